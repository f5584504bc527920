package org.khabar.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Window;
import org.khabar.ask.question.Small;
import org.khabar.ask.question.Small.Told;
import org.khabar.open.kind.Dataset;

class AskRecordTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void saysOfADayBeforeAllReportsWhenTheRecordBeginsAndHowToAskWhatLaterOnesTell() {
        try (Small small = new Small(folder)) {
            small.tell("2012-01-03", "Kabul", "A patrol was hit.", Told.attack("taliban", "firearms", "police"))
                    .view();
            for (AskRecord.Topic topic : List.of(AskRecord.Topic.TIES, AskRecord.Topic.CONTROL, AskRecord.Topic.HARM)) {
                String first = ask(small, topic, "2001-12-31").notes().getFirst();
                assertTrue(first.contains("no report published by 2001-12-31; its first is of 2012-01-03"), first);
                assertTrue(first.contains("--window 2001-01-01..2001-12-31"), first);
                assertFalse(ask(small, topic, "2012-01-03").notes().getFirst().contains("its first is of"));
            }
        }
    }

    @Test
    void tellsOfTheYearsAskedAboutFromReportsPublishedLater() {
        try (Small small = new Small(folder)) {
            small.tell("2001-10-07", "Kabul", "Strikes on them.", Told.attack("USA", "aerial", "@taliban"))
                    .tell("2011-09-13", "Kabul", "They hit a convoy.", Told.attack("taliban", "firearms", "@nato"))
                    .view();
            assertEquals(
                    Map.of("2001", "USA – taliban", "2011", "nato – taliban"),
                    Map.of(
                            "2001",
                            pairs(small, "2001-01-01..2001-12-31"),
                            "2011",
                            pairs(small, "2011-01-01..2011-12-31")));
        }
    }

    @Test
    void drawsTheNetworkOfADayFromWhoWasListedByThen() throws IOException {
        String list = "<CONSOLIDATED_LIST>"
                + entry("SIRAJUDDIN HAQQANI", "TAi.901", "2007-09-13")
                + entry("HAJI GUL ZARIN", "TAi.902", "2001-01-25")
                + entry("MULLAH OMAR", "TAi.903", "2001-01-31")
                + "</CONSOLIDATED_LIST>";
        Path file = Files.writeString(folder.resolve("list.xml"), list);
        try (Small small = new Small(folder)) {
            new ImportData(small.workspace(), null).add(Dataset.UN_SANCTIONS, file, Progress.NONE);
            assertEquals("mullah-omar – taliban", listed(small, "2001-12-31"));
            assertEquals("mullah-omar – taliban, sirajuddin-haqqani – taliban", listed(small, "2011-12-31"));
            assertEquals("", listed(small, "2001-01-24"));
            assertTrue(ask(small, AskRecord.Topic.TIES, "2001-12-31").leftOut().stream()
                    .anyMatch(left -> left.ids().equals(List.of("Taliban – Haji Gul Zarin"))));
        }
    }

    private static String entry(String name, String number, String day) {
        return """
                <INDIVIDUAL><FIRST_NAME>%s</FIRST_NAME><REFERENCE_NUMBER>%s</REFERENCE_NUMBER>
                <UN_LIST_TYPE>Taliban</UN_LIST_TYPE><LISTED_ON>%s</LISTED_ON></INDIVIDUAL>
                """.formatted(name, number, day);
    }

    private static String listed(Small small, String asOf) {
        return String.join(
                ", ",
                ask(small, AskRecord.Topic.TIES, asOf).counted().stream()
                        .map(each -> each.id())
                        .toList());
    }

    private static String pairs(Small small, String window) {
        Asked asked = Asked.ALL.during(Window.parse(window));
        return String.join(
                ", ",
                new AskRecord(small.workspace(), null)
                        .ask(AskRecord.Topic.TIES, asked).counted().stream()
                                .map(each -> each.id())
                                .toList());
    }

    private static Answer ask(Small small, AskRecord.Topic topic, String asOf) {
        return new AskRecord(small.workspace(), LocalDate.parse(asOf)).ask(topic, Asked.ALL);
    }
}
