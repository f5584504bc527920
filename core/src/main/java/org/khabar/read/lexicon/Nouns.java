package org.khabar.read.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.passage.Token;

/** What common nouns stand for. Immutable. */
public final class Nouns {
    /** A list in {@code nouns.yaml}. */
    public enum Kind {
        VAGUE,
        GROUP_ANAPHORS,
        COLLAPSIBLE,
        ARMED,
        PEOPLE,
        THINGS,
        SITES,
        DISTRICTS,
        TITLES,
        MISHAPS,
        ABUSE,
        ALLIES,
        PARTS_OF_SITES,
        PUBLISHED,
        WOMEN,
        MEN,
        FIGHTING,
        BODIES,
        COUNTERS,
        SCALES,
        HOLDINGS,
        NO_NAMES
    }

    /**
     * A weapon or tactic.
     *
     * @param lemma as the claim record writes it
     * @param mode the PLOVER mode that it shows
     */
    public record Weapon(String lemma, String mode) {}

    private static final Set<String> LAID = Set.of(
            "sea", "roadside", "road", "personnel", "anti-personnel", "tank", "anti-tank", "limpet", "vehicle", "ied");

    private static final int LONGEST_WEAPON = 4;

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<String, Weapon> weapons = new HashMap<>();
    private final Set<String> moreThings = Resources.lines("wordnet-things.txt");
    private final Set<String> morePeople = Resources.lines("wordnet-people.txt");

    private Nouns() {}

    /** Loads the shipped lists, with what WordNet counts as people and as buildings and vehicles behind them. */
    public static Nouns load() {
        JsonNode root = Resources.yaml("nouns.yaml");
        Nouns nouns = new Nouns();
        for (Kind kind : Kind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            nouns.words.put(kind, Set.copyOf(Resources.words(root, key)));
        }
        root.path("weapons")
                .properties()
                .forEach(mode -> mode.getValue()
                        .forEach(word -> nouns.weapons.put(
                                word.asText().replace('-', ' '), new Weapon(word.asText(), mode.getKey()))));
        return nouns;
    }

    /** Does the list hold this base form? */
    public boolean is(Kind kind, String lemma) {
        return words.getOrDefault(kind, Set.of()).contains(lemma);
    }

    /** A noun for somebody who can act or be acted on. */
    public boolean isPeople(String lemma) {
        return !is(Kind.VAGUE, lemma) && (is(Kind.PEOPLE, lemma) || morePeople.contains(lemma));
    }

    /** A noun for something that an attack can hit. */
    public boolean isThing(String lemma) {
        return !is(Kind.VAGUE, lemma) && (is(Kind.THINGS, lemma) || moreThings.contains(lemma));
    }

    /** The weapon whose words end with token {@code i}, the longest name first. */
    public Optional<Weapon> weaponEndingAt(List<Token> tokens, int i) {
        for (int length = LONGEST_WEAPON; length > 0; length--) {
            int from = i - length + 1;
            if (from >= 0) {
                List<String> parts = new ArrayList<>();
                tokens.subList(from, i + 1).stream()
                        .filter(t -> !t.word().equals("-"))
                        .forEach(t -> parts.add(t.lemma()));
                Weapon weapon = weapons.get(String.join(" ", parts));
                if (weapon != null && !isPit(tokens, from)) {
                    return Optional.of(weapon);
                }
            }
        }
        return Optional.empty();
    }

    /** A gold mine, or one by the name of its town, is none that blows up. */
    private static boolean isPit(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).lemma().equals("mine")
                && tokens.get(i - 1).isNoun()
                && !LAID.contains(tokens.get(i - 1).lemma());
    }
}
