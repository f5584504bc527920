package org.khabar.read.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.EventType;

/** Every word that can be the trigger of an event, by base form. Immutable. */
public final class Lexicon {
    private static final List<String> VERB_ACTOR = List.of("subject");
    private static final List<String> VERB_RECIPIENT = List.of("object");
    private static final List<String> NOUN_ACTOR = List.of("by", "poss", "compound");
    private static final List<String> NOUN_RECIPIENT = List.of("on", "against", "of");

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, List<Entry>> adjectives = new HashMap<>();
    private final Set<String> heads = new HashSet<>();

    private Lexicon() {}

    /**
     * Loads the files shipped for all types.
     *
     * @throws IllegalArgumentException if a file breaks the rules; names the file and the entry
     */
    public static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (EventType type : EventType.values()) {
            lexicon.add(type);
        }
        Comparator<Entry> mostSpecificFirst =
                Comparator.comparingInt(Entry::specificity).reversed();
        for (Map<String, List<Entry>> words : List.of(lexicon.verbs, lexicon.nouns, lexicon.adjectives)) {
            words.values().forEach(entries -> entries.sort(mostSpecificFirst));
        }
        return lexicon;
    }

    private void add(EventType type) {
        String file = type.name().toLowerCase(Locale.ROOT) + ".yaml";
        JsonNode root = Resources.yaml(file);
        if (!root.path("type").asText().equals(type.name())) {
            throw new IllegalArgumentException("The type (%s) of %s must be %s."
                    .formatted(root.path("type").asText(), file, type));
        }
        for (JsonNode entry : root.path("entries")) {
            try {
                put(verbs, entry.path("verbs"), frame(type, entry, VERB_ACTOR, VERB_RECIPIENT), true);
                put(nouns, entry.path("nouns"), frame(type, entry, NOUN_ACTOR, NOUN_RECIPIENT), false);
                put(adjectives, entry.path("adjectives"), frame(type, entry, VERB_ACTOR, VERB_RECIPIENT), true);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("%s, entry %s: %s".formatted(file, entry, e.getMessage()), e);
            }
        }
    }

    private void put(Map<String, List<Entry>> words, JsonNode phrases, Frame frame, boolean headFirst) {
        for (JsonNode phrase : phrases) {
            List<String> parts =
                    List.of(Resources.text(phrase).toLowerCase(Locale.ROOT).split("[ -]+"));
            String head = headFirst ? parts.get(parts.getFirst().equals(Entry.NOT) ? 1 : 0) : parts.getLast();
            words.computeIfAbsent(head, h -> new ArrayList<>()).add(new Entry(parts, frame));
            heads.add(head);
        }
    }

    private static Frame frame(EventType type, JsonNode entry, List<String> actor, List<String> recipient) {
        return new Frame(
                type,
                strings(entry.path("modes"), List.of()),
                strings(entry.path("actor"), actor),
                strings(entry.path("recipient"), recipient),
                new LinkedHashSet<>(strings(entry.path("object"), List.of())),
                entry.path("mutual").asBoolean(false),
                entry.path("result").asBoolean(false),
                Frame.Needs.valueOf(entry.path("needs").asText("nothing").toUpperCase(Locale.ROOT)),
                text(entry.path("means")));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static List<String> strings(JsonNode node, List<String> otherwise) {
        if (!node.isArray()) {
            return otherwise;
        }
        List<String> values = new ArrayList<>();
        node.forEach(value -> values.add(Resources.text(value)));
        return values;
    }

    /** Entries whose head is this verb, most specific first. */
    public List<Entry> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Entries whose head is this noun, most specific first. */
    public List<Entry> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** Entries whose head is this adjective, most specific first. */
    public List<Entry> adjectives(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }

    /** Can a sentence with these base forms hold an event at all? */
    public boolean mayTrigger(Collection<String> lemmas) {
        return lemmas.stream().anyMatch(heads::contains);
    }
}
