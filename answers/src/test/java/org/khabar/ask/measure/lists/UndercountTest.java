package org.khabar.ask.measure.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UndercountTest {
    /**
     * Killings in Kosovo, March to June 1999, on four lists: P. Ball, W. Betts, F. Scheuren, J. Dudukovich and J.
     * Asher, Killings and Refugee Flow in Kosovo March–June 1999 (2002). By the lists a person is on, EXH the lowest
     * bit, then ABA, OSCE and HRW.
     */
    private static final int[] KOSOVO = {1131, 845, 177, 936, 228, 217, 181, 306, 106, 31, 18, 123, 42, 32, 27};

    private static final Undercount FOUND = Undercount.of(kosovo());

    @Test
    void findsThePublishedTotalsOfTheBestModelsForKosovo() {
        assertEquals(
                List.of(10_357L, 12_741L, 18_393L),
                FOUND.estimates().stream()
                        .limit(3)
                        .map(each -> Math.round(each.total()))
                        .toList());
        assertEquals(782, FOUND.estimates().getFirst().error(), 0.5);
        assertEquals(
                "EXH×ABA×OSCE, EXH×HRW, OSCE×HRW", FOUND.estimates().getFirst().model());
    }

    @Test
    void findsFarFewerWhereListsAreTakenForIndependent() {
        Estimate independence = FOUND.estimates().stream()
                .filter(each -> each.model().equals("EXH, ABA, OSCE, HRW"))
                .findFirst()
                .orElseThrow();

        assertEquals(7_395, independence.total(), 0.5);
        assertTrue(independence.bic() - FOUND.estimates().getFirst().bic() > 100);
    }

    @Test
    void givesTheSpreadOfAllModelsThatNothingSpeaksStronglyAgainst() {
        assertEquals(6, FOUND.plausible().size());
        assertEquals(9_824, FOUND.spread().low(), 0.5);
        assertEquals(19_233, FOUND.spread().high(), 0.5);
    }

    @Test
    void keepsTheIntervalAboveWhatWasSeen() {
        FOUND.estimates().forEach(each -> {
            assertTrue(each.interval().low() > 4_400, each.model());
            assertTrue(each.interval().holds(each.total()), each.model());
        });
    }

    @Test
    void triesAllEightModelsOfThreeListsAndAllHundredAndThirteenOfFour() {
        assertEquals(8, Model.all(3).size());
        assertEquals(113, Model.all(4).size());
        assertEquals(113, FOUND.estimates().size() + FOUND.unfitted().size());
    }

    /** A thousand, each on each list by the toss of a coin: an eighth in every cell. */
    @Test
    void findsAThousandBehindThreeIndependentLists() {
        Estimate found = estimate("a, b, c", 125, 125, 125, 125, 125, 125, 125);

        assertEquals(1_000, found.total(), 1e-6);
        assertEquals(875, found.seen());
        assertEquals(4, found.parameters());
    }

    /** With all pairs dependent the missing are n₁ n₂ n₃ n₁₂₃ / (n₁₂ n₁₃ n₂₃) (Fienberg 1972). */
    @Test
    void meetsTheClosedFormWhereAllPairsDepend() {
        Estimate found = estimate("a×b, a×c, b×c", 60, 49, 14, 80, 12, 20, 7);

        assertEquals(60.0 * 49 * 80 * 7 / (14 * 12 * 20), found.missing(), 1e-6);
        double variance = 1 / 60.0 + 1 / 49.0 + 1 / 80.0 + 1 / 7.0 + 1 / 14.0 + 1 / 12.0 + 1 / 20.0;
        assertEquals(found.missing() * Math.sqrt(variance), found.error(), 1e-6);
    }

    @Test
    void namesTheModelsThatTheCountsDoNotDetermine() {
        Undercount found = Undercount.of(overlap(60, 49, 14, 80, 0, 0, 0));

        assertTrue(found.unfitted().contains("a×b, a×c, b×c"), found.unfitted()::toString);
    }

    @Test
    void refusesTwoListsAndNamesThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> new Overlap(List.of("a", "b"), Map.of(1, 5)));
        assertThrows(IllegalArgumentException.class, () -> Overlap.of(List.of("a", "b", "c"), Map.of(Set.of("d"), 5)));
    }

    private static Estimate estimate(String model, int... counts) {
        return Undercount.of(overlap(counts)).estimates().stream()
                .filter(each -> each.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private static Overlap overlap(int... counts) {
        return new Overlap(List.of("a", "b", "c"), keyed(counts));
    }

    private static Overlap kosovo() {
        return new Overlap(List.of("EXH", "ABA", "OSCE", "HRW"), keyed(KOSOVO));
    }

    private static Map<Integer, Integer> keyed(int... counts) {
        Map<Integer, Integer> keyed = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            keyed.put(i + 1, counts[i]);
        }
        return keyed;
    }
}
