package org.khabar.aid.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.aid.BadInputException;
import org.khabar.aid.access.rule.RulesFile;

class AnalystScoreFileTest {
    @Test
    void readsAScoreAndAnX() {
        List<AnalystScore> scores = read("""
            overrides:
              - {area: Kabul, indicator: violence, score: 2, why: seen on a visit, who: jf, from: 2021-10-01}
              - {area: AF32, indicator: entry, score: X, why: the report was withdrawn, who: jf, from: 2021-10-02}
            """);

        assertEquals(2, scores.getFirst().score());
        assertNull(scores.getLast().score());
    }

    @Test
    void tellsEachLineThatIsWrong() {
        BadInputException wrong = assertThrows(BadInputException.class, () -> read("""
            overrides:
              - {area: Kabul, indicator: violins, score: 2, why: seen, who: jf, from: 2021-10-01}
              - {area: Kabul, indicator: violence, score: 5, why: seen, who: jf, from: 2021-10-01}
              - {area: Kabul, indicator: violence, score: 2, who: jf, from: soon}
            """));

        assertEquals(
                List.of(2, 3, 4, 4),
                wrong.problems().stream().map(problem -> problem.line()).toList());
        assertEquals(
                "o.yaml:3: overrides, 2, score: The score (5) must be 0, 1, 2, 3 or X.",
                wrong.problems().get(1).toString());
    }

    private static List<AnalystScore> read(String yaml) {
        return AnalystScoreFile.read("o.yaml", yaml, RulesFile.shipped());
    }
}
