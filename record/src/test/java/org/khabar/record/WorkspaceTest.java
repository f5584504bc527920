package org.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Content;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.record.view.Filter;
import org.khabar.run.Reading;

class WorkspaceTest {
    private static final Report BLAST = Example.report("a-1", "Reuters", "ISK bombed a mosque in Kabul on Monday.");
    private static final Report COPY = Example.report("b-7", "Dawn", BLAST.text());
    private static final Report STORM = Example.report("a-2", "AFP", "ISK bombed a bridge near Kunduz.");

    @TempDir
    Path folder;

    @Test
    void holdsOneReportForTheSameContentTwiceAndBothOutlets() {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.save(new Batch(List.of(Example.reading(BLAST, 1)), List.of(BLAST), List.of()));
            workspace.save(new Batch(List.of(), List.of(COPY, COPY), List.of()));
            workspace.save(new Batch(List.of(), List.of(BLAST), List.of()));

            assertEquals(1, workspace.census().reports());
            assertEquals(
                    List.of("Dawn", "Reuters"), claims(workspace).getFirst().outlets());
            assertEquals(List.of("a-1", "b-7"), claims(workspace).getFirst().sources());
        }
    }

    @Test
    void keepsOfAnImportWhatWasSavedAndNothingElse() {
        try (Workspace workspace = Workspace.open(folder)) {
            try (EventImport events = workspace.importEvents()) {
                assertEquals(2, events.add(List.of(Example.reading(BLAST, 2)), List.of()));
                assertEquals(0, events.add(List.of(Example.reading(BLAST, 2)), List.of()));
                events.save();
                events.add(List.of(Example.reading(STORM, 3)), List.of(new Problem("rows.csv", 7, "no date")));
            }

            assertEquals(2, claims(workspace).size());
            assertEquals(List.of(), workspace.listProblems());
        }
    }

    @Test
    void takesTheSameWordsOnAnotherDayForAnotherReport() {
        Report nextWeek =
                new Report("a-1", LocalDate.of(2021, 10, 11), List.of(), null, null, null, "en", null, BLAST.text());

        assertNotEquals(Content.id(BLAST), Content.id(nextWeek));
        assertEquals(Content.id(BLAST), Content.id(COPY));
    }

    @Test
    void givesTheSameClaimsInTheSameOrderWhateverCameFirst() {
        List<HeldClaim> forwards = claimsAfterSaving(folder.resolve("forwards"), List.of(BLAST, STORM));
        List<HeldClaim> backwards = claimsAfterSaving(folder.resolve("backwards"), List.of(STORM, BLAST));

        assertEquals(forwards, backwards);
        assertEquals(4, forwards.size());
    }

    @Test
    void givesBackWhatItWasGivenAfterClosing() {
        Reading reading = Example.reading(BLAST, 3);
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.save(new Batch(List.of(reading), List.of(BLAST), List.of()));
        }
        try (Workspace workspace = Workspace.open(folder)) {
            List<Claim> held = claims(workspace).stream().map(HeldClaim::claim).toList();
            assertEquals(reading.claims(), held);
            assertEquals(Example.DAY, claims(workspace).getFirst().published());
        }
    }

    @Test
    void replacesTheClaimsOfAReportThatIsReadAgain() {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.save(new Batch(
                    List.of(Example.reading(BLAST, 5), Example.reading(STORM, 1)), List.of(BLAST, STORM), List.of()));
            workspace.save(new Batch(List.of(Example.reading(BLAST, 2)), List.of(), List.of()));

            assertEquals(2, workspace.census().reports());
            assertEquals(3, workspace.census().claims());
        }
    }

    @Test
    void listsWhatWasSetAsideOnce() {
        Problem problem = new Problem("reports.jsonl", 7, "The line is not JSON.");
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.save(new Batch(List.of(), List.of(), List.of(problem, problem)));
            workspace.save(new Batch(List.of(), List.of(), List.of(problem)));

            assertEquals(List.of(problem), workspace.listProblems());
        }
    }

    @Test
    void replacesThePlacesOfADatasetThatIsImportedAgain() {
        GazetteerPlace gao = new GazetteerPlace(
                "", "Gao", List.of("Gawgaw"), "MLI", "Gao", GazetteerPlace.Kind.TOWN, 16.27, -0.05, 86_000);
        GazetteerPlace area =
                new GazetteerPlace("", "Gao", List.of(), "MLI", "", GazetteerPlace.Kind.PROVINCE, null, null, 0);
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.importPlaces("towns", List.of(gao, gao));
            workspace.importPlaces("towns", List.of(gao));
            workspace.importPlaces("areas", List.of(area));

            assertEquals(Set.of(gao, area), Set.copyOf(workspace.listPlaces()));
            assertEquals(2, workspace.census().places());
        }
    }

    @Test
    void saysHowLargeItIs() {
        try (Workspace workspace = Workspace.open(folder)) {
            assertEquals(0, workspace.census().reports());
            workspace.save(new Batch(List.of(Example.reading(BLAST, 2)), List.of(BLAST), List.of()));

            assertEquals(2, workspace.census().claims());
            assertEquals(Example.DAY, workspace.census().first());
            assertEquals(Example.DAY, workspace.census().last());
        }
    }

    private static List<HeldClaim> claimsAfterSaving(Path folder, List<Report> reports) {
        try (Workspace workspace = Workspace.open(folder)) {
            for (Report report : reports) {
                workspace.save(new Batch(List.of(Example.reading(report, 2)), List.of(report), List.of()));
            }
            return claims(workspace);
        }
    }

    private static List<HeldClaim> claims(Workspace workspace) {
        List<HeldClaim> claims = new ArrayList<>();
        workspace.look(null).forEachClaim(Filter.ALL, claims::add);
        return claims;
    }
}
