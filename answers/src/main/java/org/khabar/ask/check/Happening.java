package org.khabar.ask.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Range;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Version;

/**
 * The one incident of the record that some claims speak of: who else tells of it, and every version of its tolls.
 *
 * @param incident as matched
 * @param holdings the record
 */
record Happening(Incident incident, Holdings holdings) {
    /** Empty where the claims speak of several, or of none that is matched. */
    static Optional<Happening> of(Collection<HeldClaim> claims, Holdings holdings) {
        Set<String> ids = claims.stream()
                .map(held -> holdings.view().findIncidentOf(held.claim().id()))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return ids.size() == 1
                ? holdings.view().findIncident(ids.iterator().next()).map(found -> new Happening(found, holdings))
                : Optional.empty();
    }

    /** Claims about it in other reports than these, one a report. */
    List<HeldClaim> elsewhere(Collection<HeldClaim> claims) {
        Set<String> reports = claims.stream()
                .map(held -> held.claim().anchor().report())
                .collect(Collectors.toCollection(TreeSet::new));
        return incident.members().stream()
                .map(member -> holdings.view().findClaim(member.claim()))
                .flatMap(Optional::stream)
                .filter(held -> holdings.holds(held)
                        && reports.add(held.claim().anchor().report()))
                .toList();
    }

    /** A sentence with each number of killed and injured as told and by whom; empty where nobody says. */
    String tolls() {
        List<String> parts = new ArrayList<>();
        add(parts, "killed", incident.versions().killed());
        add(parts, "injured", incident.versions().injured());
        return parts.isEmpty() ? "" : " Told of it: %s.".formatted(String.join("; ", parts));
    }

    private void add(List<String> parts, String what, List<Version<Range>> versions) {
        if (!versions.isEmpty()) {
            parts.add(what + " " + versions.stream().map(this::words).distinct().collect(Collectors.joining(", ")));
        }
    }

    private String words(Version<Range> version) {
        String outlets = version.claims().stream()
                .map(holdings.view()::findClaim)
                .flatMap(Optional::stream)
                .flatMap(held -> held.outlets().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String number = number(version.value());
        return outlets.isEmpty() ? number : "%s (%s)".formatted(number, outlets);
    }

    private static String number(Range range) {
        Long high = range.high();
        if (high == null) {
            return "at least %,d".formatted(range.low());
        }
        return high == range.low() ? "%,d".formatted(high) : "%,d to %,d".formatted(range.low(), high);
    }
}
