package org.khabar.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor.Dated;

/**
 * Reads the short form for what holds for a time only: {@code armed-group ..2021-08-14}, {@code president
 * 2014-09-29..2021-08-15}. A side left empty is open; a bare year or month means all of it.
 */
public final class DatedText {
    private static final Pattern FORM = Pattern.compile("(.*\\S)\\s+(\\S*)\\.\\.(\\S*)");

    private DatedText() {}

    /**
     * What the text says, and for which days.
     *
     * @throws IllegalArgumentException if a day is no day, or the days run backwards
     */
    public static Dated<String> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return new Dated<>(text.strip(), null, null);
        }
        LocalDate from = day(matcher.group(2), false);
        LocalDate to = day(matcher.group(3), true);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The days (%s to %s) must not run backwards.".formatted(from, to));
        }
        return new Dated<>(matcher.group(1), from, to);
    }

    private static @Nullable LocalDate day(String text, boolean last) {
        try {
            return switch (text.length()) {
                case 0 -> null;
                case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
                case 7 ->
                    last
                            ? YearMonth.parse(text).atEndOfMonth()
                            : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The day (%s) must be written 2021, 2021-08 or 2021-08-15.".formatted(text), e);
        }
    }
}
