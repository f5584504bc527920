package org.khabar.record.export.seam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;

/**
 * What an export sees of the record: claims and incidents as of a day, with the decisions applied. One thread asks it.
 * It hands things over one at a time, so that the size of the record does not matter, and in the same order every time.
 * While it hands over, it is asked for actors and reports.
 */
public interface ExportSource {
    /** Hands every claim over, by day published, report and place in the text. */
    void forEachClaim(Consumer<MatchedClaim> each);

    /**
     * Hands every incident over with those of its claims that are seen, in the order of its members. A claim that
     * nobody else speaks of is an incident of one, so that every event claim comes once.
     */
    void forEachIncident(BiConsumer<Incident, List<HeldClaim>> each);

    /** The actor with that id, if the register knows it. */
    Optional<Actor> findActor(String id);

    /** The report with that id, its text and what its files tell of it. */
    Optional<Report> findReport(String id);

    /** The handling marks of the reports that have one (TLP 2.0: {@code CLEAR}, {@code GREEN}, …), by report. */
    Map<String, String> listHandling();
}
