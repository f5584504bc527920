package org.khabar.match.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventTablesTest {
    private static final String HEADER = "date,enddate,latitude,longitude,kind\n";
    private static final String TAXONOMY = """
            data.source,base.categories,fine,coarse
            a,bomb,explosion,violence
            a,gun,shooting,violence
            b,blast,explosion,violence
            b,rally,march,protest
            """;

    @TempDir
    Path folder;

    @Test
    void findsThePublishedNumberOfDuplicatesInTheCrashTables() throws IOException {
        Path data = shared().resolve("data/matching");
        assumeTrue(Files.isDirectory(data), "The folder ../shared/data/matching is not beside the checkout.");
        TableMatches found = EventTables.with(data, 4, 2)
                .match(List.of(
                        data.resolve("crash_data1.csv"),
                        data.resolve("crash_data2.csv"),
                        data.resolve("crash_data3.csv")));
        assertEquals(
                "195 rows, 140 unique, 34 matched, 55 duplicates",
                "%d rows, %d unique, %d matched, %d duplicates"
                        .formatted(found.rows(), found.unique(), found.matched(), found.duplicates()));
    }

    @Test
    void putsTheSameEventOfTwoTablesTogether() throws IOException {
        TableMatches found = match("2021-10-08,2021-10-08,36.73,68.87,bomb", "2021-10-09,2021-10-09,36.74,68.86,blast");
        assertEquals(List.of(List.of(new TableMatches.Row("a", 1), new TableMatches.Row("b", 1))), found.groups());
    }

    @Test
    void prefersTheRowThatIsAlikeMoreClosely() throws IOException {
        TableMatches found = match("""
                2021-10-08,2021-10-08,36.73,68.87,gun
                2021-10-08,2021-10-08,36.73,68.87,bomb""", "2021-10-08,2021-10-08,36.73,68.87,blast");
        assertEquals(List.of(List.of(new TableMatches.Row("a", 2), new TableMatches.Row("b", 1))), found.groups());
    }

    @Test
    void keepsRowsApartThatAreFarOrOtherwiseOrLonger() throws IOException {
        TableMatches found = match("2021-10-08,2021-10-08,36.73,68.87,bomb", """
                2021-10-08,2021-10-08,37.73,68.87,blast
                2021-10-12,2021-10-12,36.73,68.87,blast
                2021-10-08,2021-10-09,36.73,68.87,blast
                2021-10-08,2021-10-08,36.73,68.87,rally""");
        assertEquals(0, found.matched());
        assertEquals(5, found.unique());
    }

    @Test
    void namesFileLineAndFieldOfABadDate() {
        String message = refusal("8 October,2021-10-08,36.73,68.87,bomb");
        assertTrue(message.contains("a.csv:2: The field (date) must be a date like 2012-01-31"), message);
    }

    @Test
    void saysWhereACategoryIsToBeAdded() {
        String message = refusal("2021-10-08,2021-10-08,36.73,68.87,knife");
        assertTrue(
                message.contains("(knife)") && message.contains("tax_kind.csv") && message.contains("add a line"),
                message);
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        Files.writeString(folder.resolve("tax_kind.csv"), TAXONOMY);
        Path table = Files.writeString(folder.resolve("a.csv"), "date,latitude,kind\n2021-10-08,36.73,bomb\n");
        EventTables tables = EventTables.with(folder, 4, 2);
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> tables.match(List.of(table)))
                .getMessage());
        assertTrue(message.contains("a.csv:2: The column (longitude) is missing"), message);
    }

    private TableMatches match(String a, String b) throws IOException {
        Files.writeString(folder.resolve("tax_kind.csv"), TAXONOMY);
        return EventTables.with(folder, 4, 2)
                .match(List.of(
                        Files.writeString(folder.resolve("a.csv"), HEADER + a + "\n"),
                        Files.writeString(folder.resolve("b.csv"), HEADER + b + "\n")));
    }

    private String refusal(String row) {
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class, () -> match(row, "2021-10-08,2021-10-08,36.73,68.87,blast"))
                .getMessage());
    }

    private static Path shared() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolveSibling("shared"))) {
            at = at.getParent();
        }
        return at == null ? Path.of("shared") : at.resolveSibling("shared");
    }
}
