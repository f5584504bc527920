package org.khabar.brief.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.khabar.ask.answer.Cited;
import org.khabar.brief.Block;
import org.khabar.brief.Brief;
import org.khabar.brief.Reference;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.model.Handling;
import org.khabar.plot.Bar;
import org.khabar.plot.Plot;

/** Words that try to be more than words, in every place of a brief where words of others can stand. */
class HostileWordsTest {
    private static final String EVIL =
            "<script>alert(1)</script> <img src=x onerror=alert(2)> [here](javascript:alert(3)) | `x` \u202Etxet\u0000";

    private static Brief brief() {
        Sentence sentence = Sentence.of(EVIL, "1", "N1");
        return new Brief(
                new Brief.Head(EVIL, EVIL, null, LocalDate.of(2021, 10, 4), Handling.AMBER_STRICT),
                List.of(Section.of(
                        EVIL,
                        Block.Prose.of(sentence),
                        new Block.Entries(List.of(List.of(sentence))),
                        new Block.Grid(
                                sentence,
                                List.of(EVIL, "b"),
                                List.of(new Block.Row(List.of(EVIL, "Goïta, Łódź, Кабул, کابل"), List.of("1")))),
                        new Block.Picture(
                                new Plot.Bars(EVIL, "actor", "incidents", List.of(Bar.of(EVIL, 3))), sentence))),
                List.of(
                        new Reference.Source("1", new Cited("c1", EVIL, EVIL, List.of(EVIL), null, EVIL)),
                        new Reference.Count(
                                "N1", EVIL, List.of(EVIL), List.of(new Reference.Item(EVIL, "–", List.of("1"))))));
    }

    @Test
    void staysWordsOnAPage() {
        Document page = Jsoup.parse(HtmlBrief.write(brief()));
        assertTrue(page.select("script, img, iframe, object, link").isEmpty());
        assertTrue(page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertTrue(page.text().contains("<script>alert(1)</script>"), "shown as it stands");
        assertFalse(page.text().contains("\u202E"));
    }

    @Test
    void linksOnlyWithinThePageAndToWhatIsThere() {
        Document page = Jsoup.parse(HtmlBrief.write(brief()));
        assertTrue(page.select("a[href]").size() > 6);
        for (Element link : page.select("a[href]")) {
            String target = link.attr("href");
            assertTrue(target.startsWith("#"), target);
            assertTrue(page.getElementById(target.substring(1)) != null, target);
        }
    }

    @Test
    void staysWordsInMarkdown() {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        String html = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(parser.parse(MarkdownBrief.write(brief())));
        Document page = Jsoup.parse(html);
        assertTrue(page.select("script, img").isEmpty(), html);
        page.select("a[href]").forEach(link -> assertTrue(link.attr("href").startsWith("#r"), link.outerHtml()));
        assertEquals(1, page.select("tbody tr").size(), html);
        assertEquals(2, page.select("tbody td").size(), html);
    }

    @Test
    void canBeReadOnPaper() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfBrief.write(brief(), out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("<script>alert(1)</script>"), text);
            assertTrue(text.contains("Goïta, Łódź, Кабул"), text);
            assertTrue(text.contains("TLP:AMBER+STRICT"), text);
            assertFalse(document.getPage(0).getAnnotations().isEmpty(), "citations are links");
        }
    }
}
