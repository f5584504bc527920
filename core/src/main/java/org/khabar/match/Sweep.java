package org.khabar.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.match.pair.Blocking;
import org.khabar.match.sketch.Sketch;

/**
 * Groups claims that come in the order of their days, and lets go of those that nothing still to come can be linked
 * with, so that memory does not grow with their number. Gives the same groups as all at once. Not thread-safe.
 */
public final class Sweep {
    private final Grouping grouping;
    private final Decisions decisions;
    private final Map<String, LocalDate> scattered;
    private final List<Sketch> held = new ArrayList<>();

    Sweep(Grouping grouping, Decisions decisions, Map<String, LocalDate> scattered) {
        this.grouping = grouping;
        this.decisions = decisions;
        this.scattered = Map.copyOf(scattered);
    }

    /**
     * Takes more claims, each once; those without a day come first of all.
     *
     * @param next the earliest day that those to come begin on, or null where none will come
     * @return the groups that nothing to come can change
     */
    public List<Group> take(Collection<Sketch> claims, @Nullable LocalDate next) {
        held.addAll(claims);
        held.sort(Matcher.FIRST);
        List<List<Sketch>> done = new ArrayList<>();
        List<Sketch> open = new ArrayList<>();
        for (List<Sketch> component : grouping.components(held)) {
            if (next != null && component.stream().anyMatch(claim -> isOpen(claim, next))) {
                open.addAll(component);
            } else {
                done.add(component);
            }
        }
        held.clear();
        held.addAll(open);
        return grouping.groupsOf(done);
    }

    /** Can one that begins on that day or later be linked with the claim? */
    private boolean isOpen(Sketch claim, LocalDate next) {
        LocalDate last = Blocking.window(claim).to();
        LocalDate lastOfReport = scattered.get(claim.report());
        return decisions.isDecided(claim)
                || (last != null && !last.isBefore(next))
                || (lastOfReport != null && !lastOfReport.isBefore(next));
    }
}
