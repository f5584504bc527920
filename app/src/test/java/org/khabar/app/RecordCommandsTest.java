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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.console.Console;

/** The record from the outside: claims come in, become incidents, are decided on, and go out. */
class RecordCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    /** Two outlets tell of a bombing in Kunduz, a day apart, with two tolls; a third of one in Herat. */
    @BeforeEach
    void importClaims() throws IOException {
        String file = claim("c-1", "2021-10-08", "Reuters", "Kunduz", 50)
                + claim("c-2", "2021-10-09", "AFP", "Kunduz", 55)
                + claim("c-3", "2021-10-12", "Dawn", "Herat", 3);
        Files.writeString(folder.resolve("claims.jsonl"), file);
        assertEquals(
                0,
                khabar("import", "claims", folder.resolve("claims.jsonl").toString())
                        .code());
    }

    @Test
    void groupsTheClaimsOfOneBombingAndKeepsBothTolls() throws IOException {
        List<JsonNode> incidents = khabar("match", "--json").json();

        assertEquals(2, incidents.size());
        JsonNode kunduz = incidents.getFirst();
        assertEquals(2, kunduz.path("members").size());
        assertEquals(
                List.of(50, 55),
                List.of(
                        kunduz.at("/versions/killed/0/value/low").asInt(),
                        kunduz.at("/versions/killed/1/value/low").asInt()));
        assertTrue(kunduz.at("/members/0/credibility").isInt(), kunduz.toString());
    }

    @Test
    void seesNothingOfALaterDay() throws IOException {
        List<JsonNode> incidents =
                khabar("match", "--json", "--as-of", "2021-10-08").json();

        assertEquals(1, incidents.size());
        assertEquals(1, incidents.getFirst().path("members").size());
    }

    @Test
    void correctsRejectsAndTakesBack() throws IOException {
        assertEquals(
                0,
                khabar("review", "correct", "c-1", "killed=52-60", "--why", "the list of names")
                        .code());
        assertTrue(khabar("match").out().contains("52–60"));
        assertEquals(0, khabar("review", "reject", "c-2", "--who", "Amina").code());
        assertEquals(2, khabar("export", "--format", "claims").json().size());

        assertEquals(0, khabar("review", "undo", "2").code());
        assertEquals(3, khabar("export", "--format", "claims").json().size());
        List<JsonNode> log = khabar("review", "log", "--json").json();
        assertEquals(
                List.of("correct", "reject", "undo"),
                log.stream().map(each -> each.path("act").asText()).toList());
    }

    @Test
    void splitsAndMergesIncidents() throws IOException {
        String incident = khabar("match", "--json").json().getFirst().path("id").asText();

        assertEquals(0, khabar("review", "split", incident, "c-2").code());
        assertEquals(3, khabar("match", "--json").json().size());
        assertEquals(0, khabar("review", "merge", "c-1", "c-2").code());
        assertEquals(2, khabar("match", "--json", "--rebuild").json().size());
    }

    @Test
    void saysWhatCannotBeDecidedAndHow() {
        Ended unknown = khabar("review", "accept", "c-99");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("c-99"), unknown.err());

        Ended noField = khabar("review", "correct", "c-1", "mood=bad");
        assertEquals(2, noField.code());
        assertTrue(noField.err().contains("killed"), noField.err());

        Ended noNumber = khabar("review", "correct", "c-1", "killed=many");
        assertEquals(2, noNumber.code());
        assertTrue(noNumber.err().contains("50+"), noNumber.err());
    }

    @Test
    void ratesASourceAndKeepsTheHistory() throws IOException {
        assertEquals(2, khabar("review", "rate", "Reuters", "b").code());
        khabar("review", "rate", "Reuters", "b", "--why", "seldom wrong");
        khabar("review", "rate", "Reuters", "A", "--why", "years of use");

        JsonNode reuters = khabar("review", "sources", "--json").json().stream()
                .filter(source -> source.path("source").asText().equals("reuters"))
                .findFirst()
                .orElseThrow();
        assertEquals("A", reuters.path("reliability").asText());
        assertEquals(2, reuters.path("history").size());
    }

    @Test
    void backsUpAndRestores() throws IOException {
        String copy = folder.resolve("copy.duckdb").toString();
        assertEquals(0, khabar("backup", copy).code());
        khabar("review", "reject", "c-3");

        assertEquals(2, khabar("restore", copy).code());
        assertEquals(0, khabar("restore", copy, "--replace").code());
        assertEquals(3, khabar("export", "--format", "claims").json().size());
        assertEquals(0, khabar("doctor").code());
    }

    private static String claim(String id, String day, String outlet, String town, int killed) throws IOException {
        String quote = "A bomb killed %d people at a mosque in %s on %s.".formatted(killed, town, day);
        String event = town.equals("Kunduz") ? "2021-10-08" : day;
        double lat = town.equals("Kunduz") ? 36.73 : 34.35;
        return JSON.readTree("""
                {"id":"%s","report":"r-%s","sentence":0,"quote":"%s","span":[2,6],"kind":"event","type":"ASSAULT",
                 "mode":["explosives"],"trigger":"bomb","actors":[],"recipients":[{"text":"mosque","actor":null}],
                 "places":[{"text":"%s","place":"%s","country":"AFG","adm1":"%s","lat":%s,"lon":68.86,"precision":"town"}],
                 "time":{"from":"%s","to":"%s","text":"","precision":"day"},"events":{"low":1,"high":1,"text":"a"},
                 "killed":{"low":%d,"high":%d,"text":"%d"},"injured":null,"detained":null,"displaced":null,
                 "means":["bomb"],"attribution":[],"outlet":null,"factuality":"CT+","status":"past",
                 "responsibility":"none","value":null,"published":"%s","outlets":["%s"]}
                """.formatted(
                                        id, id, quote, town, town, town, lat, event, event, killed, killed, killed, day,
                                        outlet))
                        .toString()
                + "\n";
    }

    /** What a command printed and ended with. */
    private record Ended(int code, String out, String err) {
        List<JsonNode> json() throws IOException {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : out.lines().toList()) {
                lines.add(JSON.readTree(line));
            }
            return lines;
        }
    }

    private Ended khabar(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("-w");
        all.add(folder.resolve("w").toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(Console.of(new PrintWriter(out), new PrintWriter(err)), all.toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }
}
