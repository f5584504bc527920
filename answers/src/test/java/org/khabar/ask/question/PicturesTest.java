package org.khabar.ask.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.question.Small.Told;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.TieType;
import org.khabar.plot.SvgPlot;
import org.xml.sax.InputSource;

class PicturesTest {
    @TempDir
    Path folder = Path.of(".");

    @AutoClose
    private @Nullable Small opened;

    private Small small() {
        Small small = opened == null ? new Small(folder) : opened;
        opened = small;
        return small;
    }

    @Test
    void drawsBothProfilesSideBySide() throws Exception {
        small().tell("2021-03-05", "Kabul", "A mosque.", Told.attack("isk", "suicide-attack", "worshippers"))
                .tell("2021-04-05", "Kabul", "A patrol.", Told.attack("isk", "explosives", "police"))
                .tell("2019-03-05", "Herat", "A post.", Told.attack("taliban", "firearms", "police"));

        List<String> words = drawn(Playbook.ask(
                small().view(),
                small().about("isk", "taliban"),
                small().workspace().actors()));

        assertEquals(List.of("0.5", "0"), after(words, "suicide-attack on worshippers", 2));
        assertEquals(List.of("0", "1"), after(words, "firearms on police", 2));
        assertTrue(words.contains("Taliban (acts: 1)"), words.toString());
        assertTrue(words.contains("share of acts"), words.toString());
    }

    @Test
    void drawsHowOftenATieIsToldByItsSignAndByYear() throws Exception {
        Told ally = new Told(TieType.ALLY, "", "haqqani-network", "@taliban", Responsibility.NONE);
        small().tell("2015-09-01", "Kabul", "They fight side by side.", ally)
                .tell("2021-09-02", "Kabul", "A patrol was hit.", Told.attack("isk", "explosives", "@taliban"))
                .tell("2021-09-09", "Herat", "A post was hit.", Told.attack("isk", "firearms", "@taliban"));

        List<String> words = drawn(Ties.ask(
                small().view(), small().about("taliban"), small().workspace().actors()));

        assertEquals(List.of("2"), after(words, "Islamic State – Khorasan Province", 1));
        assertEquals(List.of("1"), after(words, "Haqqani network", 1));
        assertTrue(words.containsAll(List.of("friendly", "hostile", "2015", "2021", "claims a year")));
    }

    @Test
    void drawsHowManyPlacesEachHoldsAndWhoActs() throws Exception {
        Told take = new Told(EventType.COERCE, "seize", "taliban", "", Responsibility.STATED);
        small().tell("2021-08-13", "Herat", "They capture Herat.", take)
                .tell("2021-08-15", "Kabul", "They take over Kabul.", take);

        List<String> words = drawn(
                Control.ask(small().view(), small().about(), small().workspace().actors()));

        assertTrue(words.containsAll(List.of("2021-08-13", "2021-08-14", "2021-08-15", "places", "Who acts")));
        assertEquals("2", words.get(words.lastIndexOf("Taliban") + 1));
    }

    @Test
    void drawsHowThePromisesOfAMonthStand() throws Exception {
        Told promise = new Told(EventType.CONCEDE, "", "taliban", "girls", Responsibility.STATED);
        Told ban = new Told(EventType.COERCE, "restrict", "taliban", "girls", Responsibility.STATED);
        small().tell("2021-08-17", "Kabul", "They say that girls may return to school.", promise)
                .tell("2021-09-21", "Kabul", "They banned girls from attending school.", ban);

        List<String> words = drawn(Promises.ask(small().view(), small().about("taliban")));

        assertEquals(List.of("1"), after(words, "2021-08", 1));
        assertTrue(words.contains("promises"), words.toString());
    }

    @Test
    void drawsNothingOfAnAnswerThatHoldsNoNumbers() {
        Answer answer = Ties.ask(
                small().view(), small().about("taliban"), small().workspace().actors());

        assertTrue(answer.shown().plots().isEmpty());
    }

    private static List<String> after(List<String> words, String word, int count) {
        int at = words.indexOf(word);
        assertTrue(at >= 0, word + " in " + words);
        return words.subList(at + 1, at + 1 + count);
    }

    /** The words of all pictures of an answer in one document. */
    private static List<String> drawn(Answer answer) throws Exception {
        var texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(SvgPlot.draw(answer.shown().plots()))))
                .getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }
}
