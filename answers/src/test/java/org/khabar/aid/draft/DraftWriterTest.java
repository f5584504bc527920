package org.khabar.aid.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.aid.BadInputException;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.ScenarioFile;
import org.khabar.aid.scenario.Way;

class DraftWriterTest {
    private static final LocalDate DAY = LocalDate.parse("2021-10-10");

    @Test
    void writesAScenarioThatIsReadBackWithEveryNumberAndItsSource() {
        Scenario scenario = ScenarioFile.read("draft.yaml", draft());

        assertEquals(DAY, scenario.date());
        Area kabul = scenario.areas().getFirst();
        assertEquals("Kabul \"Urban\"", kabul.name());
        assertEquals(1500, kabul.people());
        assertTrue(
                kabul.needs()
                        .firstEntry()
                        .getValue()
                        .source()
                        .contains("A made-up analysis, current, 2021-09-01 to 2021-10-31"),
                kabul.needs().toString());
        assertEquals(4, kabul.ways().size());
        assertTrue(
                scenario.quantities().stream().noneMatch(each -> each.source().isBlank()));
    }

    @Test
    void givesTheWidestIntervalOfReachWhereTheRecordIsSilent() {
        Way un = ScenarioFile.read("draft.yaml", draft())
                .areas()
                .getFirst()
                .ways()
                .getFirst();

        assertEquals(0.1, un.reach().low(), 1e-9);
        assertEquals(0.98, un.reach().high(), 1e-9);
        assertTrue(un.reach().isAssumption(), un.reach().source());
        assertTrue(
                un.loss().source().contains("Elite Capture of Foreign Aid"),
                un.loss().source());
    }

    @Test
    void leavesAnAreaOutInWhichNobodyIsInNeed() {
        assertFalse(draft().contains("Nowhere"));
    }

    @Test
    void writesTheSameTextForTheSameInput() {
        assertEquals(draft(), draft());
    }

    @Test
    void findsTheShareBetweenTwoScoresInProportion() {
        Defaults defaults = DefaultsFile.shipped();

        assertEquals(0.98, defaults.reach(0), 1e-9);
        assertEquals(0.86, defaults.reach(1.5), 1e-9);
        assertEquals(0.10, defaults.reach(5), 1e-9);
    }

    @Test
    void tellsTheLineOfADefaultThatIsWrong() {
        BadInputException wrong = assertThrows(
                BadInputException.class, () -> DefaultsFile.read("mine.yaml", "budget: 5\nmonths: -4\nmoney: 3\n"));

        assertTrue(
                String.valueOf(wrong.getMessage()).contains("mine.yaml:3: money: There is no such field"),
                wrong.getMessage());
    }

    private static String draft() {
        Analysis analysis = Analysis.find(
                        List.of(
                                Figures.now("Kabul \"Urban\"", "3", 1200),
                                Figures.now("Kabul \"Urban\"", "4", 300),
                                Figures.now("Nowhere", "3", 0)),
                        "AFG",
                        DAY,
                        null)
                .orElseThrow();
        return DraftWriter.write(new Draft(
                DAY,
                null,
                List.of(analysis),
                Map.of(),
                Set.of("US"),
                List.of("AFG: an appeal"),
                DefaultsFile.shipped()));
    }
}
