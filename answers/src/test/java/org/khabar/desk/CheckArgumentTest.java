package org.khabar.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.model.Report;
import org.khabar.record.Workspace;
import org.khabar.run.Pipeline;

class CheckArgumentTest {
    private static final LocalDate WRITTEN = LocalDate.of(2021, 10, 10);
    private static final String REPORTS = """
            {"date": "2021-09-20", "outlet": "Reuters", "text": "ISIS-K militants killed three soldiers in Jalalabad on 19 September."}
            {"date": "2021-09-26", "outlet": "AFP", "text": "ISIS-K militants attacked a checkpoint in Jalalabad on 25 September, killing two soldiers."}
            {"date": "2021-10-02", "outlet": "AFP", "text": "A bomb killed four people in Kabul on 1 October."}
            {"date": "2021-10-06", "outlet": "Dawn", "text": "The Taliban killed five protesters in Herat on 5 October. The Taliban denies that it killed the protesters."}
            {"date": "2021-11-20", "outlet": "Dawn", "text": "ISIS-K militants killed nine soldiers in Kunduz on 8 October."}
            """;
    private static final Pipeline PIPELINE = Pipeline.load();

    @TempDir
    static Path folder;

    @BeforeAll
    static void addReports() throws IOException {
        Path file = Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
        try (Workspace workspace = Workspace.open(folder.resolve("w"))) {
            new AddReports(workspace, () -> PIPELINE, new AddReports.How(1, false, null))
                    .add(new ReportFiles(List.of(file), null, null), Progress.NONE);
        }
    }

    @Test
    void supportsWhatAReportStatesInFull() {
        Answer answer = first("ISIS-K militants killed three soldiers in Jalalabad on 19 September 2021.");

        assertEquals(Verdict.SUPPORTED, answer.verdict());
        assertEquals(List.of("Reuters"), answer.support().getFirst().outlets());
    }

    @Test
    void contradictsAnotherNumber() {
        Answer answer = first("ISIS-K militants killed 30 soldiers in Jalalabad on 19 September 2021.");

        assertEquals(Verdict.CONTRADICTED, answer.verdict());
        assertEquals(1, answer.against().size());
    }

    @Test
    void saysThatTheDenierDenies() {
        assertEquals(
                Verdict.DISPUTED,
                first("The Taliban killed five protesters in Herat on 5 October 2021.")
                        .verdict());
    }

    @Test
    void neverTakesAnAbsenceForARefutation() {
        Answer answer = first("ISIS-K militants killed three soldiers in Ghazni on 3 October 2021.");

        assertEquals(Verdict.NOT_FOUND, answer.verdict());
        assertTrue(answer.why().contains("no proof against it"), answer.why());
    }

    @Test
    void givesBothBoundsOfACountAndSaysThatMoreIsNotConfirmed() {
        Answer answer = first("ISIS-K carried out 28 attacks in Afghanistan between 18 September and 4 October 2021.");

        assertEquals(Verdict.PARTLY, answer.verdict());
        assertEquals(2, answer.bounds() == null ? -1 : answer.bounds().low());
        assertEquals(3, answer.bounds() == null ? -1 : answer.bounds().high());
        assertTrue(answer.why().contains("not confirmed by the reports held"), answer.why());
    }

    @Test
    void leavesMotivesConditionsAndWishesAlone() {
        for (String sentence : List.of(
                "The junta's only aim is to stay in power.",
                "If the army goes, the town will fall.",
                "Without the talks the town would not have fallen.",
                "Britain should give Mali more aid.")) {
            assertEquals(Verdict.NOT_CHECKABLE, first(sentence).verdict(), sentence);
        }
    }

    @Test
    void seesOnlyWhatWasKnownByThatDay() {
        String sentence = "ISIS-K militants killed nine soldiers in Kunduz on 8 October 2021.";

        assertEquals(Verdict.NOT_FOUND, check(sentence, WRITTEN).getFirst().verdict());
        assertEquals(Verdict.SUPPORTED, check(sentence, null).getFirst().verdict());
    }

    @Test
    void letsNoTextSupportItself() {
        String sentence = "A bomb killed four people in Kabul on 1 October.";

        assertNotEquals(Verdict.SUPPORTED, first(sentence).verdict());
    }

    private static Answer first(String sentence) {
        return check(sentence, null).getFirst();
    }

    private static List<Answer> check(String sentence, @Nullable LocalDate asOf) {
        try (Workspace workspace = Workspace.open(folder.resolve("w"))) {
            return new CheckArgument(workspace, PIPELINE).check(Report.of("argument", WRITTEN, sentence), asOf);
        }
    }
}
