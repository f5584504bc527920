package org.khabar.benchmarks.size;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.record.count.Dyad;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;

/**
 * What questions are asked about.
 *
 * @param actor one of the busiest
 * @param claim one of its claims
 * @param day in the middle of all
 */
record Sample(String actor, String claim, LocalDate day) {
    /** Out of what the record holds. */
    static Sample of(View view) {
        List<Dyad> dyads = view.count(Filter.ALL).byDyad(1);
        if (dyads.isEmpty()) {
            throw new IllegalArgumentException("The file of claims must name actors and recipients of the register.");
        }
        String actor = dyads.getFirst().actor();
        List<LocalDate> weeks = List.copyOf(view.count(Filter.ALL).byWeek().keySet());
        LocalDate day = weeks.get(weeks.size() / 2);
        List<String> claims = new ArrayList<>();
        view.forEachClaim(
                Filter.ALL.doers(Set.of(actor)).between(day, day.plusDays(30)),
                held -> claims.add(held.claim().id()));
        return new Sample(actor, claims.getFirst(), day);
    }
}
