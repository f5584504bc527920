package org.khabar.record.export.stix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khabar.model.Actor;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Name;
import org.khabar.model.incident.Version;
import org.khabar.record.export.gist.Gist;
import org.khabar.record.export.seam.ExportSource;

/**
 * Writes an incident with those in it and where it was. Every version of who did it is told, with the claims behind it.
 *
 * @param source knows the actors
 * @param bundle where objects go
 * @param marks how they may be handled
 */
record Scene(ExportSource source, Bundle bundle, Marks marks) {
    private enum Role {
        WHO("Said to have done it: "),
        WHOM("Said to have met it: ");

        private final String words;

        Role(String words) {
            this.words = words;
        }
    }

    void add(Gist gist) {
        List<String> reports = Stream.concat(gist.stating().stream(), gist.denying().stream())
                .map(held -> held.claim().anchor().report())
                .toList();
        ObjectNode incident = Incidents.of(gist);
        marks.put(incident, reports);
        bundle.add(incident);
        roles(gist.stated(gist.incident().versions().who()))
                .forEach((actor, claims) -> relate(incident, Role.WHO, actor, claims, reports));
        roles(gist.stated(gist.incident().versions().whom()))
                .forEach((actor, claims) -> relate(incident, Role.WHOM, actor, claims, reports));
        if (gist.place() != null) {
            Places.of(gist.place()).ifPresent(location -> {
                bundle.addOnce(location);
                ObjectNode where = StixObject.relationship(incident, "related-to", location, "where");
                where.put("description", "Said to have been here.");
                marks.put(where, reports);
                bundle.add(where);
            });
        }
        targets(gist, reports);
    }

    /** The claims behind each actor of the register, by its id. */
    private static Map<String, List<String>> roles(List<Version<List<Name>>> versions) {
        Map<String, List<String>> roles = new TreeMap<>();
        for (Version<List<Name>> version : versions) {
            for (Name name : version.value()) {
                if (name.actor() != null) {
                    roles.computeIfAbsent(name.actor(), key -> new ArrayList<>())
                            .addAll(version.claims());
                }
            }
        }
        return roles;
    }

    private void relate(ObjectNode incident, Role role, String actor, List<String> claims, List<String> reports) {
        source.findActor(actor).map(Actors::of).ifPresent(object -> {
            bundle.addOnce(object);
            ObjectNode relation = StixObject.relationship(incident, "related-to", object, role.name());
            relation.put("description", role.words + String.join(" ", claims));
            marks.put(relation, reports);
            bundle.add(relation);
        });
    }

    /** The standard lets a threat actor target an identity, and says nothing of others. */
    private void targets(Gist gist, List<String> reports) {
        if (gist.incident().type() != EventType.ASSAULT) {
            return;
        }
        for (Actor from : known(gist.who())) {
            for (Actor to : known(gist.whom())) {
                if (Actors.isThreat(from) && !Actors.isThreat(to)) {
                    ObjectNode relation = StixObject.relationship(Actors.of(from), "targets", Actors.of(to), "targets");
                    marks.put(relation, reports);
                    bundle.addOnce(relation);
                }
            }
        }
    }

    private List<Actor> known(List<Name> names) {
        return names.stream()
                .map(Name::actor)
                .flatMap(Stream::ofNullable)
                .flatMap(id -> source.findActor(id).stream())
                .toList();
    }
}
