package org.khabar.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khabar.match.likeness.Level;
import org.khabar.match.pair.Weights;
import org.khabar.match.sketch.Sketch;

class WeightsTest {
    @Test
    void takesWhatIsShippedWhereThereIsLittleToLearnFrom() {
        assertEquals(Weights.shipped(), Weights.learn(claims(20), Map.of()));
    }

    @Test
    void learnsFromManyClaimsWithoutRunningAway() {
        Weights learned = Weights.learn(claims(3_000), Map.of());
        assertNotEquals(Weights.shipped(), learned);
        for (Level level : Level.values()) {
            double step = learned.bits().getOrDefault(level, 0.0)
                    - Weights.shipped().bits().getOrDefault(level, 0.0);
            assertTrue(Math.abs(step) <= 0.75, "%s moved by %.2f bits".formatted(level, step));
        }
    }

    @Test
    void learnsTheSameFromTheSameClaimsInAnotherOrder() {
        List<Sketch> claims = claims(3_000);
        Weights learned = Weights.learn(claims, Map.of());
        Collections.shuffle(claims, new Random(1));
        assertEquals(learned, Weights.learn(claims, Map.of()));
    }

    @Test
    void thinksThatTheSameDayAndTownSpeakForOneHappeningAndAnotherDoerAgainst() {
        Map<Level, Double> bits = Weights.shipped().bits();
        assertTrue(bits.getOrDefault(Level.TIME_STATED, 0.0) > 2);
        assertTrue(bits.getOrDefault(Level.PLACE_SAME, 0.0) > 2);
        assertTrue(bits.getOrDefault(Level.ACTORS_OTHER, 0.0) < -2);
        assertTrue(bits.getOrDefault(Level.KILLED_SAME_MANY, 0.0) > bits.getOrDefault(Level.KILLED_SAME_FEW, 0.0));
    }

    private static List<Sketch> claims(int size) {
        Random random = new Random(7);
        List<Sketch> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(200)).toString();
            claims.add(Told.sketch("c" + i, day, random.nextInt(5), random.nextInt(6), random.nextInt(4)));
        }
        return claims;
    }
}
