package org.khabar.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;

class GoldFinderTest {
    private static final String GOLD = """
            {"item": "r1", "kind": "event", "type": "ASSAULT", "trigger": "shelled", "start": 9, "actors": [], "recipients": []}
            """;
    private static final String REPORTS = """
            {"id": "r1", "date": "2020-05-04", "text": "Fighters shelled Norvale."}
            """;

    @TempDir
    @SuppressWarnings("NullAway") // JUnit puts it in before each test
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void knowsASetByItsContentWhateverItIsCalled() throws IOException {
        write("a/first.txt", REPORTS);
        write("a/second.dat", GOLD);
        write("b/x", "[{\"event\": \"AID\", \"source\": [], \"target\": \"\", \"text\": \"Help came.\"}]");
        write("c/y", "\tsentence\tsource\ttarget\tgold_root\n0\tHelp came.\ta\tb\tAID\n");
        write("d/z", "{\"text\": \"Help came .\", \"targets\": [{\"span1\": [1, 2], \"label\": 3.0}]}\n");
        write("e/README.md", "# Nothing to measure\n");
        assertEquals(List.of("claims/second", "plover-records/x", "plv/y", "factuality-uw/z"), find(folder));
        assertEquals(List.of(), problems);
    }

    @Test
    void findsTheTextsBesideTheLabelsThatWereNamed() throws IOException {
        Path gold = write("dev.gold.jsonl", GOLD);
        write("dev.reports.jsonl", REPORTS);
        write("other.reports.jsonl", REPORTS.replace("r1", "r2"));
        assertEquals(List.of("claims/dev"), find(gold));
    }

    @Test
    void pairsMarksWithTheTextInTheFolderBeside() throws IOException {
        write("text/news_one.txt", "The mayor said so.");
        write("marks/news_one_ab.ann", "T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nE1\tCue:T2 Source:T1\n");
        assertEquals(List.of("attribution-polnear"), find(folder.resolve("marks")));
    }

    @Test
    void refusesAFileThatWasNamedButIsNoSet() throws IOException {
        assertEquals(List.of(), find(write("probe.txt", "Fighters shelled Norvale.\n")));
        assertTrue(problems.getFirst().what().contains("none of the labelled sets"));
    }

    @Test
    void saysWhatIsMissingBesideLabelsWithoutTexts() throws IOException {
        assertEquals(List.of(), find(write("lonely.gold.jsonl", GOLD)));
        assertTrue(problems.getFirst().what().contains("reports"));
    }

    @Test
    void saysThatTextsAloneCannotBeMeasured() throws IOException {
        assertEquals(List.of(), find(write("lonely.reports.jsonl", REPORTS)));
        assertTrue(problems.getFirst().what().contains("only the texts"));
    }

    @Test
    void keepsTheGoodLinesOfAFile() throws IOException {
        Path gold = write("dev.gold.jsonl", GOLD + "{broken\n");
        write("dev.reports.jsonl", REPORTS);
        assertEquals(List.of("claims/dev"), find(gold));
        assertEquals(2, problems.getFirst().line());
    }

    @Test
    void tellsSetsOfOneNameApartByTheirFolders() throws IOException {
        write("north/dev.gold.jsonl", GOLD);
        write("north/dev.reports.jsonl", REPORTS);
        write("south/dev.gold.jsonl", GOLD);
        write("south/dev.reports.jsonl", "{\"id\": \"r1\", \"text\": \"In the south.\"}\n");
        List<LabelledSet> sets = new GoldFinder(problems::add).find(List.of(folder));
        assertEquals(
                List.of("claims/dev", "claims/south/dev"),
                sets.stream().map(LabelledSet::name).toList());
        assertEquals(
                "In the south.",
                ((LabelledSet.Claimed) sets.getLast()).reports().getFirst().text());
    }

    @Test
    void losesOnlyTheSetWhoseFileCannotBeRead() throws IOException {
        Path broken = write("broken.tsv", "\tsentence\tsource\ttarget\tgold_root\n");
        Files.write(broken, new byte[] {(byte) 0xff, (byte) 0xfe, 10}, StandardOpenOption.APPEND);
        write("good.tsv", "\tsentence\tsource\ttarget\tgold_root\n0\tHelp came.\ta\tb\tAID\n");
        assertEquals(List.of("plv/good"), find(folder));
        assertTrue(problems.getFirst().what().contains("is it UTF-8?"));
    }

    private List<String> find(Path path) {
        return new GoldFinder(problems::add)
                .find(List.of(path)).stream().map(LabelledSet::name).toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }
}
