package org.khabar.ask.gather;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Reading;
import org.khabar.model.claim.EventType;
import org.khabar.record.view.Filter;

/**
 * What a question is narrowed to. What is left open lets everything through.
 *
 * @param actors whom it is about, in the order of asking
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param place name of a first-level area or a place, or null
 * @param types event types, as the claim record writes them; none for those usual to the question
 * @param window the days asked about, or null for all
 * @param baseline the days to compare with, or null
 * @param reading the one that the estimate rests on, or null for the usual one, which is stated
 */
public record Asked(
        List<Who> actors,
        @Nullable String country,
        @Nullable String place,
        Set<String> types,
        @Nullable Window window,
        @Nullable Window baseline,
        @Nullable Reading reading) {
    /** Everything. */
    public static final Asked ALL = new Asked(List.of(), null, null, Set.of(), null, null, null);

    public Asked {
        actors = List.copyOf(actors);
        types = Set.copyOf(types);
        for (String type : types) {
            EventType.valueOf(type);
        }
    }

    /** The first of the actors. */
    public Optional<Who> findActor() {
        return actors.stream().findFirst();
    }

    /** What the estimate rests on. */
    public Reading counts() {
        return reading == null ? Reading.STATED : reading;
    }

    /** The same about one actor. */
    public Asked about(Who who) {
        return new Asked(List.of(who), country, place, types, window, baseline, reading);
    }

    /** The same, whoever did it. */
    public Asked aboutAnybody() {
        return new Asked(List.of(), country, place, types, window, baseline, reading);
    }

    /** The same in another country, or in any. */
    public Asked country(@Nullable String other) {
        return new Asked(actors, other, place, types, window, baseline, reading);
    }

    /** The same, wherever it happened. */
    public Asked anywhere() {
        return new Asked(actors, null, null, types, window, baseline, reading);
    }

    /** The same in another window. */
    public Asked during(@Nullable Window other) {
        return new Asked(actors, country, place, types, other, baseline, reading);
    }

    /** The same, compared with other days. */
    public Asked comparedWith(Window other) {
        return new Asked(actors, country, place, types, window, other, reading);
    }

    /**
     * What the record is to be searched for, by day and type. Actor and place may be named by different claims of one
     * incident, so that only the incident as a whole can be held against them.
     */
    public Filter filter(Set<String> usual) {
        Filter filter = Filter.ALL.types(types.isEmpty() ? usual : types);
        return window == null ? filter : filter.between(window.from(), window.to());
    }

    /** As the options that were given, in the order of the manual. */
    public SequencedMap<String, String> told() {
        SequencedMap<String, String> told = new LinkedHashMap<>();
        if (!actors.isEmpty()) {
            told.put("actor", String.join(", ", actors.stream().map(Who::id).toList()));
        }
        put(told, "country", country);
        put(told, "place", place);
        if (!types.isEmpty()) {
            told.put("type", String.join(", ", types.stream().sorted().toList()));
        }
        put(told, "window", window);
        put(told, "baseline", baseline);
        put(told, "reading", reading == null ? null : reading.label());
        return told;
    }

    private static void put(SequencedMap<String, String> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value.toString());
        }
    }
}
