package org.khabar.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.app.console.Console;

class PlanCommandTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("user.dir")).resolveSibling("docs/examples/aid-plan.yaml");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsThePlanOfTheSampleAsOneObject() throws IOException {
        assertEquals(0, khabar("plan", "--json", SAMPLE.toString()), err.toString());

        JsonNode plan = new ObjectMapper().readTree(out.toString());
        List<String> fields = new ArrayList<>();
        plan.fieldNames().forEachRemaining(fields::add);
        assertEquals(
                List.of(
                        "status",
                        "objective",
                        "budget",
                        "allocation",
                        "reached",
                        "duals",
                        "switchPoints",
                        "frontier",
                        "solver",
                        "assumptions"),
                fields.subList(0, 10));
        assertEquals("optimal", plan.path("status").asText());
        assertEquals(1e8, plan.path("budget").asDouble());
        assertTrue(plan.path("allocation").get(0).path("personMonths").asDouble() > 0);
        assertTrue(plan.path("frontier").size() >= 20);
        assertTrue(plan.path("assumptions").size() > 20);
    }

    @Test
    void saysWhatItDoesNotSeeAndDrawsThePlan() throws IOException {
        Path picture = folder.resolve("plan.svg");

        assertEquals(0, khabar("plan", SAMPLE.toString(), "-o", picture.toString()), err.toString());

        assertTrue(out.toString().contains("It decides"), out.toString());
        assertTrue(out.toString().contains("Opening Afghanistan, cut off is worth"), out.toString());
        for (String name : List.of("plan-money.svg", "plan-fairness.svg", "plan-loss.svg")) {
            assertTrue(Files.readString(folder.resolve(name)).contains("<svg"), name);
        }
    }

    @Test
    void saysInWordsWhatDecidesBetweenAfghanistanAndMali() {
        Path two = SAMPLE.resolveSibling("afghanistan-or-mali.yaml");

        assertEquals(0, khabar("plan", two.toString()), err.toString());

        String words = out.toString().replaceAll("\\s+", " ");
        assertTrue(words.contains("The unit decides. By the month Mali is cheaper: 9.98 USD"), words);
        assertTrue(words.contains("against 13.77 USD in Afghanistan."), words);
        assertTrue(words.contains("55.08 USD sees a person through its plan of 4 months, against 120 USD"), words);
        assertTrue(words.contains("Once more than 27.5 % of aid as planned in Mali is lost or diverted"), words);
        assertTrue(words.contains("aid as planned in Afghanistan takes over"), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clp", "glop", "highs", "ojalgo"})
    void printsNothingButJsonWhicheverSolverWorks(String solver) throws Exception {
        // A process of its own: what a solver's native part prints goes past Java.
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "plan",
                        "--json",
                        "--solver",
                        solver,
                        SAMPLE.resolveSibling("afghanistan-or-mali.yaml").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertEquals(0, process.waitFor());
        assertEquals(1, lines.size(), lines.toString());
        assertEquals(
                1e8 / 9.98,
                new ObjectMapper().readTree(lines.getFirst()).path("reached").asDouble(),
                1);
    }

    @Test
    void endsWithOneAndNamesTheLimitsThatClash() throws IOException {
        Path file = Files.writeString(
                folder.resolve("s.yaml"),
                Files.readString(SAMPLE).replace("limits:", "limits:\n  floor: {value: 0.9, source: assumption}"));

        assertEquals(1, khabar("plan", file.toString()));

        assertTrue(out.toString().contains("These limits clash:"), out.toString());
    }

    @Test
    void endsWithThreeAndNamesTheLineThatIsWrong() throws IOException {
        Path file = Files.writeString(
                folder.resolve("s.yaml"),
                Files.readString(SAMPLE).replace("budget: {value: 100_000_000,", "budget: {value: -1,"));

        assertEquals(3, khabar("plan", "--json", file.toString()));

        assertEquals("", out.toString());
        assertTrue(
                err.toString().contains("s.yaml:10: budget: The number (-1.0) must not be negative."), err.toString());
    }

    @Test
    void endsWithThreeWhereThereIsNoWorkbook() {
        assertEquals(3, khabar("plan", "food", folder.resolve("none.xlsx").toString()));

        assertTrue(err.toString().contains("none.xlsx: There is no such file."), err.toString());
    }

    private int khabar(String... words) {
        return Main.run(Console.of(new PrintWriter(out), new PrintWriter(err)), words);
    }
}
