package org.khabar.eval.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.eval.file.JsonFile;
import org.khabar.model.claim.Range;

/**
 * A claim labelled by hand.
 *
 * @param item id of the report
 * @param start where the trigger begins, in Unicode characters of the report's text
 * @param kind event, tie or figure
 * @param type label of the type
 * @param readings who and whom; the first is the chosen reading, the others count as right too
 * @param places place names
 * @param holders who says so
 * @param factuality label
 * @param status label
 * @param time days, or null where the time does not count
 * @param killed bounds, or null where nothing is said
 * @param injured bounds, or null where nothing is said
 * @param events bounds, or null where nothing is said
 * @param modes PLOVER modes
 * @param optional costs nothing when missed and brings nothing when found
 */
public record GoldClaim(
        String item,
        int start,
        String kind,
        String type,
        List<Reading> readings,
        List<String> places,
        List<String> holders,
        String factuality,
        String status,
        @Nullable Days time,
        @Nullable Bounds killed,
        @Nullable Bounds injured,
        @Nullable Bounds events,
        List<String> modes,
        boolean optional) {

    /** One way to fill the roles. */
    public record Reading(List<String> actors, List<String> recipients) {}

    /** First and last day, ISO, null where open. */
    public record Days(@Nullable String from, @Nullable String to) {
        static final Days OPEN = new Days(null, null);
    }

    /** Lower and upper bound, null where open. */
    public record Bounds(@Nullable Long low, @Nullable Long high) {
        static final Bounds ONE = new Bounds(1L, 1L);

        static @Nullable Bounds of(@Nullable Range range) {
            return range == null ? null : new Bounds(range.low(), range.high());
        }
    }

    public GoldClaim {
        readings = List.copyOf(readings);
        places = List.copyOf(places);
        holders = List.copyOf(holders);
        modes = List.copyOf(modes);
    }

    /** The claim that a line of a gold file holds. */
    static GoldClaim of(JsonNode node) {
        List<String> holders = new ArrayList<>();
        node.path("attribution").forEach(a -> holders.add(JsonFile.text(a, "holder")));
        return new GoldClaim(
                JsonFile.text(node, "item"),
                node.path("start").asInt(),
                JsonFile.text(node, "kind"),
                JsonFile.text(node, "type"),
                readings(node),
                JsonFile.texts(node, "places"),
                holders,
                JsonFile.text(node, "factuality"),
                JsonFile.text(node, "status"),
                days(node.path("time")),
                bounds(node.path("killed")),
                bounds(node.path("injured")),
                bounds(node.path("events")),
                JsonFile.texts(node, "mode"),
                node.path("optional").asBoolean());
    }

    private static List<Reading> readings(JsonNode node) {
        Reading chosen = new Reading(JsonFile.texts(node, "actors"), JsonFile.texts(node, "recipients"));
        List<Reading> readings = new ArrayList<>(List.of(chosen));
        for (JsonNode other : node.path("alt")) {
            readings.add(new Reading(
                    other.has("actors") ? JsonFile.texts(other, "actors") : chosen.actors(),
                    other.has("recipients") ? JsonFile.texts(other, "recipients") : chosen.recipients()));
        }
        return readings;
    }

    private static @Nullable Days days(JsonNode node) {
        return node.isEmpty()
                ? null
                : new Days(node.path("from").textValue(), node.path("to").textValue());
    }

    private static @Nullable Bounds bounds(JsonNode node) {
        return node.isEmpty() ? null : new Bounds(number(node.path("low")), number(node.path("high")));
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isIntegralNumber() ? (Long) node.longValue() : null;
    }

    /** The reading chosen first. */
    Reading chosen() {
        return readings.getFirst();
    }
}
