package org.khabar.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khabar.intake.plain.Limits;

/**
 * What the user says of the files that are read.
 *
 * @param date the day they were published, for those that do not say so in a field of their own, or null
 * @param outlet who published them, for those that do not say so in a field of their own, or null
 * @param limits how much of a file is taken
 */
public record IntakeOptions(
        @Nullable LocalDate date, @Nullable String outlet, Limits limits) {
    /** Nothing is said, and the usual limits hold. */
    public static final IntakeOptions NONE = new IntakeOptions(null, null, Limits.DEFAULT);

    /** The same with this day, or none. */
    public IntakeOptions dated(@Nullable LocalDate day) {
        return new IntakeOptions(day, outlet, limits);
    }

    /** The same with this outlet, or none. */
    public IntakeOptions from(@Nullable String name) {
        return new IntakeOptions(date, name, limits);
    }
}
