package org.khabar.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.app.console.Console;

/** Questions from the outside, asked of two figures and of a record of nothing else. */
class AskCommandTest {
    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    @ParameterizedTest
    @ValueSource(
            strings = {"tempo", "harm", "control", "ties", "playbook", "spillover", "promises", "figures", "undercount"
            })
    void showsAnExampleInTheHelpOfEveryQuestion(String question) {
        Ended ended = khabar("ask", question, "--help");
        assertEquals(0, ended.code());
        assertTrue(ended.out().contains("Example:  khabar ask " + question), ended.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ties",
                "control",
                "harm",
                "promises --actor taliban",
                "playbook --actor isk --actor taliban",
                "figures --indicator refugees"
            })
    void saysThatAnAnswerWithoutNumbersIsNotDrawnAndEndsWithOne(String question) {
        Path file = folder.resolve("x.svg");
        List<String> words = new ArrayList<>(List.of("ask"));
        words.addAll(List.of(question.split(" ")));
        words.addAll(List.of("-o", file.toString(), "-w", folder.resolve("w").toString()));

        Ended ended = khabar(words.toArray(String[]::new));

        assertEquals(1, ended.code(), ended.err());
        assertTrue(ended.err().contains("no numbers to draw"), ended.err());
        assertFalse(ended.out().isBlank(), "The answer itself is printed all the same.");
        assertFalse(Files.exists(file));
    }

    @Test
    void saysWhatAnImportBroughtAndDrawsIt() throws IOException {
        Ended imported = khabar(
                "import",
                "idmc",
                figures().toString(),
                "-w",
                folder.resolve("w").toString());
        assertEquals(0, imported.code(), imported.err());
        assertTrue(imported.err().contains(" figures imported"), imported.err());
        assertFalse(imported.err().contains("reports imported"), imported.err());

        Path file = folder.resolve("x.svg");
        Ended asked = khabar(
                "ask",
                "figures",
                "-o",
                file.toString(),
                "-w",
                folder.resolve("w").toString());
        assertEquals(0, asked.code(), asked.err());
        String svg = Files.readString(file);
        assertTrue(svg.contains(">2,340,000<"), svg);
    }

    @Test
    void keepsATableWithinTheScreenAndLosesNoWord() throws IOException {
        khabar("import", "idmc", figures().toString(), "-w", folder.resolve("w").toString());

        Ended asked = khabar("ask", "figures", "-w", folder.resolve("w").toString());

        String table = asked.out()
                .lines()
                .takeWhile(line -> !line.contains("(people)"))
                .reduce("", (all, line) -> all + line + "\n");
        assertTrue(table.lines().allMatch(line -> line.length() <= 110), table);
        assertFalse(table.contains("…"), table);
    }

    /** Made-up displacement in the form that IDMC publishes. */
    private Path figures() throws IOException {
        return Files.writeString(folder.resolve("idmc.csv"), """
                year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,total
                2020.0,Afghanistan,AFG,AFG,Afghanistan,AFG,AFG,1230000.0
                2021.0,Afghanistan,AFG,AFG,Afghanistan,AFG,AFG,2340000.0
                """);
    }

    private static Ended khabar(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(Console.of(new PrintWriter(out), new PrintWriter(err)), words);
        return new Ended(code, out.toString(), err.toString());
    }
}
