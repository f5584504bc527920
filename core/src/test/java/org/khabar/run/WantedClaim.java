package org.khabar.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.eval.measure.Phrases;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.FigureValue;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;

/**
 * A claim as an example writes it down.
 *
 * @param kind event, tie or figure
 * @param type as the claim record names it
 * @param modes that must be found
 * @param actors all of them
 * @param recipients all of them
 * @param rest what else is said, by key
 */
record WantedClaim(
        String kind,
        String type,
        List<String> modes,
        List<String> actors,
        List<String> recipients,
        Map<String, String> rest) {
    private static final Set<String> KEYS = Set.of(
            "killed",
            "injured",
            "detained",
            "displaced",
            "events",
            "value",
            "at",
            "time",
            "said by",
            "responsibility",
            "factuality",
            "status",
            "optional");

    WantedClaim {
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        rest = Map.copyOf(rest);
    }

    static WantedClaim of(JsonNode node) {
        Map<String, String> rest = new HashMap<>();
        String head = node.fieldNames().next();
        node.properties()
                .forEach(field -> rest.put(field.getKey(), field.getValue().asText()));
        String roles = rest.remove(head);
        Set<String> unknown = new HashSet<>(rest.keySet());
        unknown.removeAll(KEYS);
        if (roles == null || !unknown.isEmpty()) {
            throw new IllegalStateException(
                    "The example says what nobody understands (%s): %s".formatted(unknown, node));
        }
        List<String> words = Arrays.asList(head.split(" "));
        boolean event = !words.getFirst().equals("tie") && !words.getFirst().equals("figure");
        String[] sides = roles.replace("null", "").split("->", -1);
        return new WantedClaim(
                event ? "event" : words.getFirst(),
                event ? words.getFirst() : words.get(1),
                words.subList(event ? 1 : 2, words.size()),
                list(sides[0], ";"),
                sides.length == 1 ? List.of() : list(sides[1], ";"),
                rest);
    }

    private static List<String> list(String words, String by) {
        return Arrays.stream(words.split(by))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean optional() {
        return rest.containsKey("optional");
    }

    boolean fits(Claim claim) {
        return claim.what().type().kind().equals(kind)
                && claim.what().type().label().equals(type)
                && claim.what().modes().containsAll(modes)
                && Phrases.exactly(actors, texts(claim.roles().actors()))
                && Phrases.exactly(recipients, texts(claim.roles().recipients()))
                && fitsSetting(claim.setting())
                && fitsCounts(claim.counts(), claim.value())
                && fitsStance(claim.stance());
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }

    private boolean fitsSetting(Claim.Setting setting) {
        List<String> places = setting.places().stream().map(Place::text).toList();
        boolean there = list(said("at", ""), ";").stream().allMatch(place -> Phrases.anySame(place, places));
        String time = rest.get("time");
        TimeSpan found = setting.time();
        if (time == null) {
            return there;
        }
        String[] ends = time.split("\\.\\.");
        return there
                && found != null
                && ends[0].equals(String.valueOf(found.from()))
                && ends[ends.length - 1].equals(String.valueOf(found.to()));
    }

    private boolean fitsCounts(Claim.Counts counts, @Nullable FigureValue value) {
        return fits("killed", counts.killed())
                && fits("injured", counts.injured())
                && fits("detained", counts.detained())
                && fits("displaced", counts.displaced())
                && fits("events", counts.events())
                && fits("value", value == null ? null : value.range());
    }

    private boolean fits(String key, @Nullable Range found) {
        String wanted = rest.get(key);
        if (wanted == null) {
            return true;
        }
        if (found == null) {
            return false;
        }
        Long high = found.high();
        if (high == null) {
            return wanted.equals(found.low() + "+");
        }
        return wanted.equals(high == found.low() ? high.toString() : found.low() + "-" + high);
    }

    private boolean fitsStance(Claim.Stance stance) {
        String usual = kind.equals("tie") ? "ongoing" : "past";
        boolean status = kind.equals("figure") && !rest.containsKey("status")
                || said("status", usual).equals(stance.status().label());
        return status
                && said("factuality", "CT+").equals(stance.factuality().label())
                && (!rest.containsKey("responsibility")
                        || said("responsibility", "")
                                .equals(stance.responsibility().label()))
                && (!rest.containsKey("said by") || fitsHolders(stance.attribution()));
    }

    private boolean fitsHolders(List<Attribution> found) {
        List<String> wanted = list(said("said by", ""), ">");
        boolean all = wanted.size() == found.size();
        for (int i = 0; all && i < wanted.size(); i++) {
            all = Phrases.same(wanted.get(i), found.get(i).holder());
        }
        return all;
    }

    private String said(String key, String otherwise) {
        return rest.getOrDefault(key, otherwise);
    }
}
