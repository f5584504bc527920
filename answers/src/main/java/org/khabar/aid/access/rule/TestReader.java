package org.khabar.aid.access.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.yaml.Field;
import org.khabar.model.Actor;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.FigureType;
import org.khabar.model.claim.TieType;

/** Reads which claims count; groups of actors that several rules mean stand under {@code parties}. */
final class TestReader {
    private static final Set<String> FIELDS = Set.of("types", "modes", "means", "doers", "targets", "words", "without");

    private static final Set<String> TYPES = Stream.of(EventType.values(), TieType.values(), FigureType.values())
            .flatMap(Stream::of)
            .map(type -> type.label())
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Parties> parties = new HashMap<>();

    TestReader(Field named) {
        named.entries().forEach((name, field) -> {
            field.allow(Set.of("kinds", "actors", "words"));
            parties.put(
                    name,
                    new Parties(
                            kinds(field.get("kinds")),
                            Set.copyOf(texts(field.get("actors"))),
                            words(field.get("words"))));
        });
    }

    private static Set<Actor.Kind> kinds(Field list) {
        Set<Actor.Kind> kinds = new HashSet<>();
        for (Field item : list.items()) {
            String word = item.text().orElse("");
            RulesFile.find(
                            item,
                            () -> Actor.Kind.valueOf(
                                    word.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .ifPresent(kinds::add);
        }
        return kinds;
    }

    /** The tests of a list; what is wrong is told. */
    List<ClaimTest> tests(Field list) {
        List<ClaimTest> tests = new ArrayList<>();
        for (Field item : list.items()) {
            item.allow(FIELDS);
            RulesFile.find(
                            item,
                            () -> new ClaimTest(
                                    types(item.get("types")),
                                    Set.copyOf(texts(item.get("modes"))),
                                    words(item.get("means")),
                                    parties(item.get("doers")),
                                    parties(item.get("targets")),
                                    words(item.get("words")),
                                    words(item.get("without"))))
                    .ifPresent(tests::add);
        }
        return tests;
    }

    private static Set<String> types(Field list) {
        Set<String> types = new HashSet<>();
        for (Field item : list.items()) {
            String type = item.text().orElse("");
            if (TYPES.contains(type)) {
                types.add(type);
            } else {
                item.tell("There is no type of claims (%s).".formatted(type));
            }
        }
        return types;
    }

    private @Nullable Parties parties(Field field) {
        if (!field.isPresent()) {
            return null;
        }
        Parties found = parties.get(field.text().orElse(""));
        if (found == null) {
            field.tell("There are no such parties; there are: "
                    + String.join(", ", parties.keySet().stream().sorted().toList()) + ".");
        }
        return found;
    }

    private static @Nullable WordList words(Field list) {
        return list.isPresent() ? new WordList(texts(list)) : null;
    }

    private static List<String> texts(Field list) {
        return list.items().stream().flatMap(item -> item.text().stream()).toList();
    }
}
