package org.khabar.eval.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.seam.ActorDescriber.Description;
import org.khabar.eval.seam.AttributionFinder.Found;
import org.khabar.eval.seam.PlaceFinder;
import org.khabar.eval.seam.PlaceFinder.FoundPlace;
import org.khabar.model.Actor;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Factuality;

class AskedSetsTest {
    @TempDir
    @SuppressWarnings("NullAway") // JUnit puts it in before each test
    private Path folder;

    @Test
    void handsTheJudgeEachEventWordAndMeasuresHowFarItIsOff() throws IOException {
        Path file = write("sentences.jsonl", """
                {"text": "They did not leave , he said .", "targets": [{"span1": [3, 4], "label": -2.1}, {"span1": [6, 7], "label": 3.0}]}
                {"text": "No event here .", "targets": []}
                """);
        List<String> asked = new ArrayList<>();
        List<Figure> figures = FactualitySet.read("uw", file, AskedSetsTest::refuse)
                .score((text, events, words) -> {
                    events.forEach(event -> asked.add(event.in(text)));
                    return List.of(Factuality.CERTAIN_NOT, Factuality.CERTAIN);
                });
        assertEquals(List.of("leave", "said"), asked);
        assertEquals("mean absolute error", figures.getFirst().measure());
        assertEquals(0.25, figures.getFirst().value(), 1e-9);
        assertEquals(1, figures.getLast().value(), 1e-9);
    }

    @Test
    void countsAHolderOnlyWithItsOwnStatement() throws IOException {
        String text = "😀 The mayor said it rained, and two guards told reporters it froze. It was reported.";
        Path file = write("news.txt", text);
        Path marks = write("news_ab12.ann", """
                T1\tSource 2 11\tThe mayor
                T2\tCue 12 16\tsaid
                T3\tSource 32 42\ttwo guards
                T4\tCue 43 57\ttold reporters
                T5\tCue 75 83\treported
                E1\tAttribution:T2 Cue:T2 Source:T1
                E2\tAttribution:T4 Source:T3 Cue:T4
                E3\tAttribution-no-source:T5 Cue:T5
                """);
        assertEquals(Optional.of(file), AttributionSet.findText(marks, List.of(marks, file)));

        List<Figure> figures = AttributionSet.read("news", Map.of(marks, file), AskedSetsTest::refuse)
                .score(report -> List.of(
                        new Found(span(report, "mayor"), span(report, "said")),
                        new Found(span(report, "mayor"), span(report, "told")),
                        new Found(null, span(report, "reported"))));

        assertEquals(new Figure("news", "source precision", 0.5, 2), figures.get(1));
        assertEquals(new Figure("news", "source recall", 0.25, 4), figures.get(2));
        assertEquals(new Figure("news", "cue precision", 1, 3), figures.get(4));
        assertEquals(new Figure("news", "cue recall", 0.75, 4), figures.get(5));
        assertEquals(2.0 / 3, figures.get(6).value(), 1e-9);
    }

    @Test
    void asksOnlyForPlacedNamesAndTakesTheCountryFromFileOrPoint() throws IOException {
        Path file = write("places.xml", """
                <articles><article><text><![CDATA[From Nairobi to Goma, by the Congo river and Lodwar.]]></text><toponyms>
                <toponym><start>5</start><end>12</end><phrase>Nairobi</phrase>
                  <gaztag><lat>-1.29</lat><lon>36.82</lon><country>Kenya</country></gaztag></toponym>
                <toponym><start>16</start><end>20</end><extractedName>Goma</extractedName>
                  <latitude>-1.67</latitude><longitude>29.22</longitude></toponym>
                <toponym><start>29</start><end>40</end><phrase>Congo river</phrase></toponym>
                <toponym><start>45</start><end>51</end><phrase>Lodwar</phrase>
                  <gaztag><lat>3.1</lat><lon>35.6</lon><country>Kenya</country></gaztag></toponym>
                </toponyms></article></articles>
                """);
        PlaceFinder finder = new PlaceFinder() {
            @Override
            public List<FoundPlace> find(Report report) {
                return List.of(
                        new FoundPlace(span(report, "Nairobi"), "KEN", -1.3, 36.8),
                        new FoundPlace(span(report, "Goma"), "RWA", null, null),
                        new FoundPlace(span(report, "Congo"), "COD", 0.0, 20.0),
                        new FoundPlace(span(report, "From"), "COD", 0.0, 20.0));
            }

            @Override
            public Optional<String> findCountry(double lat, double lon) {
                return Optional.of("COD");
            }
        };
        List<Figure> figures =
                GeoparsingSet.read("places", file, AskedSetsTest::refuse).score(finder);
        assertEquals(2.0 / 3, figures.get(0).value(), 1e-9);
        assertEquals(new Figure("places", "within 161 km", 0.5, 2), figures.get(3));
        assertEquals(new Figure("places", "country right", 0.5, 2), figures.get(4));
    }

    @Test
    void asksForCountryAndSectorAsOfTheDay() throws IOException {
        Path file = write("cases.json", """
                [{"calls": [{"method": "agent_to_code", "args": ["Kenyan soldiers"], "kwargs": {"query_date": "12 April 2022"}}],
                  "asserts": ["code['country'] == 'KEN'", "code['code_1'] == 'MIL'", "code['wiki'] == 'Army'"]},
                 {"calls": [{"method": "search_nat", "args": ["the wind"], "kwargs": {}}], "asserts": ["cc == ''"]},
                 {"calls": [{"method": "agent_to_code", "args": ["teachers", "", "2021-10-20"], "kwargs": {}}],
                  "asserts": ["code['country'] == ''", "code['code_1'] == 'EDU'"]},
                 {"calls": [{"method": "agent_to_code", "args": ["d['actor']"], "kwargs": {}}], "asserts": ["code['country'] == 'KEN'"]}]
                """);
        List<String> asked = new ArrayList<>();
        List<Figure> figures = ActorSet.read("actors", file, AskedSetsTest::refuse)
                .score((phrase, day) -> {
                    asked.add(phrase + " " + (day == null ? LocalDate.EPOCH : day));
                    return new Description("KEN", Actor.Kind.MILITARY);
                });
        assertEquals(List.of("Kenyan soldiers 2022-04-12", "the wind 1970-01-01", "teachers 2021-10-20"), asked);
        assertEquals(1.0 / 3, figures.getFirst().value(), 1e-9);
        assertEquals(new Figure("actors", "sector right", 1, 1), figures.getLast());
    }

    private static Span span(Report report, String words) {
        int start = report.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Nothing is wrong with the files here. */
    private static void refuse(Problem problem) {
        throw new AssertionError(problem.toString());
    }
}
