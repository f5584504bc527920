package org.khabar.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.FigureType;

/**
 * A text and the claims it holds, as the README beside the example files says.
 *
 * @param file name of its file
 * @param text one sentence or a few
 * @param day of the report
 * @param wanted the claims, in order
 */
record Example(String file, String text, LocalDate day, List<WantedClaim> wanted) {
    static final Path FOLDER = Path.of("src", "test", "resources", "org", "khabar", "read", "examples");

    private static final LocalDate THURSDAY = LocalDate.of(2021, 10, 7);

    /** Acts whose content may be read as a second claim. */
    private static final Set<String> WITH_CONTENT =
            Set.of("REQUEST", "THREATEN", "AGREE", "CONCEDE", "REJECT", "ACCUSE");

    Example {
        wanted = List.copyOf(wanted);
    }

    /** All examples, by file name and then as they stand. */
    static List<Example> listAll() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> list(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> list(Path file) {
        List<Example> examples = new ArrayList<>();
        try {
            for (JsonNode node : new YAMLMapper().readTree(file.toFile())) {
                List<WantedClaim> wanted = new ArrayList<>();
                if (node.path("claims").isArray()) {
                    node.path("claims").forEach(claim -> wanted.add(WantedClaim.of(claim)));
                } else if (!node.path("claims").asText().equals("none")) {
                    throw new IllegalStateException("%s: claims must be a list or none: %s".formatted(file, node));
                }
                LocalDate day =
                        node.has("date") ? LocalDate.parse(node.path("date").asText()) : THURSDAY;
                examples.add(new Example(
                        file.getFileName().toString(), node.path("text").asText(), day, wanted));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The examples (%s) cannot be read.".formatted(file), e);
        }
        return examples;
    }

    Report report() {
        return Report.of("example", day, text);
    }

    /** What is wrong with these claims, nothing if they are those wanted. */
    Optional<String> fault(List<Claim> claims) {
        Set<Claim> taken = new HashSet<>();
        if (!match(0, claims, taken)) {
            return Optional.of("not all wanted claims are among those found");
        }
        return claims.stream()
                .filter(claim -> !taken.contains(claim) && !isExcused(claim))
                .findFirst()
                .map(claim -> "made up: " + claim);
    }

    /** Finds a claim of its own for each wanted one; tries every way, since one claim may fit two. */
    private boolean match(int next, List<Claim> claims, Set<Claim> taken) {
        if (next == wanted.size()) {
            return true;
        }
        for (Claim claim : claims) {
            if (!taken.contains(claim) && wanted.get(next).fits(claim)) {
                taken.add(claim);
                if (match(next + 1, claims, taken)) {
                    return true;
                }
                taken.remove(claim);
            }
        }
        return wanted.get(next).optional() && match(next + 1, claims, taken);
    }

    private boolean isExcused(Claim claim) {
        boolean content = wanted.stream().anyMatch(one -> WITH_CONTENT.contains(one.type()))
                && claim.what().type() instanceof EventType
                && claim.stance().factuality() == Factuality.UNCOMMITTED;
        boolean figure = claim.what().type() instanceof FigureType
                && wanted.stream().anyMatch(one -> one.kind().equals("event"))
                && wanted.stream().noneMatch(one -> one.kind().equals("figure"));
        return content || figure;
    }
}
