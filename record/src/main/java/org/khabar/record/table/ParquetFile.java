package org.khabar.record.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.khabar.model.claim.HeldClaim;
import org.khabar.record.disk.Database;
import org.khabar.record.disk.Migrator;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.MatchedClaim;

/**
 * Writes claims to a Parquet file: the columns of the claim table, the sentence, and what is known of the report. The
 * rows pass through a database of their own beside the file, since what is shown may differ from what is stored.
 */
public final class ParquetFile {
    private static final String SHOWN = """
            CREATE TABLE shown AS
            SELECT * EXCLUDE (json), '' AS quote, DATE '2000-01-01' AS published,
                   CAST([] AS VARCHAR[]) AS outlets, CAST([] AS VARCHAR[]) AS sources, '' AS incident
            FROM claim LIMIT 0
            """;

    private ParquetFile() {}

    /** Writes all claims of the source to the file; what stands in it before is replaced. */
    public static Exported write(ExportSource source, Path file) throws IOException {
        Path scratch = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".khabar-export");
        try (Database database = Migrator.open(scratch.resolve("shown.duckdb"))) {
            database.run(SHOWN);
            long[] written = new long[1];
            database.append("shown", rows -> {
                ClaimRow row = new ClaimRow(rows);
                source.forEachClaim(matched -> {
                    append(row, rows, matched);
                    written[0]++;
                });
            });
            database.writeParquet("shown", file);
            return new Exported(written[0], 0);
        } finally {
            delete(scratch);
        }
    }

    private static void append(ClaimRow row, DuckDBAppender rows, MatchedClaim matched) {
        HeldClaim held = matched.held();
        try {
            row.columns(matched.claim());
            rows.append(matched.claim().anchor().quote()).append(held.published());
            rows.append(held.outlets()).append(held.sources());
            rows.append(matched.incident()).endRow();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(
                    "The claim (%s) could not be written."
                            .formatted(held.claim().id()),
                    e));
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : files) {
            Files.delete(each);
        }
    }
}
