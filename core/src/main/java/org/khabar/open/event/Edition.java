package org.khabar.open.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a dataset a file is.
 *
 * @param outlet the dataset as a source, with its version where the file tells it ({@code UCDP GED 19.1})
 * @param published the day it came out, or null where neither the user nor the file tells it
 */
record Edition(String outlet, @Nullable LocalDate published) {
    /** {@code ged191}, {@code GEDEvent_v22_1}, {@code ged-25.1}: two digits of a year and a number. */
    private static final Pattern VERSION = Pattern.compile(
            "(?:ged|gedevent)[_ -]?v?(\\d{2})[._]?(\\d)(?:[._](\\d+))?(?!\\d)", Pattern.CASE_INSENSITIVE);

    /**
     * The edition of the event dataset of UCDP that the name of a file or archive tells. The version tells the year in
     * which it came out and no day: the last one stands in, so that no question as of an earlier day sees it.
     *
     * @param told the day that the user told, or null
     */
    static Edition ofGed(String file, @Nullable LocalDate told) {
        Edition found = new Edition("UCDP GED", told);
        Matcher matcher = VERSION.matcher(String.valueOf(Path.of(file).getFileName()));
        while (matcher.find()) {
            String part = matcher.group(3) == null ? "" : "." + matcher.group(3);
            LocalDate lastDay = LocalDate.of(2000 + Integer.parseInt(matcher.group(1)), 12, 31);
            found = new Edition(
                    "UCDP GED %s.%s%s".formatted(matcher.group(1), matcher.group(2), part),
                    told == null ? lastDay : told);
        }
        return found;
    }
}
