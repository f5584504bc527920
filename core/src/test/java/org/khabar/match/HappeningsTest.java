package org.khabar.match;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khabar.match.pair.Weights;
import org.khabar.match.sketch.Sketch;
import org.khabar.model.claim.HeldClaim;

/** Are claims of one happening put together, and no others? */
class HappeningsTest {
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;
    private static final int FEWEST_PAIRS = 120;

    @Test
    void putsTogetherWhatSpeaksOfOneHappeningAndNothingElse() {
        Happenings told = Happenings.read();
        List<Sketch> sketches = told.sketches();
        Map<String, Integer> groups = groups(sketches);
        List<String> mistakes = new ArrayList<>();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int labelled = 0;
        for (int i = 0; i < sketches.size(); i++) {
            for (int k = 0; k < i; k++) {
                String one = told.happenings().getOrDefault(sketches.get(i).id(), "");
                String other = told.happenings().getOrDefault(sketches.get(k).id(), "");
                boolean same = one.equals(other) && !one.endsWith("-");
                boolean together = Objects.equals(
                        groups.get(sketches.get(i).id()),
                        groups.get(sketches.get(k).id()));
                labelled += sameCase(one, other) ? 1 : 0;
                right += same && together ? 1 : 0;
                wrong += !same && together ? 1 : 0;
                missed += same && !together ? 1 : 0;
                if (same != together) {
                    mistakes.add((same ? "missed:\n  " : "wrong:\n  ") + told(told, sketches.get(k)) + "\n  "
                            + told(told, sketches.get(i)));
                }
            }
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missed);
        mistakes.forEach(System.out::println);
        System.out.printf(
                "%d labelled pairs, precision %.3f, recall %.3f (%d right, %d wrong, %d missed)%n",
                labelled, precision, recall, right, wrong, missed);
        assertTrue(labelled >= FEWEST_PAIRS, "Too few pairs are labelled: " + labelled);
        assertTrue(precision >= PRECISION, "precision " + precision);
        assertTrue(recall >= RECALL, "recall " + recall);
    }

    private static Map<String, Integer> groups(List<Sketch> sketches) {
        List<Group> groups = new Matcher(Weights.shipped(), Register.parents()).group(sketches, Constraints.NONE);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int number = i;
            groups.get(i).members().forEach(member -> numbers.put(member.claim(), number));
        }
        return numbers;
    }

    private static boolean sameCase(String one, String other) {
        return one.substring(0, one.length() - 1).equals(other.substring(0, other.length() - 1));
    }

    private static String told(Happenings told, Sketch sketch) {
        HeldClaim held = told.claims().stream()
                .filter(claim -> claim.claim().id().equals(sketch.id()))
                .findFirst()
                .orElseThrow();
        return "%s %s [%s, %s, %s]"
                .formatted(
                        held.published(), held.claim().anchor().quote(), sketch.who(), sketch.where(), sketch.when());
    }
}
