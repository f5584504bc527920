package org.khabar.record.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings the tables of a database file up to date with numbered SQL files, each all or nothing. Copies the file first,
 * so that a step that goes wrong can be taken back by hand.
 */
public final class Migrator {
    /** The steps, in order; the version of a file is the number of steps it has seen. */
    private static final List<String> STEPS = List.of("001-reports-and-claims.sql", "002-incidents-and-decisions.sql");

    private Migrator() {}

    /** Opens the file with tables that are up to date, making it if it is not there. */
    public static Database open(Path file) {
        return open(file, STEPS);
    }

    public static Database open(Path file, List<String> steps) {
        if (!Files.exists(file)) {
            create(file, steps);
        }
        Database database = Database.open(file);
        long version = version(database);
        if (version > steps.size()) {
            database.close();
            throw new WorkspaceException(
                    "The file (%s) was made by a newer Khabar (version %d of its tables, this one knows %d). Use that one."
                            .formatted(file, version, steps.size()));
        }
        if (version < steps.size()) {
            database.close();
            Copies.copy(file, file.resolveSibling(file.getFileName() + ".before-" + (version + 1)));
            database = Database.open(file);
            upgrade(database, (int) version, steps);
        }
        return database;
    }

    public static long version(Database database) {
        return database.number("SELECT max(version) FROM schema_version");
    }

    /** Made under another name and moved: a file of this name has its tables, whenever the process ends. */
    private static void create(Path file, List<String> steps) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + ".wal"));
            try (Database database = Database.open(draft)) {
                database.run("CREATE TABLE schema_version (version INTEGER NOT NULL, step VARCHAR NOT NULL)");
                upgrade(database, 0, steps);
                database.run("CHECKPOINT");
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new WorkspaceException("The file (%s) could not be made: %s".formatted(file, e), e);
        }
    }

    private static void upgrade(Database database, int version, List<String> steps) {
        for (int i = version; i < steps.size(); i++) {
            String step = steps.get(i);
            int reached = i + 1;
            database.inOneGo(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql(step));
                    return statement.execute("INSERT INTO schema_version VALUES (%d, '%s')".formatted(reached, step));
                }
            });
        }
    }

    private static String sql(String step) throws SQLException {
        try (InputStream in = Migrator.class.getResourceAsStream(step)) {
            if (in == null) {
                throw new SQLException("There is no step (%s).".formatted(step));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SQLException("The step (%s) could not be read.".formatted(step), e);
        }
    }
}
