package org.khabar.ask.gather;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days from first to last, both inclusive.
 *
 * @param from first day
 * @param to last day
 */
public record Window(LocalDate from, LocalDate to) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The window (%s..%s) must not run backwards.".formatted(from, to));
        }
    }

    /**
     * A window as it is written, {@code 2021-09-18..2021-10-04}.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static Window parse(String text) {
        String[] ends = text.split("\\.\\.", -1);
        try {
            if (ends.length == 2) {
                return new Window(LocalDate.parse(ends[0].strip()), LocalDate.parse(ends[1].strip()));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(wrong(text), e);
        }
        throw new IllegalArgumentException(wrong(text));
    }

    private static String wrong(String text) {
        return "The window (%s) must be two days, like 2021-09-18..2021-10-04.".formatted(text);
    }

    /** From the first day of either to the last. */
    public static Window around(Window one, Window other) {
        return new Window(
                one.from.isBefore(other.from) ? one.from : other.from, one.to.isAfter(other.to) ? one.to : other.to);
    }

    /** How many days. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Do those days lie within it, all of them? */
    public boolean holds(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && !first.isBefore(from) && !last.isAfter(to);
    }

    /** Does one of those days lie within it? An open end reaches anywhere. */
    public boolean meets(@Nullable LocalDate first, @Nullable LocalDate last) {
        return (last == null || !last.isBefore(from)) && (first == null || !first.isAfter(to));
    }

    /** Have the two a day in common? */
    public boolean meets(Window other) {
        return meets(other.from, other.to);
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
