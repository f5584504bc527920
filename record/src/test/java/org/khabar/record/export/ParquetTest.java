package org.khabar.record.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.claim.FigureType;
import org.khabar.record.export.seam.Exported;

/** The Parquet file, read back by the database. */
class ParquetTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void holdsTheClaimsWithWhatIsKnownOfTheirReports() throws IOException, SQLException {
        Path file = folder.resolve("claims.parquet");
        Exported exported = new Export(new Told()
                        .incident(new Event("c1").killed(5, null), new Event("c2"))
                        .incident(new Event("c3").type(FigureType.COUNT)))
                .to(file, Format.PARQUET);
        assertEquals(new Exported(3, 0), exported);
        assertEquals(
                "c1 event 2021-10-03 5 null [Reuters] 2021-10-04 i-c1 ISK bombed a mosque in Kabul.",
                first(
                        file,
                        "id, kind, time_from, killed_low, killed_high, outlets, published, incident, quote",
                        "id = 'c1'"));
        assertEquals("3", first(file, "count(*)", "true"));
    }

    @Test
    void writesToAPathWithQuotesInItAndLeavesNothingBeside() throws IOException, SQLException {
        Path odd = Files.createDirectory(folder.resolve("it's (FORMAT csv) --"));
        Path file = odd.resolve("a'b.parquet");
        new Export(new Told().incident(new Event("c1"))).to(file, Format.PARQUET);
        assertEquals("c1", first(file, "id", "true"));
        try (Stream<Path> files = Files.list(odd)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void refusesAStreamOfText() {
        Export export = new Export(new Told());
        assertThrows(IllegalArgumentException.class, () -> export.to(new StringWriter(), Format.PARQUET));
    }

    private static String first(Path file, String columns, String where) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT concat_ws(' ', %s) FROM read_parquet('%s') WHERE %s"
                                .formatted(
                                        Stream.of(columns.split(", "))
                                                .map("coalesce(CAST(%s AS VARCHAR), 'null')"::formatted)
                                                .reduce((a, b) -> a + ", " + b)
                                                .orElseThrow(),
                                        file.toString().replace("'", "''"),
                                        where))) {
            row.next();
            return row.getString(1);
        }
    }
}
