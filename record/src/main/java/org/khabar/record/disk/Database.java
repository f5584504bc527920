package org.khabar.record.disk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** One open database file. Every failure that leaves it names the file. */
public final class Database implements AutoCloseable {
    private final Path file;
    private final DuckDBConnection connection;

    /** Something to do with the connection. */
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Fills the rows of a table. */
    public interface Rows {
        void into(DuckDBAppender appender) throws SQLException;
    }

    /** Takes one row of an answer. */
    public interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private Database(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    public static Database open(Path file) {
        if (file.toString().indexOf(';') >= 0) {
            throw new WorkspaceException(
                    "The path (%s) must hold no semicolon: the database takes it for a setting.".formatted(file));
        }
        Properties settings = new Properties();
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("memory_limit", "768MB");
        settings.setProperty("threads", "2");
        // What is saved is in the log and safe; moving it from there to its place costs more the larger the file is.
        settings.setProperty("checkpoint_threshold", "256MB");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("temp_directory", file.resolveSibling("spill").toString());
        try {
            Connection opened = DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), settings);
            return new Database(file, opened.unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /**
     * Another connection to the same file, for looking things up while this one hands rows over. Sees no passing table.
     */
    public Database beside() {
        try {
            return new Database(file, connection.duplicate().unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Does it all or nothing. What it did is on the disk when this returns. */
    public <T> T inOneGo(Work<T> work) {
        try (Transaction transaction = begin()) {
            T result = work.with(connection);
            transaction.commit();
            return result;
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Begins what is to be done in several steps, all of it or nothing. */
    public Transaction begin() {
        return new Transaction(this);
    }

    /** Runs statements, separated by semicolons. */
    public void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Runs one statement with values in it. */
    public void change(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Adds rows to a table, far faster than single inserts. */
    public void append(String table, Rows rows) {
        try (DuckDBAppender appender = connection.createAppender(table)) {
            rows.into(appender);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Adds rows to a table that lasts as long as the connection. */
    public void appendPassing(String table, Rows rows) {
        try (DuckDBAppender appender = connection.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, table)) {
            rows.into(appender);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Writes a table to a Parquet file, its rows in their order. What stands in the file before is replaced. */
    public void writeParquet(String table, Path parquet) {
        // COPY takes no parameters, so the path is quoted as SQL quotes text.
        String quoted = parquet.toAbsolutePath().toString().replace("'", "''");
        run("COPY %s TO '%s' (FORMAT parquet, COMPRESSION zstd)".formatted(table, quoted));
    }

    /** Hands the rows of an answer over, one at a time. */
    public void query(String sql, Object[] values, Row row) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.take(rows);
                }
            }
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** The one number that a query answers with. */
    public long number(String sql) {
        long[] number = new long[1];
        query(sql, new Object[0], row -> number[0] = row.getLong(1));
        return number[0];
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private static WorkspaceException failure(Path file, SQLException e) {
        String text = String.valueOf(e.getMessage());
        String why = text.lines().findFirst().orElse(text);
        if (text.contains("Could not set lock")) {
            return new WorkspaceException("The file (%s) is open in another program: %s".formatted(file, why), e);
        }
        return new WorkspaceException(
                ("The file (%s) is damaged or cannot be used: %s "
                                + "Nothing was read from it; put a copy of it back, or name another workspace with -w.")
                        .formatted(file, why),
                e);
    }
}
