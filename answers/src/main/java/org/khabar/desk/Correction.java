package org.khabar.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Actor;
import org.khabar.model.claim.Claim;
import org.khabar.record.Workspace;
import org.khabar.wire.ClaimJson;

/**
 * The words in which a person corrects a field: {@code killed=7}, {@code killed=7-12}, {@code killed=50+},
 * {@code actors=isk,Taliban}, {@code time=2021-10-03..2021-10-04}, {@code places=Kunduz}, {@code factuality=PR+};
 * {@code none} for nothing. A value that begins like JSON is taken for JSON.
 */
final class Correction {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,15})(?:(\\+)|\\s*(?:-|–|\\.\\.)\\s*(\\d{1,15}))?");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Workspace workspace;

    Correction(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Puts the value that the words mean into {@code values}, as JSON. */
    void put(Map<String, String> values, String field, String words) {
        String value = words.strip();
        if (value.startsWith("{") || value.startsWith("[") || value.startsWith("\"")) {
            values.put(field, value);
            return;
        }
        boolean none = value.isEmpty() || value.equals("none");
        JsonNode node = switch (field) {
            case "events", "killed", "injured", "detained", "displaced" -> none ? JSON.nullNode() : range(field, value);
            case "actors", "recipients" -> names(none ? List.of() : split(value));
            case "mode", "means" -> strings(none ? List.of() : split(value));
            case "places", "place" -> places(none ? List.of() : split(value));
            case "time" -> none ? JSON.nullNode() : time(value);
            case "attribution" -> holders(none ? List.of() : split(value));
            case "outlet" -> none ? JSON.nullNode() : JSON.textNode(value);
            default -> JSON.textNode(value);
        };
        values.put(field.equals("place") ? "places" : field, node.toString());
    }

    /** Do the values fit the claim? */
    void check(Claim claim, Map<String, String> values) {
        try {
            ClaimJson.correct(claim, values);
        } catch (IllegalArgumentException e) {
            throw new ReviewRecord.Refused(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> split(String value) {
        return List.of(COMMA.split(value));
    }

    private static ObjectNode range(String field, String value) {
        Matcher number = NUMBER.matcher(value);
        if (!number.matches()) {
            throw new ReviewRecord.Refused(
                    "The field (%s) must be a number: 7, 7-12, 50+ or none, not (%s).".formatted(field, value));
        }
        long low = Long.parseLong(number.group(1));
        ObjectNode range = JSON.objectNode().put("low", low);
        if (number.group(2) != null) {
            range.putNull("high");
        } else {
            range.put("high", number.group(3) == null ? low : Long.parseLong(number.group(3)));
        }
        return range.put("text", value);
    }

    private static ObjectNode time(String value) {
        int dots = value.indexOf("..");
        String from = dots < 0 ? value : value.substring(0, dots);
        String to = dots < 0 ? value : value.substring(dots + 2);
        try {
            LocalDate first = LocalDate.parse(from.strip());
            LocalDate last = LocalDate.parse(to.strip());
            return JSON.objectNode()
                    .put("from", first.toString())
                    .put("to", last.toString())
                    .put("text", value)
                    .put("precision", "day");
        } catch (DateTimeException e) {
            throw new ReviewRecord.Refused(
                    "The time must be a day (2021-10-03) or two (2021-10-03..2021-10-04), not (%s).".formatted(value));
        }
    }

    private ArrayNode names(List<String> names) {
        ArrayNode array = JSON.arrayNode();
        for (String name : names) {
            Optional<Actor> actor = workspace
                    .actors()
                    .findById(name)
                    .or(() -> workspace.actors().find(name, null, null));
            ObjectNode node = array.addObject();
            node.put(
                    "text",
                    actor.filter(known -> known.id().equals(name))
                            .map(Actor::name)
                            .orElse(name));
            node.put("actor", actor.map(Actor::id).orElse(null));
        }
        return array;
    }

    private static ArrayNode holders(List<String> holders) {
        ArrayNode array = JSON.arrayNode();
        holders.forEach(holder ->
                array.addObject().put("holder", holder).putNull("actor").put("cue", ""));
        return array;
    }

    private static ArrayNode strings(List<String> words) {
        ArrayNode array = JSON.arrayNode();
        words.forEach(array::add);
        return array;
    }

    private ArrayNode places(List<String> names) {
        ArrayNode array = JSON.arrayNode();
        if (names.isEmpty()) {
            return array;
        }
        Gazetteer gazetteer = Gazetteer.load().with(workspace.listPlaces());
        for (String name : names) {
            GazetteerPlace place = gazetteer.findById(name).orElseGet(() -> only(name, gazetteer.listByName(name)));
            ObjectNode node = array.addObject().put("text", place.name()).put("place", place.id());
            node.put("country", place.country()).put("adm1", place.adm1().isEmpty() ? null : place.adm1());
            node.put("lat", place.lat()).put("lon", place.lon());
            node.put("precision", place.kind().precision().label());
        }
        return array;
    }

    private static GazetteerPlace only(String name, List<GazetteerPlace> places) {
        if (places.size() != 1) {
            throw new ReviewRecord.Refused(
                    places.isEmpty()
                            ? "The gazetteer knows no place (%s); khabar import geonames adds more.".formatted(name)
                            : "The place (%s) must be one of these; name it by its id: %s."
                                    .formatted(
                                            name,
                                            String.join(
                                                    ", ",
                                                    places.stream()
                                                            .map(place -> place.id() + " ("
                                                                    + place.kind()
                                                                            .label() + ", " + place.adm1() + ", "
                                                                    + place.country() + ")")
                                                            .toList())));
        }
        return places.getFirst();
    }
}
