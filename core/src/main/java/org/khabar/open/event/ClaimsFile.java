package org.khabar.open.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.claim.Claim;
import org.khabar.open.file.Part;
import org.khabar.open.file.SourceFile;
import org.khabar.open.table.BadField;
import org.khabar.open.table.Days;
import org.khabar.wire.ClaimJson;

/**
 * Reads claims, one JSON object a line, as the export writes them. Lines may bear {@code published} (a day) and
 * {@code outlets} (a list). The reports behind them are not in the file: each is made up of the sentences that its
 * claims quote, so all lines are held until the last is read.
 */
public final class ClaimsFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final @Nullable LocalDate published;

    /** @param published the day for claims that do not tell theirs, or null */
    public ClaimsFile(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Gives every claim with its report; lines that are no claim are problems. */
    public void read(Path file, Consumer<ImportedEvent> out, Consumer<Problem> problems) {
        Map<String, QuotedReport> reports = new LinkedHashMap<>();
        try {
            for (Part part : new SourceFile(file).listParts()) {
                read(part, reports, problems);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.accept(new Problem(file.toString(), 0, "Reading stopped early: " + e.getMessage() + "."));
        }
        reports.values().forEach(report -> report.events().forEach(out));
    }

    private void read(Part part, Map<String, QuotedReport> reports, Consumer<Problem> problems) throws IOException {
        try (BufferedReader lines = new BufferedReader(part.text(problems))) {
            int number = 0;
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    add(line, reports);
                } catch (IllegalArgumentException | JsonProcessingException e) {
                    problems.accept(new Problem(
                            part.name(),
                            number,
                            "The line was left out: " + firstLine(String.valueOf(e.getMessage()))));
                }
            }
        }
    }

    private void add(String line, Map<String, QuotedReport> reports) throws JsonProcessingException {
        JsonNode node = JSON.readTree(line);
        Claim claim = ClaimJson.read(line);
        LocalDate day = published(node);
        reports.computeIfAbsent(claim.anchor().report(), id -> new QuotedReport(day, outlets(node)))
                .add(claim);
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
