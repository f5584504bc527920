package org.khabar.brief.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Found;
import org.khabar.ask.gather.Gathering;
import org.khabar.ask.gather.Who;
import org.khabar.brief.Block;
import org.khabar.brief.Brief;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.record.view.View;
import org.khabar.weigh.Likelihood;
import org.khabar.weigh.Weighing;

/** Writes a brief from a view of the record. For one thread. */
public final class BriefAuthor {
    private static final int IN_SHORT = 3;

    private final View view;
    private final Matter matter;
    private final Citations citations = new Citations();
    private final Happenings happenings;
    private final IncidentWords words;

    /** @param view without the reports that may not be handed on */
    public BriefAuthor(View view, Weighing weighing, Matter matter) {
        this.view = view;
        this.matter = matter;
        this.words = new IncidentWords(citations, weighing);
        this.happenings = new Happenings(citations, words);
    }

    /** The brief, from what matters most to how it was made. */
    public Brief write() {
        Asked asked = matter.asked();
        Gathering violence = Gathering.of(view, asked, Happenings.VIOLENCE);
        List<Section> sections = new ArrayList<>();
        sections.add(inShort(violence));
        sections.add(happenings.violence(violence));
        happenings.disputed(violence).ifPresent(sections::add);
        if (asked.types().isEmpty()) {
            happenings.otherActs(Gathering.of(view, asked, Happenings.OTHER)).ifPresent(sections::add);
        }
        AnswerWords answerWords = new AnswerWords(citations);
        for (Matter.Titled each : matter.answers()) {
            sections.add(answerWords.section(each.title(), each.answer()));
        }
        new FigureWords(citations).section(view, asked).ifPresent(sections::add);
        if (!matter.checked().isEmpty()) {
            sections.add(new CheckWords(citations, view).section(matter.checked()));
        }
        matter.parts().forEach(part -> sections.add(part.write(citations)));
        sections.add(unknown(violence));
        sections.add(made());
        return new Brief(
                new Brief.Head(matter.title(), scope(asked), matter.asOf(), matter.made(), matter.handling()),
                sections,
                citations.list());
    }

    private Section inShort(Gathering violence) {
        List<List<Sentence>> sentences = new ArrayList<>();
        sentences.add(List.of(happenings.counts(violence)));
        Happenings.gravest(violence.found(), IN_SHORT).forEach(found -> sentences.add(words.headline(found)));
        for (Matter.Titled each : matter.answers()) {
            Answer answer = each.answer();
            if (answer.estimate().value() != null) {
                String key = citations.count(
                        answer.question() + " Method: " + answer.method() + ".",
                        List.of(AnswerWords.words(answer.estimate())),
                        answer.counted());
                sentences.add(List.of(Sentence.of(AnswerWords.words(answer.estimate()), key)));
            }
        }
        List<Found> disputed =
                violence.found().stream().filter(Happenings::isDisputed).toList();
        if (!disputed.isEmpty()) {
            sentences.add(List.of(Sentence.of(
                    "Denied, or told with tolls that exclude one another: %s."
                            .formatted(Scene.many(disputed.size(), "incident")),
                    citations.count(
                            "Incidents in dispute",
                            List.of(Scene.number(disputed.size())),
                            disputed.stream().map(found -> found.counted("")).toList()))));
        }
        return Section.of("In short", new Block.Entries(sentences));
    }

    private Section unknown(Gathering violence) {
        Unknowns unknowns = new Unknowns(citations, view).fields(violence);
        matter.answers().forEach(each -> unknowns.answer(each.answer()));
        return unknowns.coverage(Optional.ofNullable(matter.asked().window()))
                .hidden(matter.hidden())
                .section();
    }

    private Section made() {
        String key = citations.items(
                "The record", List.of(matter.asOf() == null ? "everything held" : "as of " + matter.asOf()), List.of());
        List<Block.Row> words = new ArrayList<>();
        for (Likelihood each : Likelihood.values()) {
            words.add(new Block.Row(List.of(each.words(), each.low() + " to " + each.high() + " %"), List.of()));
        }
        return Section.of(
                "How this was made",
                new Block.Prose(List.of(
                        Sentence.of(
                                "Khabar wrote this from reports, imported figures and the decisions of analysts; numbers in square brackets lead to the sentences, counts and figures behind each statement.",
                                key),
                        Sentence.of(
                                "Reports are counted, not the world: a rise in reports may be a rise in reporting.",
                                key),
                        Sentence.of("Rival versions stand side by side and are never averaged.", key),
                        Sentence.of(
                                "Words for likelihood say how the reports put a thing, not how Khabar judges it; credibility says how far independent sources bear it out (Admiralty code).",
                                key))),
                new Block.Grid(
                        Sentence.of(
                                "Words for likelihood, by Intelligence Community Directive 203 (2015)",
                                citations.items(
                                        "Office of the Director of National Intelligence: Intelligence Community"
                                                + " Directive 203, Analytic Standards (2015)",
                                        List.of(),
                                        List.of())),
                        List.of("word", "chance"),
                        words));
    }

    private static String scope(Asked asked) {
        List<String> parts = new ArrayList<>();
        if (!asked.actors().isEmpty()) {
            parts.add(
                    "actor " + Scene.list(asked.actors().stream().map(Who::name).toList()));
        }
        if (asked.place() != null) {
            parts.add("place " + asked.place());
        }
        if (asked.country() != null) {
            parts.add("country " + asked.country());
        }
        if (!asked.types().isEmpty()) {
            parts.add(
                    "types " + String.join(", ", asked.types().stream().sorted().toList()));
        }
        if (asked.window() != null) {
            parts.add(Scene.day(asked.window().from()) + " to "
                    + Scene.day(asked.window().to()));
        }
        return parts.isEmpty() ? "the whole record" : String.join("; ", parts);
    }
}
