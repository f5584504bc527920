package org.khabar.read.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that say who says so and how surely, by what they do. Immutable. */
public final class Cues {
    /** What a cue does; each is a list in {@code cues.yaml}. */
    public enum Kind {
        SAY,
        PROBABLE,
        POSSIBLE,
        NEGATIVE,
        DOUBTFUL,
        UNCOMMITTED,
        IMPLIED,
        DENIAL,
        PROBABLE_NOUNS,
        POSSIBLE_NOUNS,
        UNCOMMITTED_NOUNS,
        NEGATIVE_NOUNS,
        PROBABLE_WORDS,
        POSSIBLE_WORDS,
        UNREAL_WORDS,
        NEGATORS,
        POSSIBLE_MODALS,
        UNCOMMITTED_MODALS,
        FUTURE_MODALS,
        CONDITIONS,
        LIGHT,
        SUFFERING,
        APART,
        ALLEGING,
        REPORTING,
        FOILING,
        BACKGROUND,
        REAL_OBJECTS,
        PLANNING,
        DECIDING,
        AWAITING,
        ASSIST,
        MEET,
        YIELD,
        CHANGE,
        NORMS,
        VIOLENCE,
        ARREST,
        EXPEL,
        TERRITORY,
        RESTRICT,
        COUNTING,
        SILENCE,
        RECORDING,
        QUOTING,
        OWN
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private Cues() {}

    /** Loads the shipped list. */
    public static Cues load() {
        JsonNode root = Resources.yaml("cues.yaml");
        Cues cues = new Cues();
        for (Kind kind : Kind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            cues.words.put(kind, Set.copyOf(Resources.words(root, key)));
        }
        return cues;
    }

    /** Is this base form a cue of that kind? */
    public boolean is(Kind kind, String lemma) {
        return words.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
