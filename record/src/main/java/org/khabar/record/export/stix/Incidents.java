package org.khabar.record.export.stix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Place;
import org.khabar.record.export.gist.Gist;
import org.khabar.record.export.gist.Notes;
import org.khabar.record.export.gist.Toll;

/** Incidents as objects. The standard's own incident is but a name and a description; the rest is an extension. */
final class Incidents {
    private Incidents() {}

    /** Says what the extension holds. */
    static ObjectNode extension() {
        ObjectNode object = StixObject.of("extension-definition", "incident");
        object.put("name", "Khabar incident");
        object.put("description", "What reports tell of an incident of armed conflict, rival versions kept apart.");
        object.put(
                "schema",
                "Properties of incident: first_day, last_day (ISO 8601); killed_low, killed_high, injured_low, injured_high"
                        + " (the lowest and highest that any claim tells; no high: it is left open);"
                        + " killed_disputed, injured_disputed (do the versions differ?);"
                        + " happenings (how many at least, as one claim tells);"
                        + " stating, denying (ids of claims).");
        object.put("version", "1.0");
        object.putArray("extension_types").add("property-extension");
        return object;
    }

    static String id(String incident) {
        return StixId.of("incident", incident);
    }

    static ObjectNode of(Gist gist) {
        List<LocalDate> days = all(gist)
                .map(HeldClaim::published)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        ObjectNode object = StixObject.of(
                "incident",
                gist.incident().id(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
        object.put("name", name(gist));
        object.put("description", Notes.of(gist));
        List<String> modes = gist.stating().stream()
                .flatMap(held -> held.claim().what().modes().stream())
                .distinct()
                .sorted()
                .toList();
        ArrayNode labels = object.putArray("labels").add(gist.incident().type().label());
        modes.forEach(labels::add);
        references(gist, object.putArray("external_references"));
        ObjectNode told =
                object.putObject("extensions").putObject(extension().path("id").asText());
        told.put("extension_type", "property-extension");
        told(gist, told);
        return object;
    }

    private static Stream<HeldClaim> all(Gist gist) {
        return Stream.concat(gist.stating().stream(), gist.denying().stream());
    }

    private static String name(Gist gist) {
        Place place = gist.place();
        LocalDate day = gist.from();
        return gist.incident().type().label()
                + (place == null ? "" : ", " + place.text())
                + (day == null ? "" : ", " + day);
    }

    private static void references(Gist gist, ArrayNode references) {
        all(gist)
                .forEach(held -> references
                        .addObject()
                        .put(
                                "source_name",
                                held.outlets().isEmpty()
                                        ? "unnamed outlet"
                                        : held.outlets().getFirst())
                        .put("external_id", held.claim().id())
                        .put("description", held.claim().anchor().quote()));
    }

    private static void told(Gist gist, ObjectNode told) {
        day(told, "first_day", gist.from());
        day(told, "last_day", gist.to());
        toll(told, "killed", gist.killed());
        toll(told, "injured", gist.injured());
        told.put("happenings", gist.happenings());
        StixObject.list(told, "stating", ids(gist.stating()));
        StixObject.list(told, "denying", ids(gist.denying()));
    }

    private static List<String> ids(List<HeldClaim> claims) {
        return claims.stream().map(held -> held.claim().id()).toList();
    }

    private static void day(ObjectNode told, String property, @Nullable LocalDate day) {
        StixObject.text(told, property, day == null ? null : day.toString());
    }

    private static void toll(ObjectNode told, String property, @Nullable Toll toll) {
        if (toll == null) {
            return;
        }
        told.put(property + "_low", toll.low());
        if (toll.high() != null) {
            told.put(property + "_high", toll.high());
        }
        told.put(property + "_disputed", toll.disputed());
    }
}
