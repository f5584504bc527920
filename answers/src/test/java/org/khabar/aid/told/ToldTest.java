package org.khabar.aid.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.aid.access.AccessArea;
import org.khabar.aid.access.AccessScorer;
import org.khabar.aid.access.AnalystScore;
import org.khabar.aid.access.rule.RulesFile;
import org.khabar.aid.plan.Planner;
import org.khabar.aid.scenario.ScenarioFile;
import org.khabar.aid.solver.SolverKind;
import org.khabar.record.Workspace;

class ToldTest {
    private static final LocalDate DAY = LocalDate.parse("2021-10-10");

    @TempDir
    Path folder;

    @Test
    void tellsTheGraveScoresOfAnAreaAndWhereTheRecordIsSilent() {
        AccessArea kabul = new AccessArea("AFG", "Kabul", Set.of("Kabul"), null, 1, AccessArea.Shape.NONE);
        AnalystScore three = new AnalystScore("Kabul", "entry", 3, "no visas.", "jf", DAY, null);
        try (Workspace workspace = Workspace.open(folder)) {
            Told told = AccessTold.of(List.of(
                    new AccessScorer(workspace.look(null), RulesFile.shipped(), workspace.actors(), DAY, List.of(three))
                            .score(kabul)));

            List<String> words =
                    told.statements().stream().map(Statement::words).toList();
            assertTrue(words.getFirst().startsWith("Kabul on 2021-10-10: access constraints X of 5"), words.toString());
            assertTrue(words.get(1).endsWith("Set by jf: no visas."), words.toString());
            assertEquals(
                    8,
                    words.stream()
                            .filter(each -> each.contains("silent in 1 of 1"))
                            .count());
        }
    }

    @Test
    void tellsAPlanAndWhoMustDecide() {
        Told told = PlanTold.of(new Planner(SolverKind.CLP.solver()).plan(ScenarioFile.read("s.yaml", """
                date: 2021-10-10
                months: 1
                source: assumption
                budget: 100
                weights: {3: 1}
                modalities: {cash: {cost: 10, reach: 1, loss: 0}}
                areas: [{name: North, needs: {3: 50}}]
                """)));

        assertTrue(told.statements().getFirst().words().contains("10 person-months"), told.toString());
        assertTrue(told.statements().getFirst().basis().contains("of them assumptions"), told.toString());
        assertTrue(told.statements().getLast().words().endsWith("must decide."), told.toString());
    }
}
