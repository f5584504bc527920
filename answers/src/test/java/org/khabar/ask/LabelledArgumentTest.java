package org.khabar.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The labelled argument on Mali must itself be sound before anything is measured by it. */
class LabelledArgumentTest {
    private static final Set<String> VERDICTS =
            Set.of("supported", "partly", "disputed", "contradicted", "not found", "not checkable");

    private final JsonNode argument = read();

    @Test
    void labelsClaimsThatStandInItsTextOnceEach() {
        Set<String> quotes = new HashSet<>();
        for (JsonNode claim : argument.path("claims")) {
            String quote = claim.path("quote").asText();
            assertTrue(argument.path("text").asText().contains(quote), quote);
            assertTrue(quotes.add(quote), quote);
        }
        assertTrue(quotes.size() >= 25, "claims: " + quotes.size());
    }

    @Test
    void holdsEveryVerdictAndNoOther() {
        Set<String> found = new TreeSet<>();
        argument.path("claims").forEach(claim -> found.add(claim.path("verdict").asText()));

        assertEquals(new TreeSet<>(VERDICTS), found);
    }

    @Test
    void citesWhatDecidesAndNothingLaterThanItself() {
        LocalDate written = LocalDate.parse(argument.path("date").asText());
        for (JsonNode claim : argument.path("claims")) {
            String quote = claim.path("quote").asText();
            String verdict = claim.path("verdict").asText();
            assertFalse(claim.path("reason").asText().isEmpty(), quote);
            assertTrue(verdict.startsWith("not ") || !claim.path("evidence").isEmpty(), quote);
            for (JsonNode item : claim.path("evidence")) {
                if (item.has("item")) {
                    LocalDate day = LocalDate.parse(item.path("date").asText());
                    assertFalse(day.isAfter(written), quote);
                }
            }
        }
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(
                LabelledArgumentTest.class.getResourceAsStream("argument-mali.yaml"), "argument-mali.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("The labelled argument cannot be read.", e);
        }
    }
}
