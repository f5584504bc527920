package org.khabar.open.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.claim.Claim;
import org.khabar.open.event.ImportedEvent;
import org.khabar.open.file.Part;
import org.khabar.open.file.SourceFile;
import org.khabar.open.table.BadField;
import org.khabar.open.table.Days;
import org.khabar.wire.ClaimJson;

/**
 * Reads claims, one JSON object a line, as the export writes them. Lines may bear {@code published} (a day) and
 * {@code outlets} (a list). The reports behind them are not in the file: each is made up of the sentences that its
 * claims quote. A report's lines are held until the last of them is read, so the file is read twice, first to count
 * them; where they stand together memory does not grow with the file.
 */
public final class ClaimsFile {
    // A field told twice would leave open which of the two is meant.
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final @Nullable LocalDate published;

    /** @param published the day for claims that do not tell theirs, or null */
    public ClaimsFile(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Gives every claim with its report, report by report; lines that are no claim are problems. */
    public void read(Path file, Consumer<ImportedEvent> out, Consumer<Problem> problems) {
        Reports reports = new Reports(out);
        try {
            List<Part> parts = new SourceFile(file).listParts();
            for (Part part : parts) {
                reports.awaited.count(part);
            }
            for (Part part : parts) {
                read(part, reports, problems);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.accept(new Problem(file.toString(), 0, "Reading stopped early: " + e.getMessage() + "."));
        }
        reports.handOverRest();
    }

    private void read(Part part, Reports reports, Consumer<Problem> problems) throws IOException {
        try (Lines lines = new Lines(part.text(problems))) {
            int number = 0;
            for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
                number++;
                String line = next.get();
                if (line.isBlank()) {
                    continue;
                }
                String report;
                try {
                    report = add(JSON.readTree(line), reports);
                } catch (IllegalArgumentException | JsonProcessingException e) {
                    problems.accept(new Problem(
                            part.name(),
                            number,
                            "The line was left out: " + firstLine(String.valueOf(e.getMessage()))));
                    report = AwaitedLines.report(line);
                }
                if (report != null) {
                    reports.handOverIfWhole(report);
                }
            }
        }
    }

    /** Gives the report that the claim is about. */
    private String add(JsonNode node, Reports reports) {
        Claim claim = ClaimJson.read(node);
        LocalDate day = published(node);
        String report = claim.anchor().report();
        reports.begun
                .computeIfAbsent(report, id -> new QuotedReport(day, outlets(node)))
                .add(claim);
        return report;
    }

    /** Reports of which lines were read and others may come. */
    private static final class Reports {
        private final AwaitedLines awaited = new AwaitedLines();
        private final Map<String, QuotedReport> begun = new LinkedHashMap<>();
        private final Consumer<ImportedEvent> out;

        Reports(Consumer<ImportedEvent> out) {
            this.out = out;
        }

        void handOverIfWhole(String id) {
            QuotedReport report = awaited.isWholeWith(id) ? begun.remove(id) : null;
            if (report != null) {
                report.events().forEach(out);
            }
        }

        void handOverRest() {
            begun.values().forEach(report -> report.events().forEach(out));
        }
    }

    private @Nullable LocalDate published(JsonNode node) {
        String day = node.path("published").asText("");
        if (day.isEmpty()) {
            return published;
        }
        return Days.day(day).orElseThrow(() -> new BadField("published", day, "a day such as 2021-10-03"));
    }

    private static List<String> outlets(JsonNode node) {
        JsonNode field = node.path("outlets");
        List<String> outlets = new ArrayList<>();
        field.forEach(one -> outlets.add(one.asText()));
        if (field.isTextual()) {
            outlets.add(field.asText());
        }
        return outlets;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
