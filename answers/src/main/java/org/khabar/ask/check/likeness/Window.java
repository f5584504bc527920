package org.khabar.ask.check.likeness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;

/**
 * The days that a statement of the argument speaks of.
 *
 * @param from first day, or null where nothing is said
 * @param to last day, or null where nothing is said
 * @param asked does the argument say when?
 */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to, boolean asked) {
    /** "Last week" is said loosely. */
    private static final int LOOSE_DAYS = 3;

    /** A report that says no day tells of the day before as well. */
    private static final int LATE_DAYS = 1;

    private static final int WIDE_DAYS = 45;
    private static final int FEW_DAYS = 2;
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final int YEARS_BACK = 3;

    /** The window of a time; everything up to the argument's day where it names none that lies behind. */
    public static Window of(@Nullable TimeSpan time, @Nullable LocalDate written) {
        LocalDate from = time == null || time.text().isEmpty() ? null : time.from();
        LocalDate to = time == null ? null : time.to();
        if (from == null || to == null || (written != null && !from.isBefore(written))) {
            return new Window(written == null ? null : written.minusYears(YEARS_BACK), written, false);
        }
        int loose = time != null && time.precision() == Precision.WEEK ? LOOSE_DAYS : 0;
        return new Window(from.minusDays(loose), to.plusDays(loose), true);
    }

    /** How the days of a claim of the record lie to it. */
    public Part of(HeldClaim held) {
        TimeSpan time = held.claim().setting().time();
        LocalDate first = time == null ? null : time.from();
        LocalDate last = time == null ? null : time.to();
        if (first == null && last == null) {
            first = held.published();
            last = first;
        }
        if (first == null) {
            first = last;
        }
        if (last == null) {
            last = first;
        }
        if (!asked) {
            return overlaps(first, last, 0) ? Part.UNASKED : Part.OTHER;
        }
        boolean told = time != null && !time.text().isEmpty();
        if (!overlaps(first, last, told ? 0 : LATE_DAYS)) {
            return isSpelled(held) ? Part.SAME : Part.OTHER;
        }
        return isWide(first, last) && !isWide(from, to) ? Part.OPEN : Part.SAME;
    }

    /** Does the sentence name the very day, though its claim was put on another? */
    private boolean isSpelled(HeldClaim held) {
        if (from == null || !from.equals(to)) {
            return false;
        }
        String quote = held.claim().anchor().quote();
        LocalDate published = held.published();
        boolean soon = published != null && !published.isBefore(from) && published.isBefore(from.plusYears(1));
        return soon && (Terms.says(quote, MONTH_DAY.format(from)) || Terms.says(quote, DAY_MONTH.format(from)));
    }

    private static boolean isWide(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || last.isAfter(first.plusDays(WIDE_DAYS));
    }

    /** Is it narrow enough to tell one happening from another? */
    public boolean isFewDays() {
        return asked && from != null && to != null && !to.isAfter(from.plusDays(FEW_DAYS));
    }

    /** Do the days overlap it, told up to so many days late? What is open meets everything. */
    public boolean overlaps(@Nullable LocalDate first, @Nullable LocalDate last, int late) {
        return (from == null || last == null || !last.isBefore(from))
                && (to == null || first == null || !first.minusDays(late).isAfter(to));
    }

    /** Do the days lie within it as a whole? */
    public boolean holds(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null
                && last != null
                && (from == null || !first.isBefore(from))
                && (to == null || !last.isAfter(to));
    }
}
