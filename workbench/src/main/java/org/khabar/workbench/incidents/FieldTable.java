package org.khabar.workbench.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Version;
import org.khabar.model.incident.Versions;
import org.khabar.workbench.words.Wording;

/** Puts the versions of an incident into words, field by field, each with one claim of every source that tells it. */
final class FieldTable {
    private final Wording words;
    private final Map<String, HeldClaim> claims = new HashMap<>();

    FieldTable(Wording words, List<HeldClaim> claims) {
        this.words = words;
        claims.forEach(held -> this.claims.put(held.claim().id(), held));
    }

    List<IncidentPage.Field> fields(Versions versions) {
        List<IncidentPage.Field> fields = new ArrayList<>();
        put(fields, "field.when", versions.when(), words::time);
        put(fields, "field.where", versions.where(), words::place);
        put(fields, "field.who", versions.who(), words::names);
        put(fields, "field.whom", versions.whom(), words::names);
        put(
                fields,
                "field.responsibility",
                versions.responsibility(),
                value -> words.say("responsibility." + value.label()));
        put(fields, "field.killed", versions.killed(), words::range);
        put(fields, "field.injured", versions.injured(), words::range);
        put(fields, "field.means", versions.means(), means -> String.join(words.say("list.comma"), means));
        return fields;
    }

    private <T> void put(
            List<IncidentPage.Field> fields, String key, List<Version<T>> versions, Function<T, String> say) {
        Map<String, Map<String, HeldClaim>> told = new LinkedHashMap<>();
        for (Version<T> version : versions) {
            Map<String, HeldClaim> tellers =
                    told.computeIfAbsent(say.apply(version.value()), value -> new LinkedHashMap<>());
            for (String claim : version.claims()) {
                HeldClaim held = claims.get(claim);
                if (held != null) {
                    tellers.putIfAbsent(words.source(held), held);
                }
            }
        }
        List<IncidentPage.Telling> tellings = new ArrayList<>();
        told.forEach((value, tellers) -> {
            if (!value.isEmpty()) {
                tellings.add(new IncidentPage.Telling(value, List.copyOf(tellers.values())));
            }
        });
        if (!tellings.isEmpty()) {
            fields.add(new IncidentPage.Field(key, tellings));
        }
    }
}
