package org.khabar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Problem;
import org.khabar.model.Report;

class RowFilesTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheTextOfJsonLinesExactly() {
        IntakeResult result = read("news.jsonl", """
                {"id": "a1", "date": "2021-10-03", "text": "  Two\\r\\nlines\\u00a0here. (AP)\\n"}
                """);
        assertEquals("  Two\r\nlines\u00a0here. (AP)\n", only(result).text());
    }

    @Test
    void readsEveryFieldOfJsonLines() {
        Report report = only(read("news.jsonl", """
                {"id": 7, "date": "2021-10-03T10:00:00Z", "title": "Blast", "outlet": ["AP", "BBC"], "author": ["A. B.", "C. D."],\
                 "url": "https://example.org/7", "language": "en-GB", "section": "World", "text": "A bomb went off."}
                """));
        assertEquals(
                new Report(
                        "7",
                        LocalDate.of(2021, 10, 3),
                        List.of("AP", "BBC"),
                        "Blast",
                        "A. B., C. D.",
                        "https://example.org/7",
                        "en",
                        "World",
                        "A bomb went off."),
                report);
    }

    @Test
    void setsBadLinesAsideAndReadsTheRest() {
        IntakeResult result = read("news.jsonl", """
                {"id": "a", "text": "One."}
                {"id": "b", "text": "Two
                {"id": "c"}
                ["d"]

                {"id": "e", "text": 5}
                {"id": "f", "date": "soon", "text": "Six."}
                """);
        assertEquals(List.of("a", "f"), ids(result));
        assertEquals(
                List.of(2, 3, 4, 6, 7),
                result.problems().stream().map(Problem::line).toList());
        assertTrue(result.problems().getLast().what().contains("\"date\" (soon)"));
    }

    @Test
    void givesAReportWithoutAnIdOneFromItsText() {
        String first = only(read("a.jsonl", "{\"text\": \"A bomb went off.\"}")).id();
        String again = only(read("b.txt", "A bomb went off.")).id();
        assertEquals(first, again);
    }

    @Test
    void letsTheFilesOwnDateAndOutletWin() {
        IntakeOptions options =
                IntakeOptions.NONE.dated(LocalDate.of(2020, 1, 1)).from("Dawn");
        Path file = Scratch.write(folder, "news.jsonl", """
                {"id": "own", "date": "2021-10-03", "outlet": "AP", "text": "One."}
                {"id": "none", "text": "Two."}
                """);
        List<Report> reports = new Intake().read(file, options).reports();
        assertEquals(LocalDate.of(2021, 10, 3), reports.get(0).published());
        assertEquals(List.of("AP"), reports.get(0).outlets());
        assertEquals(LocalDate.of(2020, 1, 1), reports.get(1).published());
        assertEquals(List.of("Dawn"), reports.get(1).outlets());
    }

    @Test
    void readsAJsonArrayAndOneObjectOverManyLines() {
        assertEquals(
                List.of("a", "b"),
                ids(read("n.json", "[{\"id\":\"a\",\"text\":\"One.\"},\n{\"id\":\"b\",\"text\":\"Two.\"}]")));
        assertEquals(List.of("a"), ids(read("n.json", "{\n  \"id\": \"a\",\n  \"text\": \"One.\"\n}")));
    }

    @Test
    void keepsWhatStandsBeforeTheDamageInAJsonArray() {
        IntakeResult result = read("n.json", "[{\"id\":\"a\",\"text\":\"One.\"},\n{\"id\":\"b\",\"te");
        assertEquals(List.of("a"), ids(result));
        assertEquals(2, result.problems().getFirst().line());
    }

    @Test
    void knowsJsonLinesUnderAnyName() {
        assertEquals(List.of("a"), ids(read("export.txt", "{\"id\": \"a\", \"text\": \"One.\"}\n")));
    }

    @Test
    void readsCsvByTheNamesOfItsColumns() {
        IntakeResult result = read("news.csv", """
                Event_Date;Source;Headline;NOTES
                03 October 2021;Dawn;Blast;"A bomb; it went off
                at noon."
                2021-13-45;;;Nothing more.
                2021-10-04;AP;;
                """);
        Report first = result.reports().getFirst();
        assertEquals(LocalDate.of(2021, 10, 3), first.published());
        assertEquals(List.of("Dawn"), first.outlets());
        assertEquals("Blast", first.title());
        assertEquals("A bomb; it went off\nat noon.", first.text());
        assertNull(result.reports().get(1).published());
        assertEquals(
                List.of("4: The date", "5: The column"),
                result.problems().stream()
                        .map(problem ->
                                problem.line() + ": " + problem.what().substring(0, problem.line() == 4 ? 8 : 10))
                        .toList());
    }

    @Test
    void saysWhichColumnsItSawWhereNoneHoldsText() {
        IntakeResult result = read("prices.csv", "market,price\nHerat,12\n");
        assertTrue(result.problems().getFirst().what().contains("(market, price)"));
    }

    @Test
    void keepsWholeRowsOfPackedFilesThatBreakOff() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            rows.append("{\"id\": \"n")
                    .append(i)
                    .append("\", \"text\": \"Shell number ")
                    .append(i * 7919L % 3000)
                    .append(" fell.\"}\n");
        }
        byte[] packed = Scratch.gzip(rows.toString());
        IntakeResult result = read("news.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
        assertTrue(result.reports().size() > 1_000, result.reports().size() + " reports");
        assertEquals("n0", result.reports().getFirst().id());
        assertTrue(result.problems().getLast().what().contains("half written"));
    }

    @Test
    void dropsTheCutRowOfACsvFileThatBreaksOff() {
        StringBuilder rows = new StringBuilder("id,text\n");
        for (int i = 0; i < 3_000; i++) {
            rows.append(i).append(",Shell number ").append(i * 7919L % 3000).append(" fell on the town.\n");
        }
        byte[] packed = Scratch.gzip(rows.toString());
        IntakeResult result = read("news.csv.gz", Arrays.copyOf(packed, packed.length / 2));
        assertTrue(result.reports().stream().allMatch(report -> report.text().endsWith("town.")));
        assertTrue(result.problems().getLast().what().contains("half written"));
    }

    @Test
    void streamsReportsOneByOne() {
        List<String> seen = new ArrayList<>();
        Path file = Scratch.write(
                folder, "n.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\nbad\n{\"id\":\"b\",\"text\":\"Two.\"}");
        new Intake()
                .read(
                        file,
                        IntakeOptions.NONE,
                        report -> seen.add(report.id()),
                        problem -> seen.add("line " + problem.line()));
        // A row goes out once the next one shows that the stream goes on.
        assertEquals(List.of("line 2", "a", "b"), seen);
    }

    private IntakeResult read(String name, String content) {
        return new Intake().read(Scratch.write(folder, name, content), IntakeOptions.NONE);
    }

    private IntakeResult read(String name, byte[] content) {
        return new Intake().read(Scratch.write(folder, name, content), IntakeOptions.NONE);
    }

    private static Report only(IntakeResult result) {
        assertEquals(List.of(), result.problems());
        assertEquals(1, result.reports().size());
        return result.reports().getFirst();
    }

    private static List<String> ids(IntakeResult result) {
        return result.reports().stream().map(Report::id).toList();
    }
}
