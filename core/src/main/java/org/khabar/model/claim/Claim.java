package org.khabar.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;

/**
 * One statement that one report makes about the world: an event, a tie between actors, or a figure, with the sentence
 * that says it and who says so. Never changed and never merged away.
 *
 * @param id stable across runs: made from report, span and kind
 * @param anchor where it stands
 * @param what what is said to have happened, to hold or to count
 * @param roles who, and whom
 * @param setting where and when
 * @param counts how many events, killed, injured, detained, displaced
 * @param stance who says so, and how surely
 * @param value the number of a figure, null for events and ties
 */
public record Claim(
        String id,
        Anchor anchor,
        What what,
        Roles roles,
        Setting setting,
        Counts counts,
        Stance stance,
        @Nullable FigureValue value) {

    /**
     * Where a claim stands.
     *
     * @param report id of the report
     * @param sentence index of the sentence in the report, from 0
     * @param quote the sentence, exactly as it stands
     * @param span the trigger in the report's text
     * @param trigger the words that say it
     */
    public record Anchor(String report, int sentence, String quote, Span span, String trigger) {}

    /**
     * What is claimed.
     *
     * @param type event, tie or figure type
     * @param modes PLOVER modes, may be empty
     * @param means weapons and tactics, lower-case lemmas
     */
    public record What(ClaimType type, List<String> modes, List<String> means) {
        public What {
            modes = List.copyOf(modes);
            means = List.copyOf(means);
        }
    }

    /**
     * Who, and whom.
     *
     * @param actors who did it, or both sides of a fight
     * @param recipients whom or what it was done to
     */
    public record Roles(List<Name> actors, List<Name> recipients) {
        public Roles {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * Where and when.
     *
     * @param places the most precise first
     * @param time null where the report does not say and its own day cannot stand in
     */
    public record Setting(List<Place> places, @Nullable TimeSpan time) {
        public Setting {
            places = List.copyOf(places);
        }
    }

    /**
     * How many. Each is null where the report says nothing of it.
     *
     * @param events how many happenings an event claim speaks of; null for ties and figures
     */
    public record Counts(
            @Nullable Range events,
            @Nullable Range killed,
            @Nullable Range injured,
            @Nullable Range detained,
            @Nullable Range displaced) {
        public static final Counts NONE = new Counts(null, null, null, null, null);
    }

    /**
     * Who says so, and how surely.
     *
     * @param attribution outermost holder first; empty when it is the report's own voice
     * @param outlet the outlet that the report itself credits, or null
     */
    public record Stance(
            List<Attribution> attribution,
            @Nullable String outlet,
            Factuality factuality,
            Status status,
            Responsibility responsibility) {
        public Stance {
            attribution = List.copyOf(attribution);
        }
    }
}
