package org.khabar.model.incident;

import java.util.List;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.TimeSpan;

/**
 * What is told of each field of an incident, every distinct value with the claims behind it, in the order in which they
 * were first told.
 *
 * @param when days
 * @param where places
 * @param who those who did it
 * @param whom those it was done to
 * @param responsibility how the link from who to the deed is put
 * @param killed people
 * @param injured people
 * @param means weapons and tactics
 */
public record Versions(
        List<Version<TimeSpan>> when,
        List<Version<Place>> where,
        List<Version<List<Name>>> who,
        List<Version<List<Name>>> whom,
        List<Version<Responsibility>> responsibility,
        List<Version<Range>> killed,
        List<Version<Range>> injured,
        List<Version<List<String>>> means) {
    public Versions {
        when = List.copyOf(when);
        where = List.copyOf(where);
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        responsibility = List.copyOf(responsibility);
        killed = List.copyOf(killed);
        injured = List.copyOf(injured);
        means = List.copyOf(means);
    }
}
