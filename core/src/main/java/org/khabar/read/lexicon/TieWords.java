package org.khabar.read.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.TieType;

/** The words that say how one actor stands to another. Immutable. */
public final class TieWords {
    /**
     * A word that says a tie.
     *
     * @param type what tie
     * @param reversed the later name is the actor
     */
    public record Tie(TieType type, boolean reversed) {}

    private final Map<String, Tie> compounds = new HashMap<>();
    private final Map<String, Tie> verbs = new HashMap<>();
    private final Set<String> parts;
    private final Set<String> allies;
    private final Set<String> leaders;

    private TieWords(JsonNode root) {
        parts = Resources.words(root, "parts");
        allies = Resources.words(root, "allies");
        leaders = Resources.words(root, "leaders");
        root.path("compounds")
                .properties()
                .forEach(type -> type.getValue()
                        .properties()
                        .forEach(way -> way.getValue()
                                .forEach(word -> compounds.put(
                                        word.asText(),
                                        new Tie(tie(type.getKey()), way.getKey().equals("reversed"))))));
        root.path("verbs")
                .properties()
                .forEach(type ->
                        type.getValue().forEach(word -> verbs.put(word.asText(), new Tie(tie(type.getKey()), false))));
    }

    /** Loads the shipped list. */
    public static TieWords load() {
        return new TieWords(Resources.yaml("ties.yaml"));
    }

    private static TieType tie(String label) {
        return (TieType) ClaimType.of("tie", label);
    }

    /** The tie in "Turkish-<em>backed</em> rebels". */
    public Optional<Tie> compound(String word) {
        return Optional.ofNullable(compounds.get(word));
    }

    /** The tie that a verb says between its subject and its object. */
    public Optional<Tie> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    public boolean isPart(String lemma) {
        return parts.contains(lemma);
    }

    public boolean isAlly(String lemma) {
        return allies.contains(lemma);
    }

    public boolean isLeader(String lemma) {
        return leaders.contains(lemma);
    }

    /** Can a word of this base form say a tie at all? */
    public boolean mayTie(String lemma) {
        return compounds.containsKey(lemma)
                || verbs.containsKey(lemma)
                || isPart(lemma)
                || isAlly(lemma)
                || isLeader(lemma)
                || lemma.equals("power");
    }
}
