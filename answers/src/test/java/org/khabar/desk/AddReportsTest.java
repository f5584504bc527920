package org.khabar.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.record.Workspace;
import org.khabar.record.view.Filter;
import org.khabar.run.Pipeline;

class AddReportsTest {
    private static final String BRIDGE = """
            {"id": "b", "date": "2021-10-05", "outlet": "AFP", "text": "Gunmen blew up a bridge near Kunduz on Monday."}
            """;
    private static final String MOSQUE = """
            {"id": "m", "date": "2021-10-04", "outlet": "Reuters", "text": "A bomb killed five people at a mosque in Kabul."}
            """;

    @TempDir
    Path folder;

    @Test
    void takesTheSameContentTwiceForOneReport() throws IOException {
        AddReports.Added first = add("one", BRIDGE + MOSQUE);
        AddReports.Added second = add("one", MOSQUE.replace("Reuters", "Dawn") + BRIDGE + BRIDGE);

        assertEquals(2, first.reports());
        assertEquals(0, second.reports());
        assertEquals(3, second.known());
        assertEquals(2, reports("one").size());
    }

    @Test
    void givesTheSameRecordWhateverTheOrder() throws IOException {
        add("forwards", BRIDGE + MOSQUE);
        add("backwards", MOSQUE);
        add("backwards", BRIDGE);

        assertEquals(reports("forwards"), reports("backwards"));
        assertEquals(claims("forwards"), claims("backwards"));
    }

    @Test
    void keepsWhatIsGoodOfAFileWithABadLineAndListsTheBadOne() throws IOException {
        List<Problem> told = new ArrayList<>();
        AddReports.Added added = add("one", BRIDGE + "{\"id\": \"x\", \"text\":\n" + MOSQUE, new Listener(told, 100));

        assertEquals(2, added.reports());
        assertEquals(1, added.setAside());
        assertEquals(2, told.getFirst().line());
        try (Workspace workspace = Workspace.open(folder.resolve("one"))) {
            assertEquals(told, workspace.listProblems());
        }
    }

    @Test
    void keepsWhatIsDoneWhenItIsStopped() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            many.append(MOSQUE.replace("five", Integer.toString(i)));
        }
        AddReports.Added added = add("one", many.toString(), new Listener(new ArrayList<>(), 1));

        assertTrue(added.reports() > 0 && added.reports() < 1_000, added.toString());
        assertEquals(added.reports(), reports("one").size());
    }

    private AddReports.Added add(String workspace, String lines) throws IOException {
        return add(workspace, lines, Progress.NONE);
    }

    private AddReports.Added add(String name, String lines, Progress progress) throws IOException {
        Path file = folder.resolve("reports.jsonl");
        Files.writeString(file, lines);
        try (Workspace workspace = Workspace.open(folder.resolve(name))) {
            return new AddReports(workspace, Pipeline::load, new AddReports.How(2, false, null))
                    .add(new ReportFiles(List.of(file), null, null), progress);
        }
    }

    private List<Report> reports(String name) {
        List<Report> reports = new ArrayList<>();
        try (Workspace workspace = Workspace.open(folder.resolve(name))) {
            workspace.forEachReport(reports::add);
        }
        return reports;
    }

    private List<HeldClaim> claims(String name) {
        List<HeldClaim> claims = new ArrayList<>();
        try (Workspace workspace = Workspace.open(folder.resolve(name))) {
            workspace.look(null).forEachClaim(Filter.ALL, claims::add);
        }
        return claims;
    }

    /** Keeps what it is told, and says stop after some batches. */
    private static final class Listener implements Progress {
        private final List<Problem> problems;
        private int batches;

        Listener(List<Problem> problems, int batches) {
            this.problems = problems;
            this.batches = batches;
        }

        @Override
        public void at(long reports, long claims) {
            batches--;
        }

        @Override
        public void note(String words) {}

        @Override
        public void setAside(Problem problem) {
            problems.add(problem);
        }

        @Override
        public boolean stopped() {
            return batches <= 0;
        }
    }
}
