package org.khabar.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.model.Report;
import org.khabar.open.kind.Dataset;
import org.khabar.record.Workspace;
import org.khabar.run.Pipeline;

/** Measures the check on an argument labelled by hand, and on the same argument made false. */
class CheckAgreementTest {
    private static final double LEAST = 0.85;
    private static final Pipeline PIPELINE = Pipeline.load();
    private static final JsonNode LABELLED = labelled();
    private static final LocalDate WRITTEN =
            LocalDate.parse(LABELLED.path("date").asText());

    @TempDir
    static Path folder;

    @BeforeAll
    static void fillTheWorkspace() throws IOException {
        Path reports = shared("reports/afghanistan-mali.jsonl");
        Path mali = folder.resolve("mali.jsonl");
        try (var lines = Files.lines(reports)) {
            Files.write(mali, lines.filter(line -> line.contains("Mali")).toList());
        }
        int threads = Runtime.getRuntime().availableProcessors();
        try (Workspace workspace = Workspace.open(folder.resolve("w"))) {
            new AddReports(workspace, () -> PIPELINE, new AddReports.How(threads, false, null))
                    .add(new ReportFiles(List.of(mali), null, null), Progress.NONE);
            ImportData data = new ImportData(workspace, null);
            data.add(Dataset.CADRE_HARMONISE, shared("ch/ch_mali_admin2_2018_2024.csv"), Progress.NONE);
            data.add(Dataset.FTS, shared("fts/fts_requirements_funding_global.csv"), Progress.NONE);
        }
    }

    @Test
    void agreesWithTheLabelsOfTheArgumentOnMali() {
        List<Answer> answers = check(LABELLED.path("text").asText());
        List<String> apart = new ArrayList<>();
        int all = 0;
        for (JsonNode claim : LABELLED.path("claims")) {
            all++;
            String given = verdict(answers, claim.path("quote").asText());
            boolean right = given.equals(claim.path("verdict").asText())
                    || given.equals(claim.path("also").asText());
            if (!right) {
                apart.add("%s, not %s: %s"
                        .formatted(
                                claim.path("verdict").asText(),
                                given,
                                claim.path("quote").asText()));
            }
        }
        double agreement = (double) (all - apart.size()) / all;
        System.out.printf("Agreement %.3f of %d. Apart:%n%s%n", agreement, all, String.join("\n", apart));
        assertTrue(agreement >= LEAST, "agreement " + agreement);
    }

    @Test
    void supportsNothingThatWasMadeFalse() {
        List<String> kept = new ArrayList<>();
        int all = 0;
        for (JsonNode claim : LABELLED.path("claims")) {
            if (claim.path("verdict").asText().equals("supported")) {
                for (Map.Entry<String, String> change :
                        changes(claim.path("quote").asText()).entrySet()) {
                    all++;
                    if (check(change.getValue()).stream().anyMatch(answer -> answer.verdict() == Verdict.SUPPORTED)) {
                        kept.add(change.getKey() + ": " + change.getValue());
                    }
                }
            }
        }
        System.out.printf("Of %d false sentences %d kept support:%n%s%n", all, kept.size(), String.join("\n", kept));
        assertTrue(all > 20, "sentences: " + all);
        assertEquals(List.of(), kept);
    }

    /** The sentence made false in each way that it allows: another number, another year, another doer, not so. */
    private static Map<String, String> changes(String sentence) {
        Map<String, String> changes = new LinkedHashMap<>();
        put(changes, "number", sentence, "\\b(300|203|500|1\\.84)\\b", "9$1");
        put(changes, "date", sentence, "\\b20(2\\d)\\b", "2014");
        put(changes, "doer", sentence, "\\b(JNIM|ECOWAS|Human Rights Watch|France)\\b", "Boko Haram");
        put(changes, "negation", sentence, "\\b(arrested|suspended|wounded|claimed|killed|voted)\\b", "never $1");
        return changes;
    }

    private static void put(Map<String, String> changes, String name, String sentence, String from, String to) {
        String changed = sentence.replaceFirst(from, to);
        if (!changed.equals(sentence)) {
            changes.put(name, changed);
        }
    }

    /** The verdict on a piece of the argument: of the claim that it holds, or of the sentence that it is a part of. */
    private static String verdict(List<Answer> answers, String quote) {
        return answers.stream()
                .filter(answer -> answer.quote().contains(quote))
                .map(answer -> answer.verdict().label())
                .findFirst()
                .orElse("nothing said");
    }

    private static List<Answer> check(String text) {
        try (Workspace workspace = Workspace.open(folder.resolve("w"))) {
            return new CheckArgument(workspace, PIPELINE).check(Report.of("argument", WRITTEN, text), null);
        }
    }

    private static Path shared(String name) {
        for (@Nullable Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
                at != null;
                at = at.getParent()) {
            Path file = at.resolveSibling("shared").resolve("data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        assumeTrue(false, "The file ../shared/data/%s is not there.".formatted(name));
        throw new IllegalStateException("not reached");
    }

    private static JsonNode labelled() {
        try (InputStream in = Objects.requireNonNull(
                CheckAgreementTest.class.getResourceAsStream("/org/khabar/ask/argument-mali.yaml"))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("The labelled argument cannot be read.", e);
        }
    }
}
