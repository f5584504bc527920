package org.khabar.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.eval.happening.HappeningsSet;
import org.khabar.eval.measure.Figure;
import org.khabar.model.claim.Claim;
import org.khabar.run.SharedPipeline;

/** Are claims of one happening put together, and no others? Read by the reader itself, so that its errors count. */
class HappeningsTest {
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;
    private static final int FEWEST_PAIRS = 120;

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "measured"})
    void putsTogetherWhatSpeaksOfOneHappeningAndNothingElse(String half) {
        HappeningsSet set = HappeningsSet.read(half, file(half + ".yaml"));
        Map<String, List<Claim>> claims = new HashMap<>();
        set.reports()
                .forEach(report -> claims.put(
                        report.id(), SharedPipeline.get().read(report).claims()));
        set.mistakes(claims).forEach(System.out::println);
        System.out.printf("%s: %d pairs within a case%n", half, set.pairs());
        Map<String, Double> values = new HashMap<>();
        for (Figure figure : set.score(claims)) {
            System.out.printf("%s: %s %.3f of %d%n", half, figure.measure(), figure.value(), figure.of());
            values.put(figure.measure(), figure.value());
        }
        assertTrue(set.pairs() >= FEWEST_PAIRS, "Too few pairs are labelled: " + set.pairs());
        assertTrue(values.getOrDefault("pairs precision", 0.0) >= PRECISION, "precision " + values);
        assertTrue(values.getOrDefault("pairs recall", 0.0) >= RECALL, "recall " + values);
    }

    private static Path file(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(HappeningsTest.class.getResource("/org/khabar/match/happenings/" + name))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
