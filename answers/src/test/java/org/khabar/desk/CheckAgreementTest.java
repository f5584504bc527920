package org.khabar.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Bounds;
import org.khabar.ask.check.answer.Revision;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.model.Report;
import org.khabar.open.kind.Dataset;
import org.khabar.record.Workspace;
import org.khabar.run.Pipeline;

/** Measures the check on arguments labelled by hand, on the same made false, and on a comment about aid. */
class CheckAgreementTest {
    private static final double LEAST = 0.85;
    private static final Pipeline PIPELINE = Pipeline.load();
    private static final String MONTHS =
            "(January|February|March|April|May|June|July|August|September|October" + "|November|December)";
    private static final String DOERS = "JNIM|ECOWAS|Human Rights Watch|France|The Taliban|ISK|Islamic State"
            + "|Amnesty International|The United States|Germany|Pakistan";
    private static final String DEEDS = "arrested|suspended|wounded|claimed|killed|voted|attacked|entered|took|said"
            + "|released|fled|evacuated|banned|detained";
    private static final Pattern AFGHANISTAN_2021 = Pattern.compile("\"date\": \"2021-(0[5-9]|1[0-2])");

    @TempDir
    static Path folder;

    @BeforeAll
    static void fillTheWorkspace() throws IOException {
        Path some = folder.resolve("some.jsonl");
        try (var lines = Files.lines(shared("reports/afghanistan-mali.jsonl"))) {
            Files.write(
                    some,
                    lines.filter(line -> line.contains("Mali")
                                    || AFGHANISTAN_2021.matcher(line).find())
                            .toList());
        }
        int threads = Runtime.getRuntime().availableProcessors();
        try (Workspace workspace = Workspace.open(folder.resolve("w"))) {
            new AddReports(workspace, () -> PIPELINE, new AddReports.How(threads, false, null))
                    .add(new ReportFiles(List.of(some), null, null), Progress.NONE);
            ImportData data = new ImportData(workspace, null);
            data.add(Dataset.CADRE_HARMONISE, shared("ch/ch_mali_admin2_2018_2024.csv"), Progress.NONE);
            data.add(Dataset.IPC, shared("ipc/ipc_afg_national_long.csv"), Progress.NONE);
            data.add(Dataset.FTS, shared("fts/fts_requirements_funding_global.csv"), Progress.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mali", "afghanistan"})
    void agreesWithTheLabelsOf(String name) {
        JsonNode labelled = labelled(name);
        List<Answer> answers = check(labelled, labelled.path("text").asText());
        List<String> apart = new ArrayList<>();
        int all = 0;
        for (JsonNode claim : labelled.path("claims")) {
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
        System.out.printf("%s: agreement %.3f of %d. Apart:%n%s%n", name, agreement, all, String.join("\n", apart));
        assertTrue(agreement >= LEAST, "agreement " + agreement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mali", "afghanistan"})
    void supportsNothingThatWasMadeFalseIn(String name) {
        JsonNode labelled = labelled(name);
        List<String> kept = new ArrayList<>();
        int all = 0;
        for (JsonNode claim : labelled.path("claims")) {
            if (claim.path("verdict").asText().equals("supported")) {
                for (Map.Entry<String, String> change :
                        changes(claim.path("quote").asText()).entrySet()) {
                    all++;
                    if (check(labelled, change.getValue()).stream()
                            .anyMatch(answer -> answer.verdict() == Verdict.SUPPORTED)) {
                        kept.add(change.getKey() + ": " + change.getValue());
                    }
                }
            }
        }
        System.out.printf(
                "%s: of %d false sentences %d kept support:%n%s%n", name, all, kept.size(), String.join("\n", kept));
        assertTrue(all > 20, "sentences: " + all);
        assertEquals(List.of(), kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-10", "2021-12-31"})
    void answersTheCommentOnAid(LocalDate asOf) throws IOException {
        String comment = Files.readString(shared("reports/aid-comment-2021-10.txt"));
        List<Answer> answers = check(Report.of("comment", LocalDate.of(2021, 10, 8), comment), asOf);

        Answer count = answers.stream()
                .filter(answer -> answer.quote().contains("28 separate attacks") && answer.bounds() != null)
                .findFirst()
                .orElseThrow();
        Bounds bounds = Objects.requireNonNull(count.bounds());
        assertEquals(Verdict.PARTLY, count.verdict());
        assertTrue(bounds.low() >= 5 && bounds.high() < 28, "bounds " + bounds);
        assertTrue(count.why().contains("not confirmed by the reports held"), count.why());
        Answer mosque = only(answers, "Eid Gah Mosque", "attack");
        assertEquals(Verdict.SUPPORTED, mosque.verdict());
        assertTrue(mosque.why().contains("killed 5"), mosque.why());
        assertEquals(
                Set.of("Al Jazeera", "Deutsche Welle"),
                mosque.support().stream()
                        .flatMap(each -> each.outlets().stream())
                        .collect(Collectors.toSet()));
        Answer hazara = only(answers, "innocent Hazara", "killing");
        assertEquals(Verdict.DISPUTED, hazara.verdict());
        assertFalse(hazara.against().isEmpty());
        assertEquals(
                Verdict.SUPPORTED,
                only(answers, "Taliban is in power", "in power").verdict());
        assertEquals(
                Verdict.SUPPORTED,
                only(answers, "troops withdrawn", "withdrawn").verdict());
        assertEquals(Verdict.SUPPORTED, only(answers, "Bah Ndaw", "detaining").verdict());
        assertEquals(
                Verdict.NOT_FOUND, only(answers, "Tajik militants", "provided").verdict());
        assertEquals(Verdict.NOT_CHECKABLE, verdictOf(answers, "If the British are not stupid"));
        assertEquals(Verdict.NOT_CHECKABLE, verdictOf(answers, "existential threat"));
    }

    @Test
    void saysWhatBecameKnownSinceTheComment() throws IOException {
        String comment = Files.readString(shared("reports/aid-comment-2021-10.txt"));
        Report report = Report.of("comment", LocalDate.of(2021, 10, 8), comment);

        List<Revision> revisions =
                Revision.between(check(report, LocalDate.of(2021, 9, 30)), check(report, LocalDate.of(2021, 10, 10)));

        Revision hazara = revisions.stream()
                .filter(each -> each.answer().quote().contains("innocent Hazara"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.NOT_FOUND, hazara.before());
        assertTrue(hazara.isChanged());
        assertTrue(hazara.news().stream().anyMatch(each -> each.outlets().contains("Al Jazeera")));
    }

    /** The sentence made false in each way that it allows: another number, another year, another doer, not so. */
    private static Map<String, String> changes(String sentence) {
        Map<String, String> changes = new LinkedHashMap<>();
        put(changes, "number", sentence, "(?<![\\d.,])(\\d{2,3}(?:\\.\\d+)?)(?![\\d,])(?! " + MONTHS + ")", "9$1");
        put(changes, "date", sentence, "\\b20[12]\\d\\b", "2014");
        put(changes, "doer", sentence, "\\b(" + DOERS + ")\\b", "Boko Haram");
        put(changes, "negation", sentence, "\\b(" + DEEDS + ")\\b", "never $1");
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

    private static Answer only(List<Answer> answers, String quote, String words) {
        return answers.stream()
                .filter(answer ->
                        answer.quote().contains(quote) && answer.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is said of (%s) in: %s".formatted(words, quote)));
    }

    private static Verdict verdictOf(List<Answer> answers, String quote) {
        return answers.stream()
                .filter(answer -> answer.quote().contains(quote))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static List<Answer> check(JsonNode labelled, String text) {
        return check(Report.of("argument", LocalDate.parse(labelled.path("date").asText()), text), null);
    }

    private static List<Answer> check(Report report, @Nullable LocalDate asOf) {
        try (Workspace workspace = Workspace.open(folder.resolve("w"))) {
            return new CheckArgument(workspace, PIPELINE).check(report, asOf);
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

    private static JsonNode labelled(String name) {
        try (InputStream in = Objects.requireNonNull(
                CheckAgreementTest.class.getResourceAsStream("/org/khabar/ask/argument-%s.yaml".formatted(name)))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("The labelled argument cannot be read.", e);
        }
    }
}
