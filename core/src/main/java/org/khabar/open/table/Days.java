package org.khabar.open.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as tables write them. A day that can be read in two ways, such as 3/4/2021, is not read. */
public final class Days {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2})[ -](\\p{L}{3})\\p{L}*\\.?[ -](\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})( .*)?");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}{3})\\p{L}*[ -](\\d{4})");

    private Days() {}

    /** The day that a cell holds: 2021-10-03, 2021-10-03 17:00:00, 20211003, 03 October 2021, 13/10/2021. */
    public static Optional<LocalDate> day(String cell) {
        String text = cell.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher worded = WORDED.matcher(text);
        if (worded.matches()) {
            return day(worded.group(3), number(worded.group(2)), worded.group(1));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (!slashed.matches()) {
            return Optional.empty();
        }
        String first = slashed.group(1);
        String second = slashed.group(2);
        if (Integer.parseInt(first) > 12 || first.equals(second)) {
            return day(slashed.group(3), second, first);
        }
        return Integer.parseInt(second) > 12 ? day(slashed.group(3), first, second) : Optional.empty();
    }

    /** The month that a cell holds: Oct 2021, October 2021. */
    public static Optional<YearMonth> month(String cell) {
        Matcher matcher = MONTH.matcher(cell.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return day(matcher.group(2), number(matcher.group(1)), "1").map(YearMonth::from);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String number(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }
}
