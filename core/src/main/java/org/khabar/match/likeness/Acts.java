package org.khabar.match.likeness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.khabar.match.sketch.Sketch;
import org.khabar.model.claim.EventType;

/** Which acts can be one. */
public final class Acts {
    private static final Set<EventType> HARM = EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);
    private static final Map<EventType, Set<EventType>> TYPES = types();
    private static final Map<String, Set<String>> MODES = modes();

    private Acts() {}

    /** The types that a claim may have which speaks of the same happening as one of this type, itself among them. */
    public static Set<EventType> alike(EventType type) {
        return TYPES.getOrDefault(type, Set.of(type));
    }

    /** Is it an act whose victims reports describe in many ways? Whom somebody met or praised they name. */
    static boolean harms(EventType type) {
        return HARM.contains(type);
    }

    static boolean contradict(Sketch.What one, Sketch.What other) {
        return one.type() != other.type() && !alike(one.type()).contains(other.type());
    }

    static Level level(Sketch.What one, Sketch.What other) {
        if (one.type() != other.type()) {
            return Level.ACT_OTHER_TYPE;
        }
        if (one.trigger().equals(other.trigger()) || !Collections.disjoint(one.modes(), other.modes())) {
            return Level.ACT_SAME;
        }
        return one.modes().isEmpty() || other.modes().isEmpty() || goTogether(one.modes(), other.modes())
                ? Level.ACT_TYPE
                : Level.ACT_OTHER_MODE;
    }

    private static boolean goTogether(Set<String> ones, Set<String> others) {
        return ones.stream().anyMatch(one -> !Collections.disjoint(MODES.getOrDefault(one, Set.of()), others));
    }

    private static Map<EventType, Set<EventType>> types() {
        Map<EventType, Set<EventType>> types = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            types.put(type, EnumSet.of(type));
        }
        for (JsonNode line : MatchFiles.yaml("types.yaml").path("alike")) {
            Set<EventType> alike = EnumSet.noneOf(EventType.class);
            line.forEach(word -> alike.add(EventType.valueOf(word.textValue())));
            alike.forEach(type -> types.computeIfAbsent(type, EnumSet::of).addAll(alike));
        }
        return types;
    }

    private static Map<String, Set<String>> modes() {
        Map<String, Set<String>> modes = new HashMap<>();
        for (JsonNode line : MatchFiles.yaml("types.yaml").path("modes")) {
            Set<String> alike = new HashSet<>();
            line.forEach(word -> alike.add(word.textValue()));
            alike.forEach(
                    mode -> modes.computeIfAbsent(mode, none -> new HashSet<>()).addAll(alike));
        }
        return modes;
    }
}
