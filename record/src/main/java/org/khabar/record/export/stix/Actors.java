package org.khabar.record.export.stix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.khabar.model.Actor;

/** Actors as objects: those that bear arms and are no state's are threat actors, all others identities. */
final class Actors {
    private Actors() {}

    static ObjectNode of(Actor actor) {
        ObjectNode object = isThreat(actor) ? threat(actor) : identity(actor);
        if (!actor.ids().isEmpty()) {
            ArrayNode references = object.putArray("external_references");
            new TreeMap<>(actor.ids())
                    .forEach((scheme, id) ->
                            references.addObject().put("source_name", scheme).put("external_id", id));
        }
        return object;
    }

    static boolean isThreat(Actor actor) {
        if (actor.kinds().isEmpty()) {
            return false;
        }
        Actor.Kind last = actor.kinds().getLast().what();
        return last == Actor.Kind.ARMED_GROUP || last == Actor.Kind.MILITIA;
    }

    private static ObjectNode threat(Actor actor) {
        ObjectNode object = StixObject.of("threat-actor", actor.id());
        object.put("name", actor.name());
        List<String> aliases = actor.names().stream()
                .map(Actor.Dated::what)
                .filter(name -> !name.equals(actor.name()))
                .distinct()
                .toList();
        StixObject.list(object, "aliases", aliases);
        return object;
    }

    private static ObjectNode identity(Actor actor) {
        ObjectNode object = StixObject.of("identity", actor.id());
        object.put("name", actor.name());
        object.put(
                "identity_class",
                actor.kinds().isEmpty()
                        ? "unknown"
                        : identityClass(actor.kinds().getLast().what()));
        return object;
    }

    private static String identityClass(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> "individual";
            case PEOPLE, FAITH -> "class";
            case COALITION, ARMED_GROUP, MILITIA -> "group";
            case COUNTRY,
                    GOVERNMENT,
                    DE_FACTO_AUTHORITY,
                    MILITARY,
                    POLICE,
                    INTELLIGENCE,
                    PARTY,
                    INTERNATIONAL,
                    MISSION,
                    AID_AGENCY,
                    COURT,
                    MEDIA,
                    COMPANY -> "organization";
        };
    }
}
