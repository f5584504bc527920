package org.khabar.eval.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.eval.measure.Figure;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TieType;

class OtherSetsTest {
    @TempDir
    @SuppressWarnings("NullAway") // JUnit puts it in before each test
    private Path folder;

    @Test
    void countsTiesBetweenLabelledEntitiesOnly() throws IOException {
        Path documents = write("documents.json", """
                {"_id": "D1", "text": "The Red Column, part of the Northern Front, fought Estmark. It led a cell."}
                """);
        Path entities = write("entities.json", """
                {"documentId": "D1", "begin": 4, "end": 14, "value": "Red Column"}
                {"documentId": "D1", "begin": 28, "end": 42, "value": "Northern Front"}
                {"documentId": "D1", "begin": 51, "end": 58, "value": "Estmark"}
                """);
        Path relations = write("relations.json", """
                {"documentId": "D1", "type": "BelongsTo", "source": "Red Column", "target": "the Northern Front", "confidence": 1}
                {"documentId": "D1", "type": "FightingAgainst", "source": "Estmark", "target": "Red Column", "confidence": 1}
                {"documentId": "D1", "type": "InChargeOf", "source": "It", "target": "a cell", "confidence": 1}
                {"documentId": "D1", "type": "CoLocated", "source": "Estmark", "target": "Red Column", "confidence": 1}
                """);
        TiesSet set = TiesSet.read(
                "ties", List.of(new TiesSet.Files(List.of(documents), List.of(entities), relations)), problem -> {
                    throw new AssertionError(problem.toString());
                });
        List<Claim> claims = List.of(
                claim("D1", EventType.ASSAULT, List.of("Red Column"), List.of("Estmark"), null),
                claim("D1", EventType.ASSAULT, List.of("Red Column"), List.of("farmers"), null),
                claim("D1", TieType.ALLY, List.of("Red Column"), List.of("Estmark"), null));

        List<Figure> figures = set.score(Map.of("D1", claims));

        assertEquals(new Figure("ties", "relation precision", 0.5, 2), figures.get(1));
        assertEquals(new Figure("ties", "relation recall", 0.5, 2), figures.get(2));
    }

    @Test
    void readsTemplatesAndAsksForAnyOfTheirStrings() throws IOException {
        Path texts = write("texts", """
                DEV-MUC3-9001 (MADE UP)

                   KARSA, 4 MAY 90 (AGENCY) -- [TEXT] GUERRILLAS OF THE RED COLUMN
                BOMBED A BRIDGE.

                   NOBODY WAS HURT.
                """);
        Path keys = write("keys", """
                0.  MESSAGE: ID                     DEV-MUC3-9001 (MADE UP)
                1.  MESSAGE: TEMPLATE               1
                9.  PERP: INDIVIDUAL ID             "GUERRILLAS"
                10. PERP: ORGANIZATION ID           "RED COLUMN" / "COLUMN OF THE REDS"
                12. PHYS TGT: ID                    "BRIDGE" / "A BRIDGE"
                                                    ? "ROAD"
                19. HUM TGT: DESCRIPTION            -
                """);
        MucSet set = MucSet.read("muc", List.of(keys), List.of(texts));
        Report report = set.reports().getFirst();
        assertEquals(LocalDate.of(1990, 5, 4), report.published());
        assertEquals("GUERRILLAS OF THE RED COLUMN BOMBED A BRIDGE.\n\nNOBODY WAS HURT.", report.text());

        Claim claim = claim(report.id(), EventType.ASSAULT, List.of("RED COLUMN"), List.of("bridge", "mill"), null);
        List<Figure> figures = set.score(Map.of(report.id(), List.of(claim)));

        assertEquals(new Figure("muc", "perpetrator precision", 1, 1), figures.get(1));
        assertEquals(new Figure("muc", "perpetrator recall", 0.5, 2), figures.get(2));
        assertEquals(new Figure("muc", "target precision", 0.5, 2), figures.get(4));
        assertEquals(new Figure("muc", "target recall", 1, 1), figures.get(5));
    }

    @Test
    void tellsViolationsVictimsAndCountryOfAnArticle() throws IOException {
        Path file = write("articles.json", """
                [{"sample": {"Input.article_interface": "<p>Police killed Ana Velt in Estmark.</p><p>More.</p>",
                             "Input.publish_date": "2020-05-04 10:00:00"},
                  "merged_sample": {"violation_types": ["killing", "other"], "country": "Kenya",
                                    "victims": [{"victim_name": "Ana Velt"}, {"victim_name": null}]}}]
                """);
        DefenderSet set = DefenderSet.read("defenders", file, problem -> {
            throw new AssertionError(problem.toString());
        });
        Report report = set.reports().getFirst();
        assertEquals("Police killed Ana Velt in Estmark.\n\n More.", report.text());

        Claim claim = claim(
                report.id(), EventType.ASSAULT, List.of("Police"), List.of("Ana Velt"), Range.exactly(1, "killed"));
        assertEquals(
                List.of(
                        new Figure("defenders", "violation F1", 1, 1),
                        new Figure("defenders", "violation precision", 1, 1),
                        new Figure("defenders", "violation recall", 1, 1),
                        new Figure("defenders", "victim found", 1, 1),
                        new Figure("defenders", "country right", 1, 1)),
                set.score(Map.of(report.id(), List.of(claim))));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Claim claim(
            String report, ClaimType type, List<String> actors, List<String> recipients, @Nullable Range killed) {
        return new Claim(
                report + type + recipients,
                new Claim.Anchor(report, 0, "", new Span(0, 0), ""),
                new Claim.What(type, List.of(), List.of()),
                new Claim.Roles(names(actors), names(recipients)),
                new Claim.Setting(List.of(new Place("Kenya", null, "KEN", null, null, null, Precision.COUNTRY)), null),
                new Claim.Counts(null, killed, null, null, null),
                new Claim.Stance(List.of(), null, Factuality.CERTAIN, Status.PAST, Responsibility.STATED),
                null);
    }

    private static List<Name> names(List<String> names) {
        return names.stream().map(name -> new Name(name, null)).toList();
    }
}
