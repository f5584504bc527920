package org.khabar.open.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Boundary;
import org.khabar.open.Gathered;
import org.khabar.open.Lookup;
import org.khabar.open.kind.Dataset;

/** Outlines of squares. */
class BoundariesFileTest {
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[0,15],[1,15],[1,16],[0,16],[0,15]]]}";

    @TempDir
    private Path folder = Path.of("");

    private final Gathered gathered = new Gathered();

    private void read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("areas.json"), text);
        Lookup.openData(null).read(Dataset.BOUNDARIES, file, gathered);
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
    }

    private void features(String... features) throws IOException {
        read("{\"type\":\"FeatureCollection\",\n\"features\":[\n" + String.join(",\n", features) + "\n]}");
    }

    @Test
    void findsNameCodeLevelAndParentUnderTheUsualNames() throws IOException {
        features(
                feature(
                        "\"ADM0_PCODE\":\"ML\",\"ADM1_PCODE\":\"ML05\",\"ADM1_EN\":\"Mopti\",\"ADM2_PCODE\":\"ML0501\","
                                + "\"ADM2_EN\":\"Bandiagara\"",
                        SQUARE),
                feature(
                        "\"shapeName\":\"Gao\",\"shapeISO\":\"ML-7\",\"shapeID\":\"77B\",\"shapeGroup\":\"MLI\","
                                + "\"shapeType\":\"ADM1\"",
                        SQUARE));
        assertEquals(
                List.of(
                        new Boundary(
                                "areas.json",
                                "ML0501",
                                "Bandiagara",
                                "MLI",
                                2,
                                "ML05",
                                gathered.boundaries.getFirst().geometry()),
                        new Boundary(
                                "areas.json",
                                "ML-7",
                                "Gao",
                                "MLI",
                                1,
                                null,
                                gathered.boundaries.getLast().geometry())),
                gathered.boundaries);
        assertTrue(gathered.boundaries.getFirst().geometry().startsWith("{\"type\":\"Polygon\",\"coordinates\":[[["));
        assertEquals(List.of(), gathered.problems);
    }

    @Test
    void takesNoCountryForTheCodeOfItsArea() throws IOException {
        features(feature(
                "\"shapeName\":\"Gao\",\"shapeISO\":\"MLI\",\"shapeID\":\"77B\",\"shapeGroup\":\"MLI\",\"Level\":\"ADM1\"",
                SQUARE));
        assertEquals("77B", gathered.boundaries.getFirst().id());
    }

    @Test
    void saysNothingOfALevelThatIsNotTold() throws IOException {
        features(feature("\"name\":\"Somewhere\",\"id\":\"9\"", SQUARE));
        assertNull(gathered.boundaries.getFirst().level());
        assertNull(gathered.boundaries.getFirst().country());
    }

    @Test
    void mendsAnOutlineThatCrossesItself() throws IOException {
        features(feature(
                "\"name\":\"Bow tie\",\"id\":\"9\"",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}"));
        assertTrue(gathered.boundaries.getFirst().geometry().contains("MultiPolygon"));
    }

    @Test
    void keepsTheGoodAreasAndTellsWhereTheOthersStand() throws IOException {
        features(
                feature("\"name\":\"Point\",\"id\":\"1\"", "{\"type\":\"Point\",\"coordinates\":[0,15]}"),
                feature("\"name\":\"Metres\",\"id\":\"2\"", SQUARE.replace("[1,16]", "[500000,1600000]")),
                feature("\"name\":\"No code\"", SQUARE),
                feature("\"name\":\"Nothing\",\"id\":\"4\"", "null"),
                feature("\"name\":\"Good\",\"id\":\"5\"", SQUARE));
        assertEquals(
                List.of("Good"),
                gathered.boundaries.stream().map(Boundary::name).toList());
        assertEquals(
                List.of(3, 4, 5, 6),
                gathered.problems.stream().map(problem -> problem.line()).toList());
        assertTrue(gathered.problems.get(1).what().contains("WGS 84"));
    }

    @Test
    void putsSharedArcsTogether() throws IOException {
        read("""
                {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[10,20]},
                 "arcs":[[[0,0],[2,0],[0,2]],[[0,0],[0,2],[2,0]]],
                 "objects":{"a":{"type":"GeometryCollection","geometries":[
                  {"type":"Polygon","arcs":[[0,-2]],"properties":{"shapeName":"Square","shapeID":"7","shapeType":"ADM2"}},
                  {"type":"Polygon","arcs":[[5]],"properties":{"shapeName":"Torn","shapeID":"8","shapeType":"ADM2"}}]}}}
                """);
        assertEquals(
                "{\"type\":\"Polygon\",\"coordinates\":[[[10,20],[11,20],[11,21],[10,21],[10,20]]]}",
                gathered.boundaries.getFirst().geometry());
        assertEquals(1, gathered.boundaries.size());
        assertTrue(gathered.problems.getFirst().what().contains("The arc (5) must be one of 2"));
    }

    @Test
    void saysThatAnotherJsonHoldsNoAreas() throws IOException {
        read("{\"rows\":[1,2]}");
        assertTrue(gathered.problems.getFirst().what().startsWith("It holds no areas"));
        gathered.problems.clear();
        read("{\"type\":\"FeatureCollection\",\"features\":[" + feature("\"name\":\"A\",\"id\":\"1\"", SQUARE)
                + ",{\"ty");
        assertEquals(1, gathered.boundaries.size());
        assertTrue(gathered.problems.getFirst().what().startsWith("It is no whole JSON"));
    }
}
