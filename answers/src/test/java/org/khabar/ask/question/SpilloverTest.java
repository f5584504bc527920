package org.khabar.ask.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.frontier.Outlines;
import org.khabar.model.Boundary;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;

/**
 * A country of one square degree on the equator, between a neighbour to the west and one to the east, and one to the
 * north-east that it meets in a point alone.
 */
class SpilloverTest {
    private static final Small.Told HIT = Small.Told.attack("taliban", "firearms", "police");

    @TempDir
    private Path folder = Path.of("");

    private static Boundary square(String dataset, String country, int level, double west, double south) {
        return new Boundary(
                dataset,
                country + west,
                country,
                country,
                level,
                null,
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}"
                        .formatted(west, south, west + 1, south + 1));
    }

    private static List<Boundary> world() {
        return List.of(
                square("Map", "AFG", 0, 10, 0),
                square("Map", "IRN", 0, 9, 0),
                square("Map", "PAK", 0, 11, 0),
                square("Map", "CHN", 0, 11, 1));
    }

    private Answer ask(Small small, Outlines outlines) {
        return Spillover.ask(
                small.view(), small.about().country("AFG"), small.workspace().actors(), outlines);
    }

    private static List<String> row(Answer answer, String country) {
        return answer.shown().sheets().getFirst().rows().stream()
                .filter(row -> row.getFirst().equals(country))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void measuresTheBorderAndNamesWhoseOutlineItIs() {
        try (Small small = new Small(folder)) {
            Answer answer = ask(small, new Outlines(List.of(), world()));
            assertEquals("111", row(answer, "Pakistan").get(1));
            assertEquals("111", row(answer, "Iran").get(1));
            assertEquals(2, answer.shown().sheets().getFirst().rows().size(), "a point is no border");
            assertTrue(
                    answer.notes().getFirst().contains("outline of AFG by Map"),
                    answer.notes().getFirst());
        }
    }

    @Test
    void prefersAnImportedOutlineToTheShippedOne() {
        List<Boundary> provinces = List.of(square("boundaries:own.geojson", "AFG", 1, 10.05, 0));
        try (Small small = new Small(folder)) {
            Answer answer = ask(small, new Outlines(provinces, world()));
            assertTrue(
                    answer.notes().getFirst().contains("own.geojson"),
                    answer.notes().getFirst());
            double kilometres = Double.parseDouble(row(answer, "Iran").get(1));
            assertEquals(111, kilometres, 0.3 * 111, "a little off still finds its neighbour, coasts beside it too");
        }
    }

    @Test
    void countsIncidentsNearTheBorderOnBothSides() {
        try (Small small = new Small(folder)) {
            small.tellAt("2021-08-02", "Near", 10.8, 0.5, HIT).tellAt("2021-08-03", "Far", 10.5, 0.5, HIT);
            Answer answer = ask(small, new Outlines(List.of(), world()));
            assertEquals("1 (0 across)", row(answer, "Pakistan").get(2));
            assertEquals("0", row(answer, "Iran").get(2));
        }
    }

    @Test
    void namesTheWeightAtWhichTheLeadTurns() {
        try (Small small = new Small(folder)) {
            small.tellAt("2021-08-02", "Near", 10.8, 0.5, HIT);
            refugees(small, Map.of("IRN", 900.0, "PAK", 400.0));
            Answer answer = ask(small, new Outlines(List.of(), world()));
            assertNull(answer.estimate().value());
            assertEquals("900 (2021)", row(answer, "Iran").get(3));
            assertTrue(
                    answer.estimate().why().startsWith("It depends"),
                    answer.estimate().why());
            assertTrue(
                    answer.estimate().why().contains("from Iran to Pakistan"),
                    answer.estimate().why());
        }
    }

    @Test
    void ranksOneWhereItLeadsOnEveryChannel() {
        try (Small small = new Small(folder)) {
            small.tellAt("2021-08-02", "Near", 10.8, 0.5, HIT);
            refugees(small, Map.of("IRN", 400.0, "PAK", 900.0));
            Answer answer = ask(small, new Outlines(List.of(), world()));
            assertTrue(
                    answer.estimate().why().startsWith("Pakistan leads"),
                    answer.estimate().why());
        }
    }

    @Test
    void saysWhatToDoWithoutAnOutline() {
        try (Small small = new Small(folder)) {
            Exception refused =
                    assertThrows(IllegalArgumentException.class, () -> ask(small, new Outlines(List.of(), List.of())));
            assertTrue(String.valueOf(refused.getMessage()).contains("import boundaries"), refused.getMessage());
        }
    }

    private static void refugees(Small small, Map<String, Double> hosted) {
        List<Observation> figures = new ArrayList<>();
        hosted.forEach((host, people) -> figures.add(new Observation(
                new Observation.What("refugees", "people", Map.of("origin", "AFG")),
                new Observation.Area(host, "", null, 0),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31),
                Basis.REPORTED,
                people,
                new Observation.Origin("unhcr", "UNHCR", null, "refugees.csv", 2))));
        small.workspace().importSeries("unhcr", "refugees.csv", figures);
    }

    @Test
    void takesResponsibilityAsItIsPut() {
        try (Small small = new Small(folder)) {
            small.tellAt("2021-08-02", "Near", 10.8, 0.5, HIT.as(Responsibility.SUSPECTED));
            assertEquals(
                    "0",
                    row(ask(small, new Outlines(List.of(), world())), "Pakistan")
                            .get(2));
        }
    }
}
