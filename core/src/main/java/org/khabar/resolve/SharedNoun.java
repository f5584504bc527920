package org.khabar.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.passage.NamedSpan;

/** "French and Malian soldiers" are the soldiers of both: the nation before "and" stands for its own body. */
final class SharedNoun {
    private static final Set<String> LINKS = Set.of("and", ",");

    private final NameTrie<NameTag> names;

    SharedNoun(NameTrie<NameTag> names) {
        this.names = names;
    }

    /** Makes an actor of every nation that shares the noun of the actor named behind it. */
    void give(List<NamedSpan> spans, List<String> words) {
        String noun = "";
        for (int k = spans.size() - 1; k >= 0; k--) {
            NamedSpan span = spans.get(k);
            boolean linked = k + 1 < spans.size()
                    && isLink(words.subList(span.to(), spans.get(k + 1).from()));
            if (!noun.isEmpty() && linked && isNation(span.kind())) {
                String whole = "%s %s".formatted(text(span, words), noun);
                List<String> ids = actors(whole);
                if (!ids.isEmpty()) {
                    spans.set(k, new NamedSpan(span.from(), span.to(), NamedSpan.Kind.ACTOR, ids));
                    continue;
                }
            }
            noun = shared(span, words);
        }
    }

    private static boolean isLink(List<String> between) {
        return !between.isEmpty() && LINKS.containsAll(between);
    }

    /** "soldiers" of "Malian soldiers", or empty. */
    private String shared(NamedSpan span, List<String> words) {
        boolean body = span.kind() == NamedSpan.Kind.ACTOR && span.length() > 1;
        return body && tags(words.get(span.from())).anyMatch(tag -> isNation(tag.kind()))
                ? String.join(" ", words.subList(span.from() + 1, span.to()))
                : "";
    }

    private List<String> actors(String name) {
        return tags(name)
                .filter(tag -> tag.kind() == NamedSpan.Kind.ACTOR && !tag.id().isEmpty())
                .map(NameTag::id)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Stream<NameTag> tags(String name) {
        List<String> words = NameWords.normalise(name);
        NameTrie.Match<NameTag> match = names.longestAt(words, 0);
        return match != null && match.length() == words.size() ? match.values().stream() : Stream.empty();
    }

    private static boolean isNation(NamedSpan.Kind kind) {
        return kind == NamedSpan.Kind.NATIONALITY || kind == NamedSpan.Kind.COUNTRY;
    }

    private static String text(NamedSpan span, List<String> words) {
        return String.join(" ", words.subList(span.from(), span.to()));
    }
}
