package org.khabar.weigh.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a source was held to be reliable, on any day. */
class ReliabilitiesTest {
    private static final LocalDate MAY = LocalDate.of(2021, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    private static final Rating GOOD = new Rating("reuters", Reliability.B, MAY, "ana", "Right in nine of ten.");
    private static final Rating WORSE = new Rating("reuters", Reliability.C, JUNE, "ana", "Two tolls withdrawn.");
    private static final Reliabilities RATED = new Reliabilities(List.of(WORSE, GOOD));

    @Test
    void cannotJudgeASourceThatNobodyRated() {
        assertEquals(Reliability.F, RATED.at("dawn", JUNE));
        assertEquals("reliability cannot be judged", Reliability.F.words());
        assertEquals(Reliability.F, RATED.at("reuters", MAY.minusDays(1)));
    }

    @Test
    void holdsARatingUntilTheNext() {
        assertEquals(Reliability.B, RATED.at("reuters", JUNE.minusDays(1)));
        assertEquals(Reliability.C, RATED.at("reuters", JUNE));
        assertEquals(List.of(GOOD, WORSE), RATED.listHistory("reuters"));
    }

    @Test
    void letsTheLaterOfTwoRatingsOfOneDayHold() {
        Rating corrected = new Rating("reuters", Reliability.A, MAY, "ben", "Ana meant another outlet.");
        assertEquals(Reliability.A, new Reliabilities(List.of(GOOD, corrected)).at("reuters", MAY));
    }

    @Test
    void wantsAReason() {
        assertThrows(IllegalArgumentException.class, () -> new Rating("reuters", Reliability.A, MAY, "ana", " "));
    }
}
