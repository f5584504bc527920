package org.khabar.workbench.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Range;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Version;
import org.khabar.workbench.words.Wording;

/**
 * An incident in a list.
 *
 * @param incident the incident
 * @param lead the claim whose sentence stands for it: that which most surely belongs, the earliest at a tie
 * @param reports how many reports tell of it
 */
public record IncidentRow(Incident incident, HeldClaim lead, long reports) {
    /** The row of an incident and its claims. */
    public static IncidentRow of(Incident incident, List<HeldClaim> claims) {
        long reports = incident.members().stream()
                .map(member -> member.report())
                .distinct()
                .count();
        return new IncidentRow(incident, claims.getFirst(), reports);
    }

    /** Who did it, by each version that names somebody. */
    public String who(Wording words) {
        return names(incident.versions().who(), words);
    }

    /** To whom, by each version that names somebody. */
    public String whom(Wording words) {
        return names(incident.versions().whom(), words);
    }

    /** How many were killed, every version; empty where nobody says. */
    public String killed(Wording words) {
        return ranges(incident.versions().killed(), words);
    }

    /** How many were injured, every version; empty where nobody says. */
    public String injured(Wording words) {
        return ranges(incident.versions().injured(), words);
    }

    /** Do the versions of the killed differ? */
    public boolean isRival() {
        return incident.versions().killed().size() > 1;
    }

    private static String names(List<Version<List<Name>>> versions, Wording words) {
        List<Name> names = new ArrayList<>();
        versions.forEach(version -> names.addAll(version.value()));
        return words.names(names);
    }

    private static String ranges(List<Version<Range>> versions, Wording words) {
        return joined(versions, words::range);
    }

    private static <T> String joined(List<Version<T>> versions, Function<T, String> say) {
        return String.join(
                " / ",
                versions.stream()
                        .map(version -> say.apply(version.value()))
                        .distinct()
                        .toList());
    }
}
