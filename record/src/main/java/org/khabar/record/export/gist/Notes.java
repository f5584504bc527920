package org.khabar.record.export.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Range;
import org.khabar.model.incident.Version;

/** Says in words what a row cannot hold: what is disputed or denied, what is lumped together, the claims behind it. */
public final class Notes {
    private Notes() {}

    /** The sentence of the earliest claim, then what a reader of the row must know. */
    public static String of(Gist gist) {
        List<String> notes = new ArrayList<>();
        notes.add(gist.stating().getFirst().claim().anchor().quote().strip().replaceAll("\\s+", " "));
        List<Version<Range>> killed = gist.stated(gist.incident().versions().killed());
        if (killed.size() > 1) {
            notes.add("Disputed: killed "
                    + killed.stream()
                            .map(version -> Toll.figures(version.value()) + claims(version.claims()))
                            .collect(Collectors.joining(", or "))
                    + "; the lowest is given.");
        } else if (killed.size() == 1 && !isExact(killed.getFirst().value())) {
            notes.add("Killed: %s; the lowest is given."
                    .formatted(Toll.figures(killed.getFirst().value())));
        }
        List<Version<List<Name>>> who = gist.stated(gist.incident().versions().who());
        if (who.size() > 1) {
            notes.add("Said to have done it: "
                    + who.stream()
                            .map(version -> names(version.value()) + claims(version.claims()))
                            .collect(Collectors.joining(", or "))
                    + ".");
        }
        stance(gist, notes);
        notes.add("Claims: " + ids(gist.stating()) + ".");
        return String.join(" ", notes);
    }

    private static void stance(Gist gist, List<String> notes) {
        if (!gist.denying().isEmpty()) {
            notes.add("Denied, or denied in part, by " + ids(gist.denying()) + ".");
        }
        if (gist.stating().stream().noneMatch(held -> held.claim().stance().factuality() == Factuality.CERTAIN)) {
            notes.add("Nobody says so for certain.");
        }
        if (gist.happenings() > 1) {
            notes.add("One row for at least %d happenings.".formatted(gist.happenings()));
        }
    }

    private static boolean isExact(Range range) {
        return range.high() != null && range.high() == range.low();
    }

    private static String names(List<Name> names) {
        return names.isEmpty() ? "nobody named" : names.stream().map(Name::text).collect(Collectors.joining(" and "));
    }

    private static String claims(List<String> ids) {
        return " (" + String.join(" ", ids) + ")";
    }

    private static String ids(List<HeldClaim> claims) {
        return claims.stream().map(held -> held.claim().id()).collect(Collectors.joining(" "));
    }
}
