package org.khabar.open.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;
import org.khabar.open.table.Row;

/** When, as rows of events tell it. */
final class Times {
    /** Days on either side of one that stands for its week. */
    private static final int HALF_A_WEEK = 3;

    private Times() {}

    /** From the columns year, month and day, of which the last two may be empty. */
    static TimeSpan ofParts(Row row) {
        try {
            int year = (int) row.getWhole("year");
            if (row.text("month").isEmpty()) {
                return span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
            }
            YearMonth month = YearMonth.of(year, (int) row.getWhole("month"));
            if (row.text("day").isEmpty()) {
                return span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
            }
            return day(month.atDay((int) row.getWhole("day")));
        } catch (DateTimeException e) {
            throw row.bad("day", "a day of the month and year beside it");
        }
    }

    static TimeSpan day(LocalDate day) {
        return span(day, day, Precision.DAY);
    }

    /** The week of which that day is the middle. */
    static TimeSpan weekAround(LocalDate day) {
        return span(day.minusDays(HALF_A_WEEK), day.plusDays(HALF_A_WEEK), Precision.WEEK);
    }

    /** The month in which that day lies. */
    static TimeSpan monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** From one day to another, with those days as its words. */
    static TimeSpan span(LocalDate from, LocalDate to, Precision precision) {
        return new TimeSpan(from, to, from.equals(to) ? from.toString() : from + " to " + to, precision);
    }
}
