package org.khabar.open.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.open.event.ImportedEvent;
import org.khabar.wire.ClaimJson;

/** Claims that come without their reports. */
class ClaimsFileTest {
    private static final String TEXT =
            "Mali's army said its post at Boni was shelled. Two soldiers died. No one claimed it.";

    @TempDir
    private Path folder = Path.of("");

    private final List<ImportedEvent> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private static String line(String id, int sentence, String quote, String trigger) {
        int start = TEXT.indexOf(trigger);
        return """
                {"id":"%s","report":"r-1","sentence":%d,"quote":"%s","span":[%d,%d],"kind":"event","type":"ASSAULT",\
                "mode":[],"trigger":"%s","actors":[],"recipients":[],"places":[],"time":null,\
                "events":{"low":1,"high":1,"text":""},"killed":null,"injured":null,"detained":null,"displaced":null,\
                "means":[],"attribution":[],"outlet":null,"factuality":"CT+","status":"past","responsibility":"none"}""".formatted(id, sentence, quote, start, start + trigger.length(), trigger);
    }

    private final String shelled = line("c1", 0, "Mali's army said its post at Boni was shelled.", "shelled");
    private final String died = line("c2", 1, "Two soldiers died.", "died");

    private void read(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("claims.jsonl"), List.of(lines));
        new ClaimsFile(LocalDate.of(2022, 1, 5)).read(file, events::add, problems::add);
    }

    @Test
    void keepsTheClaimsAsTheyAreAndLaysTheirSentencesWhereTheyStood() throws IOException {
        read(died, shelled);
        assertEquals(
                List.of(ClaimJson.read(died), ClaimJson.read(shelled)),
                events.stream().map(ImportedEvent::claim).toList());
        Report report = events.getFirst().report();
        assertEquals(report, events.get(1).report());
        assertEquals("Mali's army said its post at Boni was shelled.\nTwo soldiers died.", report.text());
        assertEquals(LocalDate.of(2022, 1, 5), report.published());
    }

    @Test
    void takesDayAndOutletsFromTheLine() throws IOException {
        read(died.replace("{\"id\"", "{\"published\":\"2021-12-30\",\"outlets\":[\"AFP\"],\"id\""));
        assertEquals(LocalDate.of(2021, 12, 30), events.getFirst().report().published());
        assertEquals(List.of("AFP"), events.getFirst().report().outlets());
    }

    @Test
    void pointsToTheTriggerWhereTheSpanCannotHold() throws IOException {
        read(died.replaceFirst("\"span\":\\[\\d+,\\d+]", "\"span\":[3,7]"));
        Claim claim = events.getFirst().claim();
        assertEquals("died", claim.anchor().span().in(events.getFirst().report().text()));
    }

    @Test
    void keepsTheGoodLines() throws IOException {
        read(died, "{\"id\":", shelled.replace("ASSAULT", "ASSALT"), "", shelled);
        assertEquals(2, events.size());
        assertEquals(List.of(2, 3), problems.stream().map(Problem::line).toList());
        assertTrue(problems.get(1).what().contains("ASSALT"), problems::toString);
    }

    @Test
    void handsAReportOverWithItsLastLineWhereverThatStands() throws IOException {
        String other = died.replace("r-1", "r-2").replace("c2", "c3");
        String third = died.replace("r-1", "r-3").replace("c2", "c4");
        read(shelled, other, died, third);
        assertEquals(
                List.of("c3", "c1", "c2", "c4"),
                events.stream().map(event -> event.claim().id()).toList());
        assertEquals(events.get(1).report(), events.get(2).report());
    }

    @Test
    void keepsTheRestOfAReportWhoseLastLineIsBroken() throws IOException {
        read(shelled, died.replace("ASSAULT", "ASSALT"));
        read(shelled, "{\"id\":\"c9\",\"report\":\"r-1\",");
        assertEquals(2, events.size());
        assertEquals(2, problems.size());
    }

    @Test
    void leavesOutALineThatSaysAFieldTwice() throws IOException {
        read(shelled, died.replace("\"id\":\"c2\"", "\"id\":\"c2\",\"id\":\"c3\""));
        assertEquals(1, events.size());
        assertTrue(problems.getFirst().what().contains("id"), problems::toString);
    }

    @Test
    void readsALineHoweverLongItIs() throws IOException {
        String quote = "Two soldiers died." + " It rained.".repeat(20_000);
        read(died.replace("Two soldiers died.", quote), shelled);
        assertEquals(quote, events.getFirst().claim().anchor().quote());
        assertEquals(2, events.size());
    }
}
