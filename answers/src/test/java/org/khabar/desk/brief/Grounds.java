package org.khabar.desk.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.brief.Block;
import org.khabar.brief.Brief;
import org.khabar.brief.Reference;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Range;
import org.khabar.record.view.View;

/** Looks up in the record what a brief says. */
final class Grounds {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?(?:e[-+]\\d+)?");

    private final View view;
    private final Map<String, Reference> references = new HashMap<>();

    private final Set<String> counted;

    /** @param counted texts that hold what was counted and worked out anew */
    Grounds(View view, Brief brief, List<String> counted) {
        this.view = view;
        this.counted = counted.stream().flatMap(each -> numbers(each).stream()).collect(Collectors.toSet());
        brief.references().forEach(each -> references.put(each.key(), each));
    }

    /** Every sentence with references, titles of tables and captions too. */
    static List<Sentence> sentences(Brief brief) {
        return brief.sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .flatMap(block -> switch (block) {
                    case Block.Prose prose -> prose.sentences().stream();
                    case Block.Entries entries -> entries.entries().stream().flatMap(List::stream);
                    case Block.Grid grid -> Stream.of(grid.title());
                    case Block.Picture picture -> Stream.of(picture.caption());
                })
                .toList();
    }

    /** The numbers of a sentence that nothing it refers to holds. */
    Set<String> ungrounded(Sentence sentence) {
        Set<String> numbers = numbers(sentence.text());
        for (String key : sentence.references()) {
            numbers.removeAll(held(Objects.requireNonNull(references.get(key), key)));
        }
        return numbers;
    }

    private Set<String> held(Reference reference) {
        Set<String> held = new HashSet<>();
        switch (reference) {
            case Reference.Source source -> {
                Claim claim =
                        view.findClaim(source.cited().claim()).orElseThrow().claim();
                held.addAll(numbers(claim.anchor().quote()));
                var time = claim.setting().time();
                if (time != null) {
                    held.addAll(days(time.from()));
                    held.addAll(days(time.to()));
                }
                Stream.of(claim.counts().killed(), claim.counts().injured()).forEach(range -> add(held, range));
            }
            case Reference.Count count -> {
                held.addAll(numbers(count.what()));
                held.addAll(counted);
                held.add(String.valueOf(count.items().size()));
            }
            case Reference.Figure figure ->
                held.addAll(numbers("%,.0f".formatted(figure.observation().value())));
        }
        return held;
    }

    private static void add(Set<String> held, @Nullable Range range) {
        if (range != null) {
            held.add(String.valueOf(range.low()));
            held.add(String.valueOf(range.high()));
        }
    }

    private static Set<String> days(java.time.@Nullable LocalDate day) {
        return day == null ? Set.of() : Set.of(String.valueOf(day.getDayOfMonth()), String.valueOf(day.getYear()));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(each -> each.replaceAll(",$", ""))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
