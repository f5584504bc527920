package org.khabar.brief.author;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.ask.answer.Cited;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.brief.Block;
import org.khabar.brief.Reference.Item;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.model.claim.HeldClaim;
import org.khabar.record.view.View;

/** An argument held against the record, claim by claim. */
final class CheckWords {
    private static final int SOURCES = 6;

    private final Citations citations;
    private final View view;

    CheckWords(Citations citations, View view) {
        this.citations = citations;
        this.view = view;
    }

    /** The section; the argument's own words stand in quotes and are nobody's evidence. */
    Section section(List<Answer> answers) {
        Map<Verdict, List<Item>> byVerdict = new EnumMap<>(Verdict.class);
        for (Answer answer : answers) {
            byVerdict
                    .computeIfAbsent(answer.verdict(), key -> new ArrayList<>())
                    .add(new Item(
                            "“%s” %s".formatted(answer.quote(), answer.why()),
                            answer.verdict().label(),
                            references(answer)));
        }
        List<String> results = new ArrayList<>();
        List<Item> all = new ArrayList<>();
        byVerdict.forEach((verdict, items) -> {
            results.add(verdict.label() + ": " + Scene.number(items.size()));
            all.addAll(items);
        });
        String key = citations.items("Claims of the argument by verdict", results, all);
        return Section.of(
                "The argument against the record",
                Block.Prose.of(Sentence.of(
                        "Of %s of the argument: %s. The argument's own words are never evidence for it."
                                .formatted(Scene.many(answers.size(), "claim"), String.join(", ", results)),
                        key)),
                new Block.Entries(
                        answers.stream().map(answer -> entry(answer, key)).toList()));
    }

    /** Where the record holds nothing for or against it, the list of verdicts is what there is to refer to. */
    private List<Sentence> entry(Answer answer, String key) {
        List<String> references = references(answer).stream().limit(SOURCES).toList();
        List<String> shown = references.isEmpty() ? List.of(key) : references;
        return List.of(
                new Sentence(
                        "“%s” – %s.".formatted(answer.quote(), answer.verdict().label()), shown),
                new Sentence(answer.why(), shown));
    }

    private List<String> references(Answer answer) {
        return Stream.concat(answer.support().stream(), answer.against().stream())
                .map(this::cited)
                .map(citations::source)
                .distinct()
                .toList();
    }

    private Cited cited(Evidence evidence) {
        Optional<HeldClaim> held = Optional.ofNullable(evidence.claim()).flatMap(view::findClaim);
        return held.map(Cited::of)
                .orElseGet(() -> new Cited(
                        "",
                        evidence.report(),
                        evidence.quote(),
                        evidence.outlets(),
                        evidence.published(),
                        "as it stands"));
    }
}
