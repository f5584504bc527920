package org.khabar.aid.access.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.aid.BadInputException;

class RulesFileTest {
    @Test
    void shipsNineIndicatorsInThreePillars() {
        AccessRules rules = RulesFile.shipped();

        assertEquals(9, rules.indicators().size());
        assertEquals(
                List.of(2L, 4L, 3L),
                rules.pillars().stream()
                        .map(pillar -> rules.indicators().stream()
                                .filter(each -> each.pillar().equals(pillar))
                                .count())
                        .toList());
    }

    @Test
    void tellsTheLineOfAWrongThreshold() {
        String yaml = RulesFile.text().replaceFirst("incidents: \\[1, 2, 4\\]", "incidents: [3, 2, 4]");

        BadInputException wrong = assertThrows(BadInputException.class, () -> RulesFile.read("mine.yaml", yaml));

        assertTrue(
                wrong.problems()
                        .getFirst()
                        .toString()
                        .matches("mine\\.yaml:\\d+: indicators, denial-of-needs: .*\\[3, 2, 4\\].*"),
                wrong.getMessage());
    }

    @Test
    void tellsOfPartiesThatAreNotListed() {
        String yaml = RulesFile.text().replaceFirst("targets: aid", "targets: helpers");

        BadInputException wrong = assertThrows(BadInputException.class, () -> RulesFile.read("mine.yaml", yaml));

        assertTrue(
                String.valueOf(wrong.getMessage()).contains("There are no such parties; there are: aid, armed,"),
                wrong.getMessage());
    }

    @Test
    void findsWordsWithTheirPluralsAndEndings() {
        WordList words = new WordList(List.of("mine", "aid work*", "close* its border"));

        assertTrue(words.isIn("Two land mines went off."));
        assertTrue(words.isIn("AID WORKERS were held."));
        assertTrue(words.isIn("Iran closed its borders."));
        assertFalse(words.isIn("The minerals were seized."));
    }

    @Test
    void scoresByTheHigherOfIncidentsAndDeaths() {
        Thresholds thresholds = new Thresholds(List.of(1L, 4L, 12L), List.of(10L, 50L, 250L));

        assertEquals(0, thresholds.score(0, 0));
        assertEquals(1, thresholds.score(3, 9));
        assertEquals(2, thresholds.score(1, 60));
        assertEquals(3, thresholds.score(12, 0));
    }
}
