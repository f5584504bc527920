package org.khabar.desk.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ask.answer.AnswerForm;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Gathering;
import org.khabar.ask.gather.Window;
import org.khabar.ask.measure.Interval;
import org.khabar.ask.question.Small;
import org.khabar.ask.question.Small.Told;
import org.khabar.brief.Block;
import org.khabar.brief.Brief;
import org.khabar.brief.Reference;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.brief.author.BriefAuthor;
import org.khabar.brief.author.Matter;
import org.khabar.brief.print.MarkdownBrief;
import org.khabar.desk.AskRecord;
import org.khabar.desk.AskRecord.Topic;
import org.khabar.desk.WeighClaims;
import org.khabar.model.Handling;
import org.khabar.model.Span;
import org.khabar.model.claim.Responsibility;
import org.khabar.record.view.View;

/** Briefs of a handful of made-up reports. */
class WriteBriefTest {
    private static final Told BOMB = Told.attack("isk", "explosives", "mourners");

    @TempDir
    private Path folder = Path.of("");

    @AutoClose
    private @Nullable Small opened;

    private Small small() {
        Small small = opened == null ? new Small(folder) : opened;
        opened = small;
        return small;
    }

    private Brief about(String... about) {
        return write(new BriefOrder(List.of(about), Set.of(), null, null, null, List.of(), List.of()));
    }

    private Brief write(BriefOrder order) {
        return new WriteBrief(small().workspace(), () -> {
                    throw new IllegalStateException("No argument, no reader.");
                })
                .write(order);
    }

    private void tellOfKabul() {
        small().tell("2021-10-03", "Kabul", "A bomb went off among mourners.", BOMB)
                .tell("2021-09-20", "Jalalabad", "A patrol was hit.", Told.attack("isk", "firearms", "police"))
                .tell("2021-09-21", "Herat", "They may have done it.", BOMB.as(Responsibility.SUSPECTED))
                .tell("2021-09-30", "Kunduz", "They deny the attack.", BOMB.as(Responsibility.DENIED))
                .view();
    }

    @Test
    void givesEverySentenceAReferenceThatTheAppendixHolds() {
        tellOfKabul();
        Brief brief = about("isk");
        Set<String> keys = new HashSet<>();
        brief.references().forEach(each -> keys.add(each.key()));
        for (Sentence sentence : Grounds.sentences(brief)) {
            assertFalse(sentence.references().isEmpty(), sentence.text());
            assertTrue(keys.containsAll(sentence.references()), sentence.toString());
        }
    }

    @Test
    void quotesOnlyWhatTheRecordHolds() {
        tellOfKabul();
        Brief brief = about("isk");
        View view = small().workspace().look(null);
        int quoted = 0;
        for (Reference each : brief.references()) {
            if (each instanceof Reference.Source source) {
                var held = view.findClaim(source.cited().claim()).orElseThrow();
                assertEquals(held.claim().anchor().quote(), source.cited().quote());
                assertEquals(held.outlets(), source.cited().outlets());
                assertEquals(held.published(), source.cited().published());
                quoted++;
            }
        }
        assertTrue(quoted >= 3, quoted + " sentences quoted");
    }

    @Test
    void saysNoNumberThatWhatItRefersToDoesNotHold() {
        tellOfKabul();
        BriefOrder order = new BriefOrder(
                List.of("isk"),
                Set.of(),
                LocalDate.of(2021, 9, 15),
                LocalDate.of(2021, 10, 10),
                null,
                List.of(),
                List.of());
        Brief brief = write(order);
        Grounds grounds = new Grounds(small().workspace().look(null), brief, anew("2021-09-15..2021-10-10"));
        for (Sentence sentence : Grounds.sentences(brief)) {
            assertEquals(Set.of(), grounds.ungrounded(sentence), sentence.text());
        }
    }

    /** The same questions asked again, and the incidents counted again, without a brief. */
    private List<String> anew(String window) {
        AskRecord record = new AskRecord(small().workspace(), null);
        Asked asked = small().about("isk").during(Window.parse(window));
        Gathering gathering = Gathering.of(record.view(), asked, Set.of("ASSAULT", "COERCE"));
        List<String> anew = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            anew.add(String.valueOf(gathering.count(reading)));
        }
        anew.add(String.valueOf(gathering.found().size()));
        anew.add(String.valueOf(record.view().countReports()));
        Window before = Window.parse("2021-08-20..2021-09-14");
        List.of(
                        record.ask(Topic.TEMPO, asked.comparedWith(before)),
                        record.ask(Topic.HARM, asked),
                        record.ask(Topic.TIES, asked),
                        record.ask(Topic.PROMISES, asked))
                .forEach(answer -> {
                    anew.add(AnswerForm.write(answer));
                    anew.addAll(rounded(answer.estimate()));
                });
        return anew;
    }

    /** With three digits, as a brief shows them. */
    private static List<String> rounded(Estimate estimate) {
        List<Double> numbers = new ArrayList<>();
        Interval interval = estimate.interval();
        if (interval != null) {
            numbers.addAll(List.of(interval.low(), interval.high()));
        }
        Stream.of(estimate.value(), estimate.p()).filter(Objects::nonNull).forEach(numbers::add);
        return numbers.stream()
                .map(number -> String.format(Locale.ROOT, "%,.3g", number))
                .toList();
    }

    @Test
    void keepsStatedSuspectedAndDeniedApart() {
        tellOfKabul();
        String text = MarkdownBrief.write(about("isk"));
        assertTrue(text.contains("2 incidents of attack or coercion by statement of reports, 3 with those"), text);
        assertTrue(text.contains("Suspected of it, by reports: isk"), text);
    }

    @Test
    void hasASectionOfWhatIsNotKnown() {
        tellOfKabul();
        small().tell("2021-10-05", "Kabul", "A clinic was hit.", Told.attack(null, "", "clinic"))
                .view();
        String text = MarkdownBrief.write(about("AFG"));
        assertTrue(text.contains("## What is not known"), text);
        assertTrue(text.contains("name nobody who did it"), text);
    }

    @Test
    void usesNothingOfReportsMarkedRed() {
        small().tell("2021-10-03", "Kabul", "A bomb went off among mourners.", BOMB)
                .save("AMBER");
        small().tell("2021-10-04", "Herat", "A secret source saw it.", BOMB).save("TLP:RED");
        Brief brief = about("isk");
        String text = MarkdownBrief.write(brief);
        assertFalse(text.contains("secret") || text.contains("Herat"), text);
        assertTrue(text.contains("1 report is marked TLP:RED"), text);
        assertEquals(Handling.AMBER, brief.head().handling());
    }

    @Test
    void seesOnlyWhatWasPublishedByTheDay() {
        tellOfKabul();
        String text = MarkdownBrief.write(write(
                new BriefOrder(List.of("isk"), Set.of(), null, null, LocalDate.of(2021, 9, 20), List.of(), List.of())));
        assertTrue(text.contains("A patrol was hit") && !text.contains("mourners"), text);
    }

    @Test
    void saysWhatItKnowsNothingAbout() {
        tellOfKabul();
        Exception unknown = assertThrows(IllegalArgumentException.class, () -> about("Atlantis"));
        assertTrue(String.valueOf(unknown.getMessage()).contains("Atlantis"), unknown.getMessage());
    }

    @Test
    void givesTheVerdictsOnAnArgumentWithWhatTheyRestOn() {
        tellOfKabul();
        View view = small().workspace().look(null);
        Evidence bomb = new Evidence("s-0", "s-0-0", "A bomb went off among mourners.", List.of("Outlet 0"), null);
        Matter matter = new Matter(
                "An argument",
                small().about("isk"),
                null,
                LocalDate.of(2021, 10, 10),
                null,
                0,
                List.of(),
                List.of(
                        verdict("They bombed mourners.", Verdict.SUPPORTED, List.of(bomb)),
                        verdict("They will stop at nothing.", Verdict.NOT_CHECKABLE, List.of())),
                List.of());
        Brief brief = new BriefAuthor(view, new WeighClaims(small().workspace()).weighing(), matter).write();
        Section section = brief.sections().stream()
                .filter(each -> each.title().contains("argument"))
                .findFirst()
                .orElseThrow();
        List<List<Sentence>> entries = ((Block.Entries) section.blocks().getLast()).entries();
        assertTrue(entries.getFirst().getFirst().text().contains("supported"));
        Reference first = brief.references().stream()
                .filter(each -> entries.getFirst().getFirst().references().contains(each.key()))
                .findFirst()
                .orElseThrow();
        assertTrue(first instanceof Reference.Source source
                && source.cited().quote().equals("A bomb went off among mourners."));
        assertTrue(entries.getLast().getFirst().references().getFirst().startsWith("N"));
    }

    private static Answer verdict(String quote, Verdict verdict, List<Evidence> support) {
        return new Answer(quote, new Span(0, quote.length()), "", verdict, null, support, List.of(), "Told so.");
    }

    @Test
    void tellsTheFormByTheNameOfTheFile() {
        assertEquals(WriteBrief.Form.PDF, WriteBrief.Form.of(Path.of("a/Brief.PDF")));
        assertThrows(IllegalArgumentException.class, () -> WriteBrief.Form.of(Path.of("brief.docx")));
    }
}
