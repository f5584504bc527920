package org.khabar.record.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.match.Group;
import org.khabar.match.Incidents;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Member;
import org.khabar.model.series.Observation;
import org.khabar.record.count.Arrival;
import org.khabar.record.count.Counts;
import org.khabar.record.count.Picked;
import org.khabar.record.disk.Database;
import org.khabar.record.export.seam.MatchedClaim;
import org.khabar.record.table.ReportStore;
import org.khabar.record.table.SeenStore;
import org.khabar.record.table.SeriesStore;

/**
 * The record as it was known on a day, or as it is known now: only reports that were published by then, only decisions
 * that were made by then. For one thread, and until the workspace is looked at another way. What hands over rows one at
 * a time must be let finish before the next question.
 */
public final class View {
    private final Database database;
    private final Database beside;
    private final SeenStore seen;
    private final Picked picked;
    private final @Nullable LocalDate asOf;
    private final Standing standing;
    private final Set<String> hidden;

    View(Database database, Database beside, @Nullable LocalDate asOf, Standing standing) {
        this.database = database;
        this.beside = beside;
        this.seen = new SeenStore(database);
        this.picked = new Picked(database);
        this.asOf = asOf;
        this.standing = standing;
        this.hidden = Set.of();
    }

    private View(View whole, Set<String> hidden) {
        this.database = whole.database;
        this.beside = whole.beside;
        this.seen = whole.seen;
        this.picked = whole.picked;
        this.asOf = whole.asOf;
        this.standing = whole.standing;
        this.hidden = Set.copyOf(hidden);
    }

    /**
     * The same without what these reports say: their claims, and incidents that they alone tell of, are not handed
     * over. Counts by the database ({@link #count}, {@link #countByOutlet}) still hold them.
     */
    public View without(Set<String> reports) {
        return new View(this, reports);
    }

    private boolean isShown(HeldClaim held) {
        return !hidden.contains(held.claim().anchor().report());
    }

    /** The last day that is seen, or nothing where everything is. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** What the decisions amount to. */
    public Standing standing() {
        return standing;
    }

    /** Hands every claim over, one at a time, by day published, report and place in the text. */
    public void forEachClaim(Filter filter, Consumer<HeldClaim> each) {
        List<Object> values = new ArrayList<>();
        seen.forEachClaim(filter.sql(values), values, held -> {
            if (isShown(held)) {
                each.accept(held);
            }
        });
    }

    /** The claim of that id. */
    public Optional<HeldClaim> findClaim(String id) {
        List<HeldClaim> found = new ArrayList<>();
        seen.forEachClaim("id = ?", List.of(id), found::add);
        return found.stream().filter(this::isShown).findFirst();
    }

    /** Hands every claim over with the id of its incident, in the same order. */
    public void forEachMatched(Consumer<MatchedClaim> each) {
        seen.forEachMatched(matched -> {
            if (isShown(matched.held())) {
                each.accept(matched);
            }
        });
    }

    /** The handling mark of each report that has one. */
    public Map<String, String> listHandling() {
        return new ReportStore(beside).listHandling();
    }

    /** The report of that id. May be asked for while rows are handed over. */
    public Optional<Report> findReport(String id) {
        return hidden.contains(id) ? Optional.empty() : new ReportStore(beside).find(id, asOf);
    }

    /** Hands over the reports published from one day to another, both inclusive, with nothing but their content. */
    public void forEachReport(LocalDate from, LocalDate to, Consumer<Report> each) {
        new ReportStore(database).forEach(asOf, from, to, report -> {
            if (!hidden.contains(report.id())) {
                each.accept(report);
            }
        });
    }

    /** How many reports are seen. */
    public long countReports() {
        return new ReportStore(database).count(asOf);
    }

    /**
     * Hands every incident over of which a claim passes the filter, with all its claims, by first day and id. One at a
     * time, so that memory does not grow.
     */
    public void forEachIncident(Filter filter, BiConsumer<Incident, List<HeldClaim>> each) {
        List<Object> values = new ArrayList<>();
        incidents(filter.sql(values), values, each);
    }

    /** Hands these incidents over with all their claims, by first day and id. */
    public void forEachIncident(Collection<String> ids, BiConsumer<Incident, List<HeldClaim>> each) {
        if (!ids.isEmpty()) {
            Assembly assembly = new Assembly(each);
            seen.forEachMemberOf(ids, belonging -> add(belonging, assembly));
            assembly.handOver();
        }
    }

    /**
     * The claims that pass the filter, the latest published first.
     *
     * @param skip how many to pass over
     * @param most how many to give
     */
    public List<MatchedClaim> listLatestClaims(Filter filter, long skip, int most) {
        List<Object> values = new ArrayList<>();
        List<MatchedClaim> found = new ArrayList<>();
        seen.forEachLatest(filter.sql(values), values, new SeenStore.Stretch(skip, most), found::add);
        return found;
    }

    /** The claims of a report with their incidents, in the order of its text. */
    public List<MatchedClaim> listClaimsOf(String report) {
        List<MatchedClaim> found = new ArrayList<>();
        seen.forEachOf(report, found::add);
        return found;
    }

    /** The reports that came in last, the last one first. */
    public List<Arrival> listArrivals(int most) {
        return new ReportStore(beside).listArrivals(asOf, most);
    }

    /** Counts the incidents of which a claim passes the filter. */
    public Counts count(Filter filter) {
        List<Object> values = new ArrayList<>();
        return new Counts(database, picked, filter.sql(values), values);
    }

    /** The incident of that id. */
    public Optional<Incident> findIncident(String id) {
        List<Incident> found = new ArrayList<>();
        incidents("incident = ?", List.of(id), (incident, claims) -> found.add(incident));
        return found.stream().findFirst();
    }

    /** The id of the incident that a claim belongs to. */
    public Optional<String> findIncidentOf(String claim) {
        return seen.findIncident(claim);
    }

    /** How many of the seen reports each outlet published, by its name as written. */
    public Map<String, Long> countByOutlet() {
        return new ReportStore(beside).countByOutlet(asOf);
    }

    /** The day of a moment, by universal time. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Hands every imported figure over that was known by then, the like ones one after the other. */
    public void forEachObservation(Consumer<Observation> each) {
        new SeriesStore(database).forEach(asOf, "true", List.of(), each);
    }

    /** Those figures of one indicator: {@code people-in-need}, {@code funding-required}. */
    public List<Observation> listObservations(String indicator) {
        List<Observation> found = new ArrayList<>();
        new SeriesStore(database).forEach(asOf, "indicator = ?", List.of(indicator), found::add);
        return found;
    }

    private void incidents(String condition, List<Object> values, BiConsumer<Incident, List<HeldClaim>> each) {
        Assembly assembly = new Assembly(each);
        seen.forEachMember(condition, values, belonging -> add(belonging, assembly));
        assembly.handOver();
    }

    private void add(SeenStore.Belonging belonging, Assembly assembly) {
        if (isShown(belonging.held())) {
            assembly.add(belonging);
        }
    }

    /** The members of one incident after the other, put together. */
    private static final class Assembly {
        private final BiConsumer<Incident, List<HeldClaim>> each;
        private final List<HeldClaim> claims = new ArrayList<>();
        private final List<Member> members = new ArrayList<>();
        private String incident = "";
        private String component = "";

        Assembly(BiConsumer<Incident, List<HeldClaim>> each) {
            this.each = each;
        }

        void add(SeenStore.Belonging belonging) {
            if (!belonging.incident().equals(incident)) {
                handOver();
                incident = belonging.incident();
                component = belonging.component();
            }
            members.add(belonging.member());
            claims.add(belonging.held());
        }

        void handOver() {
            if (!members.isEmpty()) {
                Incident made = Incidents.of(new Group(component, members), claims);
                each.accept(named(made), List.copyOf(claims));
            }
            members.clear();
            claims.clear();
        }

        /** Its id is that under which it is kept, also where its first claim is not shown. */
        private Incident named(Incident made) {
            return new Incident(
                    incident, made.type(), made.from(), made.to(), made.place(), made.members(), made.versions());
        }
    }
}
