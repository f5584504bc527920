package org.khabar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Report;

class DocumentsTest {
    private static final LocalDate OCTOBER_3 = LocalDate.of(2021, 10, 3);

    @TempDir
    Path folder;

    @Test
    void joinsTheWrappedLinesOfPlainText() {
        String wrapped = """
                Weekly note

                Gunmen opened fire on a convoy of lorries near the
                northern town on Monday and drove off.
                - The road is shut for a
                  week.
                - A bridge fell.
                """;
        String text = only(read("note.txt", wrapped.replace("\n", "\r\n"))).text();
        assertEquals("""
                Weekly note

                Gunmen opened fire on a convoy of lorries near the northern town on Monday and drove off.
                - The road is shut for a week.
                - A bridge fell.""", text);
    }

    @Test
    void readsMarkdownWithFrontMatter() {
        Report report = only(read("note.md", """
                ---
                title: "Weekly note"
                date: 2021-10-03
                outlet: Field desk
                ---
                # North

                Rebels **took** the [fort](https://example.org)
                at dawn.

                1. The army fled.
                2. Shops shut.

                > We hold the town.

                | Killed | Hurt |
                | --- | --- |
                | 5 | 12 |
                """));
        assertEquals(OCTOBER_3, report.published());
        assertEquals("Weekly note", report.title());
        assertEquals(List.of("Field desk"), report.outlets());
        assertEquals("""
                # North

                Rebels took the fort at dawn.

                1. The army fled.
                2. Shops shut.

                > We hold the town.

                Killed | Hurt
                5 | 12""", report.text());
    }

    @Test
    void readsTheArticleOfAWebPageAndNotItsMenus() {
        Report report = only(read("page.html", """
                <!doctype html><html lang="en-GB"><head><title>Blast - Dawn</title>
                <meta property="og:site_name" content="Dawn"><meta name="author" content="A. Writer">
                <meta property="article:published_time" content="2021-10-03T21:15:00+05:00">
                <link rel="canonical" href="https://example.org/blast"><script>var x = "no";</script></head>
                <body><nav><ul><li>Home</li><li>World</li></ul></nav>
                <article><h1>Blast in market</h1><p>A bomb &amp; a mine went off
                 in the <b>market</b>.<br>Five died.</p><h2>Claims</h2><ul><li>Nobody claimed it.</li></ul>
                <table><tr><td>Killed</td><td>5</td></tr></table></article>
                <footer>Copyright</footer></body></html>
                """));
        assertEquals(OCTOBER_3, report.published());
        assertEquals("Blast in market", report.title());
        assertEquals(List.of("Dawn"), report.outlets());
        assertEquals("A. Writer", report.author());
        assertEquals("https://example.org/blast", report.url());
        assertEquals("""
                A bomb & a mine went off in the market.
                Five died.

                ## Claims

                - Nobody claimed it.

                Killed | 5""", report.text());
    }

    @Test
    void readsTheCharsetThatAWebPageDeclares() {
        byte[] page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Взрыв на рынке.</p></body></html>"
                .getBytes(Charset.forName("windows-1251"));
        assertEquals("Взрыв на рынке.", only(read("page.html", page)).text());
    }

    @Test
    void readsAWordDocument() {
        Report report = only(read(
                "note.docx",
                Scratch.docx("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>North</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t xml:space=\"preserve\">Rebels took </w:t></w:r><w:r><w:t>the fort.</w:t></w:r>"
                        + "<w:del><w:r><w:delText>Never.</w:delText></w:r></w:del></w:p>"
                        + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>The army fled.</w:t></w:r></w:p>")));
        assertEquals("# North\n\nRebels took the fort.\n- The army fled.", report.text());
        assertEquals("Weekly note", report.title());
        assertEquals("Field desk", report.author());
        assertEquals(LocalDate.of(2021, 10, 5), report.published());
    }

    @Test
    void readsAPdfWithoutItsRunningHeads() {
        List<List<String>> pages = List.of(
                List.of(
                        "Weekly note no. 3",
                        "Gunmen opened fire on a convoy of lorries near the",
                        "northern town on Monday.",
                        "Page 1"),
                List.of(
                        "Weekly note no. 3",
                        "The army closed the road to the south and searched",
                        "cars for arms.",
                        "Page 2"),
                List.of("Weekly note no. 3", "Nobody claimed the attack.", "Page 3"));
        String text = only(read("note.pdf", Scratch.pdf(pages))).text();
        assertEquals(
                "Gunmen opened fire on a convoy of lorries near the northern town on Monday.\n"
                        + "The army closed the road to the south and searched cars for arms.\nNobody claimed the attack.",
                text);
    }

    @Test
    void readsAMailAndNamesItsAttachments() {
        IntakeResult result = read("note.eml", """
                From: "Field desk" <desk@example.org>
                To: all@example.org
                Date: Sun, 03 Oct 2021 23:30:00 +0430
                Subject: =?UTF-8?Q?Blast_in_Gao_=E2=80=93_note?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b1

                --b1
                Content-Type: multipart/alternative; boundary=b2

                --b2
                Content-Type: text/html; charset=UTF-8

                <p>Rebels <b>took</b> the fort.</p>
                --b2
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: quoted-printable

                Rebels took the caf=C3=A9.
                --b2--
                --b1
                Content-Type: application/pdf; name="map.pdf"
                Content-Disposition: attachment; filename="map.pdf"
                Content-Transfer-Encoding: base64

                AAAA
                --b1--
                """);
        Report report = result.reports().getFirst();
        assertEquals("Rebels took the café.", report.text());
        assertEquals("Blast in Gao – note", report.title());
        assertEquals("Field desk", report.author());
        assertEquals(OCTOBER_3, report.published());
        assertTrue(result.notes().toString().contains("map.pdf"));
    }

    @Test
    void readsEachEntryOfAFeed() {
        IntakeResult rss = read("feed.xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Dawn</title><link>https://example.org</link><description>d</description>
                <item><title>Blast</title><link>https://example.org/1</link><guid>g1</guid><pubDate>Sun, 03 Oct 2021 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;A bomb went off.&lt;/p&gt;</description></item>
                <item><title>Only a headline</title><guid>g2</guid></item></channel></rss>
                """);
        assertEquals(
                List.of("A bomb went off.", "Only a headline"),
                rss.reports().stream().map(Report::text).toList());
        assertEquals(OCTOBER_3, rss.reports().getFirst().published());
        assertEquals(List.of("Dawn"), rss.reports().getFirst().outlets());
        assertEquals("g1", rss.reports().getFirst().id());
        IntakeResult atom = read("feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Dawn</title><id>f</id><updated>2021-10-03T00:00:00Z</updated>
                <entry><id>e1</id><title>Blast</title><updated>2021-10-03T09:00:00Z</updated><content type="html">A bomb went off.</content></entry></feed>
                """);
        assertEquals("A bomb went off.", only(atom).text());
    }

    @Test
    void readsThePackedFormOfAnyText() {
        assertEquals(
                "A bomb went off.",
                only(read("note.txt.gz", Scratch.gzip("A bomb went off."))).text());
    }

    @Test
    void takesTheDateGivenBeforeOneInTheText() {
        Path file = Scratch.write(folder, "note.txt", "KABUL, 1 October 2021 (AP) - A bomb went off.");
        assertEquals(
                OCTOBER_3,
                only(new Intake().read(file, IntakeOptions.NONE.dated(OCTOBER_3)))
                        .published());
        IntakeResult alone = new Intake().read(file, IntakeOptions.NONE);
        assertEquals(LocalDate.of(2021, 10, 1), only(alone).published());
        assertEquals(
                "dated 2021-10-01 by its first lines", alone.notes().getFirst().what());
    }

    @Test
    void saysWhereADateIsMissing() {
        IntakeResult result = read("note.txt", "A bomb went off.");
        assertNull(only(result).published());
        assertTrue(result.notes().toString().contains("--date"));
    }

    @Test
    void walksAFolderInTheOrderOfNames() throws Exception {
        Files.createDirectories(folder.resolve("b/.hidden"));
        Scratch.write(folder, "c.txt", "Third.");
        Scratch.write(folder, "b/2.txt", "Second.");
        Scratch.write(folder, "b/.hidden/x.txt", "Never.");
        Scratch.write(folder, "a.txt", "First.");
        IntakeResult result = new Intake().read(folder, IntakeOptions.NONE);
        assertEquals(
                List.of("First.", "Second.", "Third."),
                result.reports().stream().map(Report::text).toList());
    }

    @Test
    void readsStandardInput() {
        Intake intake = new Intake(new ByteArrayInputStream("A bomb went off.".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "A bomb went off.",
                only(intake.read(Intake.STDIN, IntakeOptions.NONE)).text());
    }

    private IntakeResult read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private IntakeResult read(String name, byte[] content) {
        return new Intake().read(Scratch.write(folder, name, content), IntakeOptions.NONE);
    }

    private static Report only(IntakeResult result) {
        assertEquals(List.of(), result.problems());
        assertEquals(1, result.reports().size());
        return result.reports().getFirst();
    }
}
