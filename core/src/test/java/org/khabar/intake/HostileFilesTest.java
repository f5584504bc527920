package org.khabar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.intake.plain.Limits;
import org.khabar.model.Report;

class HostileFilesTest {
    private static final IntakeOptions SMALL =
            new IntakeOptions(null, null, new Limits(1 << 20, 10_000, 5_000, 20, 50, Duration.ofSeconds(20)));

    @TempDir
    Path folder;

    @Test
    void refusesAnEmptyFile() {
        assertRefused("is empty", read("note.txt", ""));
        assertRefused("no text", read("note.txt", " \n\t\n"));
    }

    @Test
    void refusesAMissingFile() {
        assertRefused("no such file", new Intake().read(folder.resolve("none.txt"), SMALL));
    }

    @Test
    void refusesAFileThatMayNotBeRead() throws Exception {
        Path file = Scratch.write(folder, "note.txt", "A bomb went off.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
        assertRefused("may not be read", new Intake().read(file, SMALL));
    }

    @Test
    void refusesJunkUnderTheNameOfText() {
        byte[] junk = new byte[4_000];
        new Random(1).nextBytes(junk);
        assertRefused("no text", read("note.txt", junk));
        assertRefused("no text", read("note.jsonl", junk));
        assertRefused("no text", read("note.md", new byte[500]));
    }

    @Test
    void refusesPicturesArchivesAndOldOfficeFilesByTheirFirstBytes() {
        assertRefused("a picture", read("note.txt", latin("\u0089PNG\r\n\u001A\n....")));
        assertRefused("save it as .docx", read("note.doc", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1")));
        assertRefused("rich text", read("note.rtf", latin("{\\rtf1 text}")));
        assertRefused("ZIP archive", read("notes.zip", Scratch.zip(Map.of("a.txt", latin("A bomb went off.")))));
    }

    @Test
    void takesAFewNullBytesOutOfText() {
        IntakeResult result = read("note.txt", "A bomb went off in the market\0 and five people died.");
        assertEquals(
                "A bomb went off in the market  and five people died.",
                result.reports().getFirst().text());
    }

    @Test
    void refusesTextBeyondTheLimitAndFilesBeyondTheirs() {
        assertRefused("longer than 5,000 characters", read("note.txt", "word ".repeat(2_000)));
        assertRefused("more than 1,048,576 bytes", read("note.txt", "word ".repeat(300_000)));
    }

    @Test
    void setsAnEndlessLineAsideAndReadsTheRest() {
        IntakeResult result = read(
                "n.jsonl",
                "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"" + "x".repeat(200_000)
                        + "\"}\n{\"id\":\"c\",\"text\":\"Three.\"}\n");
        assertEquals(
                List.of("a", "c"), result.reports().stream().map(Report::id).toList());
        assertEquals(2, result.problems().getFirst().line());
    }

    @Test
    void setsJsonThatNestsTooDeepAside() {
        IntakeResult result = read(
                "n.jsonl",
                "{\"id\":\"a\",\"text\":\"One.\"}\n{\"text\":" + "[".repeat(4_000)
                        + "\n{\"id\":\"c\",\"text\":\"Three.\"}\n");
        assertEquals(
                List.of("a", "c"), result.reports().stream().map(Report::id).toList());
        assertEquals(1, result.problems().size());
    }

    @Test
    void countsBadLinesBeyondAHundred() {
        IntakeResult result = read("n.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n" + "bad\n".repeat(150));
        assertEquals(101, result.problems().size());
        assertTrue(result.problems().getLast().what().startsWith("50 more"));
    }

    @Test
    void refusesAGzipThatSwells() {
        String line = "{\"text\": \"" + " ".repeat(5_000) + "\"}\n";
        IntakeResult result = read("n.jsonl.gz", Scratch.gzip(line.repeat(6_000)));
        assertTrue(result.problems().getLast().toString().contains("more than 50 times"), "told at last");
    }

    @Test
    void refusesGzipInGzipInGzip() {
        byte[] packed = Scratch.gzip(Scratch.gzip(Scratch.gzip("A bomb went off.")));
        assertRefused("packed more than 2 times", read("note.txt.gz", packed));
    }

    @Test
    void refusesADocumentInAGzipThatBreaksOff() {
        byte[] packed = Scratch.gzip(words(4_000));
        assertRefused("half written", read("note.txt.gz", Arrays.copyOf(packed, packed.length / 2)));
    }

    @Test
    void refusesAWordDocumentThatSwells() {
        String body = "<w:p><w:r><w:t>" + "a".repeat(12 << 20) + "</w:t></w:r></w:p>";
        assertRefused("more than", read("note.docx", Scratch.docx(body)));
    }

    @Test
    void refusesAWordDocumentThatBreaksOff() {
        byte[] docx = Scratch.docx("<w:p><w:r><w:t>" + words(4_000) + "</w:t></w:r></w:p>");
        assertRefused("half written", read("note.docx", Arrays.copyOf(docx, docx.length / 3)));
    }

    @Test
    void refusesAWordDocumentThatNestsTooDeep() {
        assertRefused(
                "nested too deep", read("note.docx", Scratch.docx("<w:tbl>".repeat(3_000) + "</w:tbl>".repeat(3_000))));
    }

    @Test
    void expandsNoEntitiesOfAWordDocument() {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"boom\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                        + "<w:t>x &a; &b; y</w:t></w:r></w:p></w:body></w:document>";
        IntakeResult result =
                read("note.docx", Scratch.zip(Map.of("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))));
        assertFalse(result.reports().toString().contains("boom"));
        assertEquals(1, result.problems().size() + result.reports().size());
    }

    @Test
    void refusesAFeedThatBringsEntities() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
        assertRefused("document type", read("feed.xml", laughs));
    }

    @Test
    void keepsTheWholeEntriesOfAFeedThatBreaksOff() {
        String feed =
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>"
                        + "<item><title>a</title><description>One fell.</description></item><item><title>b</title><descr";
        IntakeResult result = read("feed.xml", feed);
        assertEquals(
                List.of("One fell."),
                result.reports().stream().map(Report::text).toList());
        assertTrue(result.problems().getFirst().what().contains("half written"));
    }

    @Test
    void refusesXmlThatIsNoFeed() {
        assertRefused("neither a feed", read("list.xml", "<?xml version=\"1.0\"?><CONSOLIDATED_LIST/>"));
    }

    @Test
    void readsHtmlHoweverDeepItNests() {
        IntakeResult result = read("page.html", "<html><body>" + "<div>".repeat(50_000) + "A bomb went off.");
        assertEquals("A bomb went off.", result.reports().getFirst().text());
    }

    @Test
    void readsAPageHoweverManyCommentsItStartsWith() {
        IntakeResult result = read("page", "<!-- -->".repeat(7_000) + "<html><body>A bomb went off.");
        assertEquals("A bomb went off.", result.reports().getFirst().text());
    }

    @Test
    void readsMarkdownHoweverDeepItNests() {
        IntakeResult result = read("note.md", ">".repeat(4_000) + " A bomb went off.");
        assertEquals(1, result.reports().size() + result.problems().size());
    }

    @Test
    void refusesAMailWhosePartsNestTooDeep() {
        StringBuilder mail =
                new StringBuilder("From: a@example.org\nTo: b\nDate: Sun, 03 Oct 2021 10:00:00 +0000\nSubject: s\n");
        for (int i = 0; i < 200; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        mail.append("\nA bomb went off.\n");
        assertRefused("nested too deep", read("note.eml", mail.toString()));
    }

    @Test
    void refusesAPdfThatBreaksOffBeforeItsText() {
        byte[] pdf = Scratch.pdf(List.of(List.of("A bomb went off.")));
        IntakeResult result = read("note.pdf", Arrays.copyOf(pdf, 60));
        assertEquals(1, result.problems().size());
        assertEquals(0, result.reports().size());
    }

    @Test
    void refusesAPdfWithoutText() {
        assertRefused("text recognition", read("scan.pdf", Scratch.pdf(List.of(List.of()))));
    }

    @Test
    void refusesAPdfWhoseStreamsSwell() {
        assertRefused("more than", read("note.pdf", pdfBomb()));
    }

    @Test
    void refusesCsvWhoseQuoteNeverCloses() {
        IntakeResult result = read("n.csv", "id,text\n1,One fell.\n2,\"" + "x,\n".repeat(20_000));
        assertEquals("One fell.", result.reports().getFirst().text());
        assertTrue(result.problems().getFirst().what().contains("quotation mark"));
    }

    @Test
    void entersNoFolderTwice() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Scratch.write(inner, "note.txt", "A bomb went off.");
        Files.createSymbolicLink(inner.resolve("up"), folder.resolve("a"));
        IntakeResult result = new Intake().read(folder, SMALL);
        assertEquals(1, result.reports().size());
        assertRefusal("leads back", result);
    }

    @Test
    void tellsOfALinkToNothing() throws Exception {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        assertRefusal("no such file", new Intake().read(folder, SMALL));
    }

    private static byte[] pdfBomb() {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[16 << 20]);
        deflater.finish();
        byte[] packed = new byte[1 << 20];
        int length = deflater.deflate(packed);
        deflater.end();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(latin("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length " + length + ">>stream\n"));
        pdf.write(packed, 0, length);
        pdf.writeBytes(latin("\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n"));
        return pdf.toByteArray();
    }

    /** Words that hardly pack, so that half of the packed bytes hold about half of them. */
    private static String words(int length) {
        Random random = new Random(5);
        StringBuilder words = new StringBuilder();
        while (words.length() < length) {
            words.append(Long.toString(random.nextLong(1L << 40), 36)).append(' ');
        }
        return words.toString();
    }

    private IntakeResult read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private IntakeResult read(String name, byte[] content) {
        return new Intake().read(Scratch.write(folder, name, content), SMALL);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(String reason, IntakeResult result) {
        assertEquals(List.of(), result.reports());
        assertRefusal(reason, result);
    }

    private static void assertRefusal(String reason, IntakeResult result) {
        assertEquals(1, result.problems().size(), result.problems().toString());
        assertTrue(
                result.problems().getFirst().what().contains(reason),
                result.problems().getFirst().toString());
    }
}
