package org.khabar.eval.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;
import org.khabar.model.claim.Claim;
import org.khabar.wire.ClaimJson;

/** The figures expected here are those that the published scorers print for the same small files. */
class PublishedScorersTest {
    @Test
    void scoresClaimsAsThePublishedScorerDoes() throws Exception {
        LabelledSet.Claimed set = ClaimsSet.read(
                "tiny", file("tiny.reports.jsonl"), file("tiny.gold.jsonl"), PublishedScorersTest::refuse);
        assertEquals(
                List.of(
                        "strict F1 0.667",
                        "strict precision 0.571",
                        "strict recall 0.800",
                        "found F1 0.833",
                        "found precision 0.714",
                        "found recall 1.000",
                        "actors F1 0.909",
                        "actors precision 1.000",
                        "actors recall 0.833",
                        "recipients F1 0.571",
                        "recipients precision 0.500",
                        "recipients recall 0.667",
                        "places F1 0.800",
                        "places precision 0.667",
                        "places recall 1.000",
                        "attribution F1 1.000",
                        "attribution precision 1.000",
                        "attribution recall 1.000",
                        "factuality right 1.000",
                        "status right 0.800",
                        "time right 0.667",
                        "killed right 1.000",
                        "events right 0.000",
                        "mode right 0.500"),
                lines(set.score(claims("tiny.system.jsonl"))));
    }

    @Test
    void scoresPloverRecordsAsThePublishedScorerDoes() throws Exception {
        LabelledSet.Claimed set = PloverSet.read("tiny", file("tiny-plover.json"), PublishedScorersTest::refuse);
        assertEquals(
                List.of(
                        "triple F1 0.545",
                        "triple precision 0.500",
                        "triple recall 0.600",
                        "type F1 0.727",
                        "type precision 0.667",
                        "type recall 0.800",
                        "source found 1.000",
                        "target found 1.000"),
                lines(set.score(claims("tiny-plover.system.jsonl"))));
    }

    @Test
    void scoresMarkedSentencesAsThePublishedScorerDoes() throws Exception {
        LabelledSet.Claimed set = PlvSet.read("tiny", file("tiny-plv.tsv"), PublishedScorersTest::refuse);
        assertEquals(
                List.of("accuracy 0.667", "macro-F1 0.533", "coded 0.833", "accuracy when coded 0.800"),
                lines(set.score(claims("tiny-plv.system.jsonl"))));
    }

    @Test
    void countsEveryRequiredClaimAsMissedWhenNothingIsRead() throws Exception {
        LabelledSet.Claimed set = ClaimsSet.read(
                "tiny", file("tiny.reports.jsonl"), file("tiny.gold.jsonl"), PublishedScorersTest::refuse);
        Figure recall = set.score(Map.of()).get(2);
        assertEquals(new Figure("tiny", "strict recall", 0, 5), recall);
    }

    private static List<String> lines(List<Figure> figures) {
        return figures.stream()
                .map(figure -> String.format(Locale.ROOT, "%s %.3f", figure.measure(), figure.value()))
                .toList();
    }

    private static Map<String, List<Claim>> claims(String name) throws IOException, URISyntaxException {
        Map<String, List<Claim>> claims = new HashMap<>();
        for (String line : Files.readAllLines(file(name))) {
            Claim claim = ClaimJson.read(line);
            claims.computeIfAbsent(claim.anchor().report(), report -> new ArrayList<>())
                    .add(claim);
        }
        return claims;
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(PublishedScorersTest.class.getResource(name), name)
                .toURI());
    }

    /** Nothing is wrong with the files here. */
    private static void refuse(Problem problem) {
        throw new AssertionError(problem.toString());
    }
}
