package org.khabar.intake.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day that a report was published from a field or from the first lines of its text. English month names. */
public final class WrittenDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<%s>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(?<%s>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<%s>(?:19|20)\\d{2})";
    private static final String ISO = "(?<y1>(?:19|20)\\d{2})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d)";
    private static final String DAY_FIRST =
            DAY.formatted("d2") + "[ -](?:of )?" + MONTH.formatted("m2") + ",?[ -]" + YEAR.formatted("y2");
    private static final String MONTH_FIRST =
            MONTH.formatted("m3") + " " + DAY.formatted("d3") + ",? " + YEAR.formatted("y3");
    private static final String SLASHED = "(?<a4>\\d{1,2})[/.](?<b4>\\d{1,2})[/.](?<y4>(?:19|20)\\d{2})";
    private static final String WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?";
    private static final String DATE = "(?:" + ISO + "|" + DAY_FIRST + "|" + MONTH_FIRST + "|" + SLASHED + ")";
    private static final Pattern FIELD =
            Pattern.compile("\\s*" + WEEKDAY + DATE + "(?!\\d).*", flags() | Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("\\s*((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T\\S*)?\\s*");
    private static final Pattern LINE = Pattern.compile(
            "[\\s(\\[*_#|–—-]*(?:(?:first |last )?(?:published|posted|updated|issued|dated?|released?)(?: on| at)?[ :]+)?"
                    + WEEKDAY + DATE + "(?:[ ,T|–—-]{1,3}\\d{1,2}[:.h]\\d{2}.{0,20})?[\\s)\\].*_|]*",
            flags());
    private static final Pattern LABELLED = Pattern.compile(
            ".{0,60}(?:\\b(?:published|posted|issued|date)(?: on| at)?: ?|[|·•] ?(?:published|posted)(?: on| at)? )"
                    + WEEKDAY + DATE + "(?!\\d).{0,60}",
            flags());
    private static final Pattern DATELINE = Pattern.compile(
            "\\s*\\p{Lu}[\\p{L}\\p{M} .,'’/-]{1,60}?[,(] ?" + WEEKDAY + DATE
                    + "\\)? *(?:\\([^()]{2,60}\\))? *(?:[-–—:]|$).*",
            flags());
    private static final Pattern YEARLESS = Pattern.compile(
            "\\s*\\p{Lu}[\\p{L}\\p{M} .,'’/-]{1,60}?, ?" + WEEKDAY + "(?:" + MONTH.formatted("m5") + " "
                    + DAY.formatted("d5") + "|" + DAY.formatted("d6") + " " + MONTH.formatted("m6")
                    + ") *(?:\\([^()]{2,60}\\))? *[-–—].*",
            flags());
    /** A title that ends in its date: "The war and the harvest (a comment, 3 May 2021)". */
    private static final Pattern TITLED = Pattern.compile(
            "\\s*[\\p{Lu}#*][^.]{0,150}\\((?:[^()]{1,60}, ?)?" + WEEKDAY + DATE + "\\)[\\s*_]*", flags());

    private static final int TOP_LINES = 8;
    private static final int LONGEST = 200;

    private WrittenDate() {}

    /** The day in a field that holds nothing but a date, with or without a time, in any of the usual ways. */
    public static Optional<LocalDate> ofField(String field) {
        if (field.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher compact = COMPACT.matcher(field);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher matcher = FIELD.matcher(field);
        return matcher.matches() ? day(matcher) : Optional.empty();
    }

    /**
     * The day that the first lines of a text give: at the end of the title in brackets, on a line of its own, after a
     * label, or in a dateline.
     *
     * @param near a day that is at most a year later, which completes a dateline without a year, or null
     */
    public static Optional<LocalDate> atTop(String text, @Nullable LocalDate near) {
        Optional<LocalDate> titled = text.lines()
                .filter(line -> !line.isBlank())
                .limit(1)
                .map(TITLED::matcher)
                .filter(Matcher::matches)
                .flatMap(matcher -> day(matcher).stream())
                .findFirst();
        return titled.isPresent() ? titled : atTopLine(text, near);
    }

    private static Optional<LocalDate> atTopLine(String text, @Nullable LocalDate near) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(TOP_LINES)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                .flatMap(line -> inLine(line, near).stream())
                .findFirst();
    }

    private static Optional<LocalDate> inLine(String line, @Nullable LocalDate near) {
        for (Pattern pattern : List.of(LINE, LABELLED, DATELINE)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return day(matcher);
            }
        }
        Matcher yearless = YEARLESS.matcher(line);
        if (near == null || !yearless.matches()) {
            return Optional.empty();
        }
        boolean monthFirst = yearless.group("m5") != null;
        String month = month(monthFirst ? yearless.group("m5") : yearless.group("m6"));
        String day = monthFirst ? yearless.group("d5") : yearless.group("d6");
        return day(String.valueOf(near.getYear()), month, day)
                .filter(found -> !found.isAfter(near))
                .or(() -> day(String.valueOf(near.getYear() - 1), month, day));
    }

    private static Optional<LocalDate> day(Matcher found) {
        if (found.group("y1") != null) {
            return day(found.group("y1"), found.group("m1"), found.group("d1"));
        }
        if (found.group("y2") != null) {
            return day(found.group("y2"), month(found.group("m2")), found.group("d2"));
        }
        if (found.group("y3") != null) {
            return day(found.group("y3"), month(found.group("m3")), found.group("d3"));
        }
        String first = found.group("a4");
        String second = found.group("b4");
        // Europe writes 3/10, America 10/3: only a number above twelve, or two that are equal, settles it.
        if (Integer.parseInt(first) > 12 || first.equals(second)) {
            return day(found.group("y4"), second, first);
        }
        return Integer.parseInt(second) > 12 ? day(found.group("y4"), first, second) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    }
}
