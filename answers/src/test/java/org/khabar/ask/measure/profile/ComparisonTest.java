package org.khabar.ask.measure.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Profile EVEN = Profile.of(Map.of("bomb", 5, "rifle", 5));
    private static final Profile BOMBS = Profile.of(Map.of("bomb", 8));

    /** Half and half against all: divergence 0.31128 bits, root 0.55792; 1 − √½ = 0.29289, root 0.54120. */
    @Test
    void measuresTheDistancesWorkedByHand() {
        assertEquals(0.55792, Distance.JENSEN_SHANNON.between(EVEN, BOMBS), 0.000005);
        assertEquals(0.54120, Distance.HELLINGER.between(EVEN, BOMBS), 0.000005);
    }

    @Test
    void putsLikeProfilesAtNoughtAndProfilesWithNothingInCommonAtOne() {
        Profile rifles = Profile.of(Map.of("rifle", 3));
        Profile evenAgain = Profile.of(Map.of("bomb", 20, "rifle", 20, "knife", 0));
        for (Distance distance : Distance.values()) {
            assertEquals(0, distance.between(EVEN, evenAgain), 1e-9);
            assertEquals(1, distance.between(BOMBS, rifles), 1e-9);
            assertEquals(distance.between(EVEN, BOMBS), distance.between(BOMBS, EVEN), 1e-12);
        }
    }

    /** Six acts can be dealt out three and three in 20 ways; two of them part the kinds. */
    @Test
    void comesNearTheExactChanceOfAPerfectParting() {
        Comparison found = Comparison.of(
                Profile.of(Map.of("bomb", 3)), Profile.of(Map.of("rifle", 3)), Distance.JENSEN_SHANNON, Draws.USUAL);

        assertEquals(0.1, found.p(), 0.01);
        assertEquals(1, found.distance(), 1e-9);
    }

    @Test
    void seesNoDifferenceBetweenTwoSamplesOfOneConduct() {
        Comparison found = Comparison.of(
                Profile.of(Map.of("bomb", 40, "rifle", 60)),
                Profile.of(Map.of("bomb", 42, "rifle", 58)),
                Distance.HELLINGER,
                Draws.USUAL);

        assertTrue(found.p() > 0.5, () -> "p " + found.p());
    }

    @Test
    void isSurerTheMoreActsThereAre() {
        Comparison few = compare(3);
        Comparison many = compare(30);

        assertEquals(few.distance(), many.distance(), 1e-12);
        assertTrue(width(many) < width(few));
        assertTrue(many.byChance() < few.byChance());
        assertTrue(many.p() < few.p());
        assertTrue(many.interval().holds(many.distance()));
    }

    @Test
    void answersAlikeForOneSeedAndNotForAnother() {
        Profile left = Profile.of(Map.of("bomb", 7, "rifle", 9, "knife", 4));
        Profile right = Profile.of(Map.of("bomb", 3, "rifle", 12, "knife", 6));

        assertEquals(draw(left, right, 7), draw(left, right, 7));
        assertNotEquals(draw(left, right, 7), draw(left, right, 8));
    }

    @Test
    void refusesAProfileWithoutActs() {
        assertThrows(IllegalArgumentException.class, () -> Profile.of(Map.of("bomb", 0)));
    }

    private static Comparison compare(int times) {
        return Comparison.of(
                Profile.of(Map.of("bomb", 3 * times, "rifle", times)),
                Profile.of(Map.of("bomb", times, "rifle", 3 * times)),
                Distance.JENSEN_SHANNON,
                Draws.USUAL);
    }

    private static Comparison draw(Profile left, Profile right, long seed) {
        return Comparison.of(left, right, Distance.JENSEN_SHANNON, new Draws(seed, 999));
    }

    private static double width(Comparison comparison) {
        return comparison.interval().high() - comparison.interval().low();
    }
}
