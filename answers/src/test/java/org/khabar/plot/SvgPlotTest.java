package org.khabar.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgPlotTest {
    private static final Plot BARS = new Plot.Bars(
            "Hit & run <by actor>", "actor", "share", List.of(new Bar("ISK", 0.8, 0.4, 0.9), Bar.of("Taliban", 0.45)));

    private static final Plot LINES = new Plot.Lines(
            "Attacks",
            "week from",
            "attacks a week",
            List.of("6 Sep", "13 Sep", "20 Sep", "27 Sep"),
            List.of(new Line("stated", List.of(1.0, 3.0, Double.NaN, 2.0))));

    @Test
    void putsEveryNumberAndLabelIntoTheTableBeside() throws Exception {
        assertEquals(List.of("actor", "share", "interval"), texts(BARS, "head"));
        assertEquals(List.of("ISK", "Taliban", "0.8", "0.45", "0.4–0.9", "–"), texts(BARS, "cell"));
        assertEquals(List.of("6 Sep", "13 Sep", "20 Sep", "27 Sep", "1", "3", "–", "2"), texts(LINES, "cell"));
    }

    @Test
    void namesBothAxesAndThePicture() throws Exception {
        assertTrue(texts(BARS, "").containsAll(List.of("actor", "share")));
        assertTrue(texts(LINES, "").containsAll(List.of("week from", "attacks a week")));
        assertEquals("Hit & run <by actor>", document(BARS).getDocumentElement().getAttribute("aria-label"));
    }

    private static final Plot GROUPS = new Plot.Groups(
            "Profiles",
            "mode & target",
            "share",
            List.of("firearms on <police>", "drone"),
            List.of(new Line("ISK", List.of(0.5, Double.NaN)), new Line("Taliban", List.of(0.25, 1.0))));

    @Test
    void writesTheNumberAtTheEndOfEveryBarOfAGroup() throws Exception {
        assertEquals(List.of("firearms on <police>", "0.5", "0.25", "drone", "1"), texts(GROUPS, "cell"));
        assertEquals(List.of("mode & target", "ISK", "Taliban"), texts(GROUPS, "head"));
        List<Double> widths = elements(document(GROUPS), "rect")
                .filter(rect -> List.of("d0", "d1").contains(rect.getAttribute("class")))
                .map(rect -> Double.parseDouble(rect.getAttribute("width")))
                .toList();
        assertEquals(3, widths.size());
        assertEquals(4, widths.getLast() / widths.get(1), 0.01);
    }

    @Test
    void putsSeveralPicturesBelowEachOtherIntoOneDocument() throws Exception {
        Element all = document(SvgPlot.draw(List.of(BARS, LINES, GROUPS))).getDocumentElement();
        double height = Double.parseDouble(all.getAttribute("height"));
        double heights = 0;
        for (Plot plot : List.of(BARS, LINES, GROUPS)) {
            heights += Double.parseDouble(document(plot).getDocumentElement().getAttribute("height"));
        }
        assertEquals(heights, height, 2);
        assertEquals(3, all.getElementsByTagName("g").getLength());
        assertEquals("Hit & run <by actor>; Attacks; Profiles", all.getAttribute("aria-label"));
    }

    @Test
    void leavesRoomForNumbersOfMillions() throws Exception {
        Plot plot = new Plot.Bars("t", "x", "money", List.of(Bar.of("a", 30_000_000)));

        double rightEnd = elements(document(plot), "text")
                .filter(text -> text.getTextContent().equals("30,000,000")
                        && text.getAttribute("class").contains("soft"))
                .mapToDouble(text -> Double.parseDouble(text.getAttribute("x")))
                .findFirst()
                .orElseThrow();

        // Ten characters of some 6.6 points each, right of the title of the axis at 16.
        assertTrue(rightEnd - 66 > 22, "%s".formatted(rightEnd));
    }

    @Test
    void namesEveryBarWhereNamesHaveNoRoomBesideEachOther() throws Exception {
        List<Bar> bars = IntStream.range(0, 12)
                .mapToObj(i -> Bar.of("A province far away " + i, i))
                .toList();

        assertEquals(
                12,
                elements(document(new Plot.Bars("t", "x", "y", bars)), "text")
                        .filter(text -> text.getAttribute("transform").contains("rotate(-35)"))
                        .count());
    }

    @Test
    void breaksALineWhereNothingIsKnown() throws Exception {
        long stretches = elements(document(LINES), "path")
                .filter(path -> path.getAttribute("d").startsWith("M")
                        && !path.getAttribute("d").endsWith("h24"))
                .count();

        assertEquals(2, stretches);
        assertEquals(3, elements(document(LINES), "circle").count());
    }

    @Test
    void drawsAWhiskerOnlyWhereThereIsAnInterval() throws Exception {
        assertEquals(
                3,
                elements(document(BARS), "line")
                        .filter(line -> line.getAttribute("class").equals("whisker"))
                        .count());
    }

    @Test
    void drawsTwiceAsHighForTwiceAsMuch() throws Exception {
        Plot plot = new Plot.Bars("t", "x", "y", List.of(Bar.of("a", 2), Bar.of("b", 4)));
        List<Double> heights = elements(document(plot), "rect")
                .filter(rect -> rect.getAttribute("class").equals("d0"))
                .map(rect -> Double.parseDouble(rect.getAttribute("height")))
                .toList();

        assertEquals(2, heights.getLast() / heights.getFirst(), 0.01);
    }

    @Test
    void followsTheReadersDarkAndDrawsEqualPlotsEqually() {
        assertTrue(SvgPlot.draw(LINES).contains("prefers-color-scheme:dark"));
        assertEquals(SvgPlot.draw(LINES), SvgPlot.draw(LINES));
    }

    @Test
    void choosesAnAxisOfRoundStepsThatHoldsTheHighest() {
        assertEquals(new Scale(5, 3), Scale.upTo(11));
        assertEquals(new Scale(1, 3), Scale.upTo(3));
        assertEquals(100, Scale.upTo(99).top(), 1e-9);
        assertEquals(1, Scale.upTo(0).top());
        assertEquals(0.6, Scale.upTo(0.53).top(), 1e-9);
    }

    private static List<String> texts(Plot plot, String kind) throws Exception {
        return elements(document(plot), "text")
                .filter(text -> List.of(text.getAttribute("class").split(" ")).contains(kind))
                .map(Element::getTextContent)
                .toList();
    }

    private static Stream<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Document document(Plot plot) throws Exception {
        return document(SvgPlot.draw(plot));
    }

    private static Document document(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
