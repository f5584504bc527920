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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.console.Console;

class InitCommandTest {
    private static final String NEEDS = """
            Date of analysis,Country,Total country population,Level 1,Area,Validity period,From,To,Phase,Number,Percentage
            Oct 2021,AFG,40000000,,Kabul,current,2021-09-01,2021-10-31,3,1000,0.3
            Oct 2021,AFG,40000000,,Kabul,current,2021-09-01,2021-10-31,4,400,0.1
            Oct 2021,AFG,40000000,,Herat Urban,current,2021-09-01,2021-10-31,3,2000,0.3
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesAScenarioThatPlanReads() throws IOException {
        importNeeds();
        Path file = folder.resolve("plan.yaml");

        assertEquals(
                0,
                khabar(
                        "plan",
                        "init",
                        "--date",
                        "2021-10-10",
                        "--donor",
                        "US",
                        "-o",
                        file.toString(),
                        "-w",
                        workspace()));
        assertTrue(err.toString().contains("AFG: 2 areas, 3,400 people"), err.toString());
        assertEquals(0, khabar("plan", "--json", file.toString()), err.toString());

        JsonNode plan = new ObjectMapper().readTree(out.toString());
        assertEquals("optimal", plan.path("status").asText());
        assertEquals(2, plan.path("areas").size());
        assertTrue(Files.readString(file).contains("khabar access, Herat, 2021-10-10"), Files.readString(file));
    }

    @Test
    void doesNotWriteOverAFileUnlessForced() throws IOException {
        importNeeds();
        Path file = Files.writeString(folder.resolve("plan.yaml"), "mine");

        assertEquals(2, khabar("plan", "init", "--date", "2021-10-10", "-o", file.toString(), "-w", workspace()));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void seesNoAnalysisThatWasNotPublishedYet() throws IOException {
        importNeeds();

        assertEquals(1, khabar("plan", "init", "--as-of", "2021-10-10", "-w", workspace()));
        assertTrue(err.toString().contains("holds no people in need by phase"), err.toString());
    }

    private void importNeeds() throws IOException {
        Path file = Files.writeString(folder.resolve("needs.csv"), NEEDS);
        assertEquals(0, khabar("import", "ipc", file.toString(), "-w", workspace()), err.toString());
        out.getBuffer().setLength(0);
    }

    private String workspace() {
        return folder.resolve("workspace").toString();
    }

    private int khabar(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        return Main.run(Console.of(new PrintWriter(out), new PrintWriter(err)), all.toArray(String[]::new));
    }
}
