package org.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.incident.Incident;
import org.khabar.record.disk.WorkspaceException;
import org.khabar.record.view.Filter;

/**
 * A real process saves, matches and decides, and is killed with no warning. With {@code -Dkhabar.kills=100} it is
 * killed as often.
 */
class KilledProcessTest {
    private static final int KILLS = Integer.getInteger("khabar.kills", 12);

    /** After so many a new workspace is begun: all of it is matched from scratch after every kill. */
    private static final int EACH = 12;

    @TempDir
    Path folder;

    private Path workspace = Path.of("");

    @BeforeEach
    void nameWorkspace() {
        workspace = folder.resolve("0");
    }

    @Test
    void losesNothingThatWasReportedAsDoneAndKeepsNothingHalf() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Acknowledged done = new Acknowledged(0, 0);
        int saved = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % EACH == 0) {
                workspace = folder.resolve(Integer.toString(kill));
                done = new Acknowledged(0, 0);
            }
            done = workAndKill(done, random.nextInt(12), random.nextInt(30_000_000));
            String round = "kill %d of seed %d".formatted(kill, seed);
            try (Workspace open = Workspace.open(workspace)) {
                open.verify();
                assertEquals(List.of(), open.listBrokenPromises(), round);
                done = heldAtLeast(done, open, round);
                assertMatchesAsFromScratch(open, round);
            }
            saved = Math.max(saved, done.saved());
        }
        assertTrue(saved > 0, "no process got as far as saving; seed " + seed);
    }

    /** What there is once everything that was acknowledged is found, and each batch found whole. */
    private static Acknowledged heldAtLeast(Acknowledged done, Workspace workspace, String round) {
        List<String> saved =
                IntStream.range(0, done.saved()).mapToObj(SavingProcess::held).toList();
        Census census = workspace.census();
        assertEquals(done.saved(), workspace.held(saved).size(), round);
        assertEquals(0, census.reports() % SavingProcess.BATCH, round);
        assertEquals(census.reports() * SavingProcess.CLAIMS, census.claims(), round);
        int decisions = workspace.listDecisions().size();
        assertTrue(decisions >= done.decisions(), round);
        return new Acknowledged((int) census.reports(), decisions);
    }

    private static void assertMatchesAsFromScratch(Workspace workspace, String round) {
        List<Incident> incidents = incidents(workspace);
        workspace.match(true);
        assertEquals(incidents, incidents(workspace), round);
    }

    private static List<Incident> incidents(Workspace workspace) {
        List<Incident> incidents = new ArrayList<>();
        workspace.look(null).forEachIncident(Filter.ALL, (incident, claims) -> incidents.add(incident));
        return incidents;
    }

    @Test
    void refusesASecondProcessAndNamesTheFirst() throws Exception {
        Process process = start(0);
        try (BufferedReader out = process.inputReader()) {
            assertEquals("open", out.readLine());
            WorkspaceException refused = assertThrows(WorkspaceException.class, () -> Workspace.open(workspace));
            assertTrue(refused.toString().contains("process " + process.pid()), refused.getMessage());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void refusesALogThatWasDamagedByItsName() throws Exception {
        workAndKill(new Acknowledged(0, 0), 5, 0);
        Path log = workspace.resolve("khabar.duckdb.wal");
        byte[] bytes = Files.readAllBytes(log);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(log, bytes);

        WorkspaceException refused = assertThrows(WorkspaceException.class, () -> Workspace.open(workspace));
        assertTrue(refused.toString().contains("khabar.duckdb"), refused.toString());
    }

    /** Reports that a process said to have saved, and decisions that it said to have written down, in all. */
    private record Acknowledged(int saved, int decisions) {
        Acknowledged and(String line) {
            int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
            return line.startsWith("saved")
                    ? new Acknowledged(number, decisions)
                    : line.startsWith("decided") ? new Acknowledged(saved, number) : this;
        }
    }

    /** What it had reported as done when it was killed, some lines and nanoseconds in. */
    private Acknowledged workAndKill(Acknowledged before, int lines, int nanoseconds)
            throws IOException, InterruptedException {
        Process process = start(before.saved());
        Acknowledged done = before;
        try (BufferedReader out = process.inputReader()) {
            assertEquals("open", out.readLine());
            for (int i = 0; i < lines; i++) {
                done = done.and(out.readLine());
            }
            long end = System.nanoTime() + nanoseconds;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            // By its handle, which leaves what it had printed to be read.
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                done = done.and(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return done;
    }

    private Process start(int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProcess.class.getName(),
                        workspace.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
