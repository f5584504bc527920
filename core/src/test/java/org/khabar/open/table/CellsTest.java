package org.khabar.open.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Numbers and days as cells write them. */
class CellsTest {
    @Test
    void readsNumbersWithAndWithoutGroups() {
        for (String cell : List.of(
                "1234567", "1,234,567", "1 234 567", "1\u00A0234\u202F567", "1'234'567", "1.234.567", "1234567.0")) {
            assertEquals(OptionalDouble.of(1_234_567), Numbers.of(cell), cell);
        }
        assertEquals(OptionalDouble.of(12.5), Numbers.of("12,5"));
        assertEquals(OptionalDouble.of(-3.25), Numbers.of(" -3.25 "));
        assertEquals(OptionalDouble.of(3_200_000), Numbers.of("3.2e6"));
    }

    @Test
    void takesNothingElseForANumber() {
        for (String cell : List.of("40%", "12 people", "1,23,4", "n/a", "--", "NaN", "Infinity", "0x1F", "1e999999")) {
            assertTrue(Numbers.of(cell).isEmpty(), cell);
        }
    }

    @Test
    void readsDaysInTheUsualWays() {
        for (String cell : List.of(
                "2021-10-13",
                "2021-10-13 17:00:00",
                "2021-10-13T17:00:00Z",
                "20211013",
                "13 October 2021",
                "13-Oct-2021",
                "13/10/2021",
                "10/13/2021 12:00:00 AM")) {
            assertEquals(Optional.of(LocalDate.of(2021, 10, 13)), Days.day(cell), cell);
        }
    }

    @Test
    void readsNoDayThatCouldBeTwo() {
        for (String cell : List.of("3/4/2021", "2021-13-01", "2021-02-30", "31 Juni 2021 x", "44482", "yesterday")) {
            assertEquals(Optional.empty(), Days.day(cell), cell);
        }
        assertEquals(Optional.of(LocalDate.of(2021, 4, 4)), Days.day("4/4/2021"));
    }

    @Test
    void readsMonths() {
        assertEquals(Optional.of(YearMonth.of(2021, 10)), Days.month("Oct 2021"));
        assertEquals(Optional.of(YearMonth.of(2021, 10)), Days.month("October 2021"));
        assertEquals(Optional.empty(), Days.month("autumn 2021"));
    }
}
