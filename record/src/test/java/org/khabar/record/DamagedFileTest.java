package org.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Report;
import org.khabar.record.disk.Database;
import org.khabar.record.disk.Migrator;
import org.khabar.record.disk.WorkspaceException;

class DamagedFileTest {
    @TempDir
    Path folder;

    @Test
    void refusesAFileThatIsNoDatabaseByItsName() throws IOException {
        Files.writeString(folder.resolve("khabar.duckdb"), "This is no database. ".repeat(1000));

        assertNamesTheFile(assertThrows(WorkspaceException.class, () -> Workspace.open(folder)));
    }

    @Test
    void refusesAFileThatWasCutShortByItsName() throws IOException {
        fill();
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("khabar.duckdb").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        assertNamesTheFile(assertThrows(WorkspaceException.class, this::openAndVerify));
    }

    @Test
    void findsDamageFurtherOnInTheFileBeforeAnythingIsHandedOut() throws IOException {
        fill();
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("khabar.duckdb").toFile(), "rw")) {
            for (long at = 16_384; at < file.length(); at += 4_096) {
                file.seek(at);
                int there = file.read();
                file.seek(at);
                file.write(there ^ 0x55);
            }
        }

        assertNamesTheFile(assertThrows(WorkspaceException.class, this::openAndVerify));
    }

    @Test
    void refusesAFileOfANewerKhabarAndLeavesItAlone() {
        Path file = folder.resolve("khabar.duckdb");
        Migrator.open(
                        file,
                        List.of("001-reports-and-claims.sql", "002-incidents-and-decisions.sql", "try/003-notes.sql"))
                .close();

        WorkspaceException refused = assertThrows(WorkspaceException.class, () -> Workspace.open(folder));
        assertTrue(refused.toString().contains("newer Khabar"), refused.getMessage());
    }

    @Test
    void keepsACopyOfTheFileBeforeItsTablesAreUpgraded() {
        fill();
        Path file = folder.resolve("khabar.duckdb");
        try (Database upgraded = Migrator.open(
                file, List.of("001-reports-and-claims.sql", "002-incidents-and-decisions.sql", "try/003-notes.sql"))) {
            assertEquals(3, Migrator.version(upgraded));
            assertEquals(200, upgraded.number("SELECT count(*) FROM report"));
        }
        try (Database copy = Database.open(folder.resolve("khabar.duckdb.before-3"))) {
            assertEquals(2, Migrator.version(copy));
            assertEquals(200, copy.number("SELECT count(*) FROM report"));
        }
    }

    private void fill() {
        List<Report> reports =
                IntStream.range(0, 200).mapToObj(SavingProcess::report).toList();
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.save(new Batch(
                    reports.stream().map(report -> Example.reading(report, 3)).toList(), reports, List.of()));
        }
    }

    private void openAndVerify() {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.verify();
        }
    }

    private static void assertNamesTheFile(WorkspaceException refused) {
        assertTrue(refused.toString().contains("khabar.duckdb"), refused.getMessage());
    }
}
