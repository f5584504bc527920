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
    private final Map<String, Tie> nouns = new HashMap<>();
    private final Map<String, TieType> adjectives = new HashMap<>();
    private final Set<String> allying;
    private final Set<String> receiving;
    private final Set<String> power;

    private TieWords(JsonNode root) {
        allying = Resources.words(root, "allying");
        receiving = Resources.words(root, "receiving");
        power = Resources.words(root, "power");
        root.path("nouns")
                .properties()
                .forEach(type ->
                        type.getValue().forEach(word -> nouns.put(word.asText(), new Tie(tie(type.getKey()), false))));
        root.path("adjectives")
                .properties()
                .forEach(type -> type.getValue().forEach(word -> adjectives.put(word.asText(), tie(type.getKey()))));
        root.path("compounds")
                .properties()
                .forEach(type -> type.getValue()
                        .properties()
                        .forEach(way -> way.getValue()
                                .forEach(word -> compounds.put(
                                        word.asText(),
                                        new Tie(tie(type.getKey()), way.getKey().equals("reversed"))))));
        verbs(root, "verbs", false);
        verbs(root, "reversed-verbs", true);
    }

    private void verbs(JsonNode root, String list, boolean reversed) {
        root.path(list)
                .properties()
                .forEach(type -> type.getValue()
                        .forEach(word -> verbs.put(word.asText(), new Tie(tie(type.getKey()), reversed))));
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

    /** The tie between who is said to be this and whose he is said to be: "an <em>ally</em> of". */
    public Optional<Tie> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** The tie in "<em>loyal</em> to". */
    public Optional<TieType> adjective(String word) {
        return Optional.ofNullable(adjectives.get(word));
    }

    /** Does its subject ally itself with somebody? */
    public boolean isAllying(String lemma) {
        return allying.contains(lemma);
    }

    /** Does its subject get something from somebody? */
    public boolean isReceiving(String lemma) {
        return receiving.contains(lemma);
    }

    /** What those who rule are in. */
    public boolean isPower(String lemma) {
        return power.contains(lemma);
    }

    /** Can a word of this base form say a tie at all? */
    public boolean mayTie(String lemma) {
        return compounds.containsKey(lemma)
                || verbs.containsKey(lemma)
                || nouns.containsKey(lemma)
                || adjectives.containsKey(lemma)
                || isAllying(lemma)
                || isReceiving(lemma)
                || isPower(lemma);
    }
}
