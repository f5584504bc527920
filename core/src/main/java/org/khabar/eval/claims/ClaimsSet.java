package org.khabar.eval.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.eval.file.JsonFile;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;

/**
 * Reports with their claims labelled by hand as the claim record says. The main figure is strict F1: kind, type, all
 * actors and all recipients right.
 *
 * @param name of the set
 * @param reports the texts
 * @param gold the claims labelled in them
 */
public record ClaimsSet(String name, List<Report> reports, List<GoldClaim> gold) implements LabelledSet.Claimed {
    /** The kind that stands for "there is nothing claimed here". */
    private static final String NOTHING = "none";

    public ClaimsSet {
        reports = List.copyOf(reports);
        gold = List.copyOf(gold);
    }

    /** Reads a file of reports and the file of their claims. */
    public static ClaimsSet read(String name, Path reportFile, Path goldFile, Consumer<Problem> problems) {
        List<Report> reports = new ArrayList<>();
        for (JsonNode line : JsonFile.lines(reportFile, problems)) {
            String id = JsonFile.text(line, "id");
            if (id.isBlank()) {
                problems.accept(new Problem(reportFile.toString(), 0, "A report without id is left out; give it one."));
            } else {
                reports.add(Report.of(id, day(JsonFile.text(line, "date")), JsonFile.text(line, "text")));
            }
        }
        List<GoldClaim> gold = new ArrayList<>();
        for (JsonNode line : JsonFile.lines(goldFile, problems)) {
            if (!JsonFile.text(line, "kind").equals(NOTHING)) {
                gold.add(GoldClaim.of(line));
            }
        }
        return new ClaimsSet(name, reports, gold);
    }

    /**
     * Which of these files of reports the claims were labelled in: one that has some of their reports, rather in the
     * same folder, and rather one whose name begins as theirs.
     */
    public static Optional<Path> findReports(Path goldFile, List<Path> reportFiles) {
        List<String> items = JsonFile.lines(goldFile, problem -> {}).stream()
                .map(line -> JsonFile.text(line, "item"))
                .toList();
        return reportFiles.stream()
                .filter(file -> JsonFile.lines(file, problem -> {}).stream()
                        .anyMatch(line -> items.contains(JsonFile.text(line, "id"))))
                .min(Comparator.comparing(
                                (Path file) -> !file.resolveSibling("").equals(goldFile.resolveSibling("")))
                        .thenComparing(file -> !stem(file).equals(stem(goldFile))));
    }

    private static String stem(Path file) {
        return file.getFileName().toString().split("\\.", 2)[0];
    }

    /** The day that a text begins with, in ISO form; null where it begins otherwise. */
    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public List<Figure> score(Map<String, List<Claim>> claims) {
        ClaimsScore score = new ClaimsScore();
        for (Report report : reports) {
            List<GoldClaim> labelled = gold.stream()
                    .filter(claim -> claim.item().equals(report.id()))
                    .toList();
            score.add(ClaimPairs.of(report.text(), labelled, claims.getOrDefault(report.id(), List.of())));
        }
        return score.figures(name);
    }
}
