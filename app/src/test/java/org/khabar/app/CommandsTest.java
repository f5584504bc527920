package org.khabar.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.app.console.Console;

class CommandsTest {
    @TempDir
    Path folder;

    /** What a command printed and ended with. */
    private record Ended(int code, String out, String err) {
        /** The lines of its output, each of which must be JSON. */
        List<JsonNode> json() {
            return out.lines().map(CommandsTest::json).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo", "read", "add", "import", "match", "review", "export", "backup", "restore", "check", "plan",
                "eval", "doctor"
            })
    void showsAnExampleInTheHelpOfEveryCommand(String command) {
        Ended ended = khabar(command, "--help");
        assertEquals(0, ended.code());
        assertTrue(ended.out().contains("Example:  khabar " + command), ended.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "xyzzy",
                "read",
                "read x.txt --date soon",
                "export --format pdf",
                "export --format parquet",
                "import moons x.txt",
                "plan",
                "plan x.yaml --solver abacus",
                "plan food x.xlsx --ration Wheat",
                "add --threads two x"
            })
    void endsWithTwoAndTheUsageWhenItIsUsedWrongly(String words) {
        Ended ended = khabar(words.isEmpty() ? new String[0] : words.split(" "));
        assertEquals(2, ended.code());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("Usage: khabar"), ended.err());
    }

    @Test
    void endsWithThreeAndNamesTheFileThatIsNotThere() {
        Ended ended = khabar("read", "--json", folder.resolve("nothing.txt").toString());
        assertEquals(3, ended.code());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("nothing.txt"), ended.err());
    }

    @Test
    void endsWithThreeAndNamesTheLineButKeepsTheGoodOnes() throws IOException {
        Path file = folder.resolve("reports.jsonl");
        Files.writeString(file, "{\"id\": \"a\", \"date\": \"2021-10-04\", \"text\": \"It rained.\"}\nnonsense\n");

        Ended ended = khabar("add", "--json", "-w", folder.resolve("w").toString(), file.toString());

        assertEquals(3, ended.code());
        assertTrue(ended.err().contains("reports.jsonl:2:"), ended.err());
        assertEquals(1, ended.json().getFirst().path("reports").asInt());
    }

    @Test
    void printsNothingButJsonWhenJsonIsAskedFor() throws IOException {
        String workspace = folder.resolve("w").toString();
        Path file = folder.resolve("reports.jsonl");
        Files.writeString(
                file,
                "{\"id\": \"a-1\", \"date\": \"2021-10-04\", \"text\": \"A bomb killed five people in Kabul on Sunday.\"}\n");

        for (JsonNode claim : khabar("read", "--json", file.toString()).json()) {
            assertEquals("a-1", claim.path("report").asText());
        }
        assertEquals(
                1,
                khabar("add", "--json", "-w", workspace, file.toString()).json().size());
        khabar("export", "-w", workspace).json();
        assertEquals(
                1,
                khabar(
                                "export",
                                "-w",
                                workspace,
                                "--format",
                                "geojson",
                                "--json",
                                "-o",
                                folder.resolve("c.json").toString())
                        .json()
                        .size());
        assertTrue(khabar("doctor", "--json", "-w", workspace).json().size() > 3);
    }

    @Test
    void endsWithOneWhenTheWorkspaceIsNotSound() throws IOException {
        Files.writeString(folder.resolve("khabar.duckdb"), "This is no database.");

        Ended ended = khabar("doctor", "--json", "-w", folder.toString());

        assertEquals(1, ended.code());
        assertTrue(ended.out().contains("khabar.duckdb"), ended.out());
    }

    @Test
    void demonstratesItselfOnTheSampleReports() {
        Ended ended = khabar("demo", "-w", folder.resolve("w").toString());

        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().startsWith("Khabar has read 64 sample reports"), ended.out());
        assertTrue(ended.out().contains("khabar read FILE"), ended.out());
    }

    private static Ended khabar(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(Console.of(new PrintWriter(out), new PrintWriter(err)), words);
        return new Ended(code, out.toString(), err.toString());
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + line, e);
        }
    }
}
