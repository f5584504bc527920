package org.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Content;
import org.khabar.record.disk.WorkspaceException;

/** A real process saves, and is killed with no warning. */
class KilledProcessTest {
    private static final int KILLS = 10;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasReportedAsSavedAndKeepsNothingHalf() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int saved = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            saved = saveAndKill(saved, random.nextInt(40), random.nextInt(3_000_000));
            String round = "kill %d of seed %d".formatted(kill, seed);
            try (Workspace workspace = Workspace.open(folder)) {
                workspace.verify();
                List<String> acknowledged = IntStream.range(0, saved)
                        .mapToObj(number -> Content.id(SavingProcess.report(number)))
                        .toList();
                Census census = workspace.census();
                assertEquals(saved, workspace.held(acknowledged).size(), round);
                assertEquals(0, census.reports() % SavingProcess.BATCH, round);
                assertEquals(census.reports() * SavingProcess.CLAIMS, census.claims(), round);
                saved = (int) census.reports();
            }
        }
        assertTrue(saved > 0, "no process got as far as saving; seed " + seed);
    }

    @Test
    void refusesASecondProcessAndNamesTheFirst() throws Exception {
        Process process = start(0);
        try (BufferedReader out = process.inputReader()) {
            assertEquals("open", out.readLine());
            WorkspaceException refused = assertThrows(WorkspaceException.class, () -> Workspace.open(folder));
            assertTrue(refused.toString().contains("process " + process.pid()), refused.getMessage());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void refusesALogThatWasDamagedByItsName() throws Exception {
        saveAndKill(0, 5, 0);
        Path log = folder.resolve("khabar.duckdb.wal");
        byte[] bytes = Files.readAllBytes(log);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(log, bytes);

        WorkspaceException refused = assertThrows(WorkspaceException.class, () -> Workspace.open(folder));
        assertTrue(refused.toString().contains("khabar.duckdb"), refused.toString());
    }

    /** How many reports it had reported as saved when it was killed, some batches and nanoseconds in. */
    private int saveAndKill(int first, int batches, int nanoseconds) throws IOException, InterruptedException {
        Process process = start(first);
        int saved = first;
        try (BufferedReader out = process.inputReader()) {
            assertEquals("open", out.readLine());
            for (int i = 0; i < batches; i++) {
                saved = Integer.parseInt(out.readLine());
            }
            long end = System.nanoTime() + nanoseconds;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            // By its handle, which leaves what it had printed to be read.
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                saved = Integer.parseInt(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return saved;
    }

    private Process start(int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProcess.class.getName(),
                        folder.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
