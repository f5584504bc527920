package org.khabar.eval.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khabar.eval.file.JsonFile;
import org.khabar.eval.measure.Phrases;

/**
 * One example of the PLOVER gold records of 2016, its type brought to the 16 of 2021.
 *
 * @param type PLOVER root type; one that does not exist stays as it is and is never met
 * @param sources who, as written
 * @param targets whom, as written
 * @param text the text, spaces made single
 */
record PloverRecord(String type, List<String> sources, List<String> targets, String text) {
    /** Types of 2016 that the ontology of 2021 folded into others. */
    private static final Map<String, String> FOLDED =
            Map.of("DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT", "DEMAND", "REQUEST");

    PloverRecord {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    static PloverRecord of(JsonNode node) {
        String type = JsonFile.text(node, "event");
        return new PloverRecord(
                FOLDED.getOrDefault(type, type),
                names(node.path("source")),
                names(node.path("target")),
                String.join(" ", JsonFile.text(node, "text").strip().split("\\s+")));
    }

    private static List<String> names(JsonNode entries) {
        List<String> names = new ArrayList<>();
        if (entries.isArray()) {
            for (JsonNode entry : entries) {
                String name = JsonFile.text(entry, "actorText");
                if (!name.isBlank()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    boolean sameType(ReadEvent event) {
        return event.type().label().equals(type);
    }

    /**
     * Is the event this record's: the type, a source among its actors, a target among its recipients? Where the record
     * marks no target, two or more sources must be met by two sides, and one source is enough alone. A record without a
     * source is never met.
     */
    boolean metBy(ReadEvent event) {
        if (!sameType(event) || !Phrases.anySame(sources, event.actors())) {
            return false;
        }
        if (!targets.isEmpty()) {
            return Phrases.anySame(targets, event.recipients());
        }
        return sources.size() == 1 || twoSides(event);
    }

    private boolean twoSides(ReadEvent event) {
        for (String actor : event.actors()) {
            List<String> others = new ArrayList<>(event.recipients());
            event.actors().stream().filter(other -> !other.equals(actor)).forEach(others::add);
            if (Phrases.anySame(actor, sources) && Phrases.anySame(sourcesBut(actor), others)) {
                return true;
            }
        }
        return false;
    }

    /** The sources without the first that speaks of the actor, and without others written just like it. */
    private List<String> sourcesBut(String actor) {
        String met = sources.stream()
                .filter(source -> Phrases.same(source, actor))
                .findFirst()
                .orElse("");
        return sources.stream().filter(source -> !source.equals(met)).toList();
    }
}
