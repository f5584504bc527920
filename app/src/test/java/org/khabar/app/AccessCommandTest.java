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
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class AccessCommandTest {
    private static final String INCIDENTS = """
            "Incident ID",Year,Month,Day,"Country Code",Country,Region,District,City,UN,INGO,ICRC,"NRCS and IFRC",NNGO,Other,"Total killed","Total wounded","Total kidnapped","Means of attack","Actor type","Actor name",Details
            1,2021,9,20,AF,Afghanistan,Kabul,,,0,1,0,0,0,0,1,0,0,Shooting,Unknown,Unknown,"One driver of a made-up aid agency was shot."
            2,2021,9,25,AF,Afghanistan,Herat,,,0,1,0,0,0,0,0,1,0,Shooting,Unknown,Unknown,"One nurse of a made-up aid agency was wounded."
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void importsTwoIncidents() throws IOException {
        Path file = Files.writeString(folder.resolve("incidents.csv"), INCIDENTS);
        assertEquals(0, khabar("import", "awsd", file.toString(), "--published", "2021-10-01"), err.toString());
        out.getBuffer().setLength(0);
    }

    @Test
    void printsAnAreaALineWithTheClaimsBehindEachScore() throws IOException {
        assertEquals(0, khabar("access", "--country", "AFG", "--as-of", "2021-10-10", "--json"), err.toString());

        List<String> lines = out.toString().lines().toList();
        assertEquals(35, lines.size());
        JsonNode kabul = new ObjectMapper()
                .readTree(lines.stream()
                        .filter(line -> line.contains("\"area\":\"Kabul\""))
                        .findFirst()
                        .orElseThrow());
        List<String> fields = new ArrayList<>();
        kabul.fieldNames().forEachRemaining(fields::add);
        assertEquals(List.of("area", "pcode", "date", "indicators", "pillars", "overall"), fields.subList(0, 6));
        assertEquals(9, kabul.path("indicators").size());
        JsonNode violence = kabul.path("indicators").get(5);
        assertEquals(1, violence.path("score").asInt());
        assertEquals("2021-10-01", violence.path("claims").get(0).path("date").asText());
        assertEquals("X", kabul.path("indicators").get(0).path("score").asText());
        assertEquals("X", kabul.path("overall").asText());
    }

    @Test
    void seesNothingAsOfADayBeforeTheImportedDataCameOut() {
        assertEquals(0, khabar("access", "--area", "Kabul", "--country", "AFG", "--as-of", "2021-09-30"));

        assertTrue(out.toString().contains("X: Denial"), out.toString());
        assertTrue(!out.toString().contains("made-up"), out.toString());
    }

    @Test
    void drawsAMapOfPointsWhereNoOutlinesWereImported() throws IOException {
        Path map = folder.resolve("access.geojson");

        khabar("access", "--country", "AFG", "--as-of", "2021-10-10", "-o", map.toString());

        JsonNode drawn = new ObjectMapper().readTree(Files.readString(map));
        assertEquals("FeatureCollection", drawn.path("type").asText());
        assertEquals(34, drawn.path("features").size());
        JsonNode first = drawn.path("features").get(0);
        assertEquals("Point", first.path("geometry").path("type").asText());
        assertTrue(first.path("properties").path("violence").isNull());
    }

    @Test
    void drawsTheOutlinesSoThatAnotherProgramReadsThem() throws Exception {
        Path outlines = Files.writeString(folder.resolve("outlines.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                 "properties": {"shapeID": "1", "shapeName": "Kabul", "shapeGroup": "AFG", "shapeType": "ADM1"},
                 "geometry": {"type": "Polygon",
                              "coordinates": [[[68.8, 34.2], [69.9, 34.2], [69.9, 34.9], [68.8, 34.9], [68.8, 34.2]]]}}]}
                """);
        assertEquals(0, khabar("import", "boundaries", outlines.toString()), err.toString());
        Path map = folder.resolve("access.geojson");

        assertEquals(0, khabar("access", "--as-of", "2021-10-10", "-o", map.toString()), err.toString());

        JsonNode kabul =
                new ObjectMapper().readTree(map.toFile()).path("features").get(0);
        assertEquals("Kabul", kabul.path("properties").path("area").asText());
        assertEquals(1, kabul.path("properties").path("violence").asInt());
        assertEquals(1, kabul.path("properties").path("claims").size());
        Geometry drawn = new GeoJsonReader().read(kabul.path("geometry").toString());
        assertTrue(drawn.isValid());
        assertEquals(1.1 * 0.7, drawn.getArea(), 1e-9);
    }

    @Test
    void saysWhatAnEarlierDayDoesNotSee() {
        khabar("access", "--country", "AFG", "--as-of", "2021-10-10");

        assertTrue(err.toString().contains("without a day of publication"), err.toString());
    }

    @Test
    void showsAnAnalystsScoreWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), """
            overrides:
              - {area: Kabul, indicator: entry, score: 2, why: no visas since August, who: jf, from: 2021-10-02}
            """);

        khabar("access", "--area", "Kabul", "--country", "AFG", "--as-of", "2021-10-10", "--override", file.toString());

        assertTrue(out.toString().contains("Set by jf on 2 Oct 2021: no visas since August"), out.toString());
    }

    @Test
    void endsWithOneWhereThereIsNoSuchArea() {
        assertEquals(1, khabar("access", "--area", "Atlantis"));
    }

    private int khabar(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("-w", folder.resolve("workspace").toString()));
        return Main.run(Console.of(new PrintWriter(out), new PrintWriter(err)), all.toArray(String[]::new));
    }
}
