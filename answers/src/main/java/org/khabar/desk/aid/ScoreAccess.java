package org.khabar.desk.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.AccessArea;
import org.khabar.aid.access.AccessScorer;
import org.khabar.aid.access.AnalystScore;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.rule.AccessRules;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.Decision;
import org.khabar.record.Workspace;
import org.khabar.record.view.Standing;
import org.khabar.record.view.View;

/** Scores how far aid and people are kept apart, by area. */
public final class ScoreAccess {
    private final Workspace workspace;
    private final AccessRules rules;
    private final List<AnalystScore> overrides;
    private final Set<String> hidden;

    /**
     * What is asked.
     *
     * @param asOf the last day that is seen, or null
     * @param date the day that is scored, or null for the last one that is known of
     * @param countries ISO codes; empty for those with outlines, or else those that the record speaks of
     * @param area name or P-code of one area, or null for all
     */
    public record Asked(
            @Nullable LocalDate asOf,
            @Nullable LocalDate date,
            Set<String> countries,
            @Nullable String area) {
        public Asked {
            countries = Set.copyOf(countries);
        }
    }

    /** @param overrides an analyst's scores, which come before those worked out */
    public ScoreAccess(Workspace workspace, AccessRules rules, List<AnalystScore> overrides) {
        this(workspace, rules, overrides, Set.of());
    }

    private ScoreAccess(Workspace workspace, AccessRules rules, List<AnalystScore> overrides, Set<String> hidden) {
        this.workspace = workspace;
        this.rules = rules;
        this.overrides = List.copyOf(overrides);
        this.hidden = Set.copyOf(hidden);
    }

    /** The same without some reports, by id. */
    public ScoreAccess hiding(Set<String> reports) {
        return new ScoreAccess(workspace, rules, overrides, reports);
    }

    /** Access in each area, whole countries first. */
    public List<AreaAccess> score(Asked asked) {
        KnownAreas known = KnownAreas.of(workspace);
        LocalDate date = day(asked);
        View seen = workspace.look(asked.asOf());
        View view = hidden.isEmpty() ? seen : seen.without(hidden);
        AccessScorer scorer =
                new AccessScorer(view, rules, workspace.actors(), date, overrides(asked.asOf(), view.standing()));
        List<AreaAccess> scores = new ArrayList<>();
        for (String country : countries(asked, known, scorer)) {
            List<AccessArea> areas = new ArrayList<>(List.of(known.country(country)));
            areas.addAll(known.areas(country));
            areas.stream()
                    .filter(area -> asked.area() == null || isNamed(area, asked.area()))
                    .map(scorer::score)
                    .forEach(scores::add);
        }
        return scores;
    }

    private static Set<String> countries(Asked asked, KnownAreas known, AccessScorer scorer) {
        if (!asked.countries().isEmpty()) {
            return new TreeSet<>(asked.countries());
        }
        return known.outlined().isEmpty() || asked.area() != null ? union(known, scorer) : known.outlined();
    }

    private static Set<String> union(KnownAreas known, AccessScorer scorer) {
        Set<String> all = new TreeSet<>(known.outlined());
        all.addAll(scorer.countries());
        return all;
    }

    private static boolean isNamed(AccessArea area, String name) {
        return area.names().stream().anyMatch(name::equalsIgnoreCase)
                || name.equalsIgnoreCase(area.code())
                || (area.isCountry() && name.toUpperCase(Locale.ROOT).equals(area.country()));
    }

    /** What was decided after the day that is seen was not known then. Of two for one day the first counts. */
    private List<AnalystScore> overrides(@Nullable LocalDate asOf, Standing standing) {
        List<AnalystScore> all = new ArrayList<>(overrides.stream()
                .filter(each -> asOf == null || !each.from().isAfter(asOf))
                .toList());
        for (Decision decision : standing.holding().reversed()) {
            if (decision.act() instanceof Act.Score score) {
                all.add(new AnalystScore(
                        score.area(),
                        score.indicator(),
                        score.score(),
                        decision.why(),
                        decision.who(),
                        score.from(),
                        null));
            }
        }
        return all;
    }

    /** The day that is asked for; else the day that is seen; else the last that a report was published on. */
    public LocalDate day(Asked asked) {
        LocalDate date = asked.date() == null ? asked.asOf() : asked.date();
        if (date != null) {
            return date;
        }
        LocalDate last = workspace.census().last();
        LocalDate today = workspace.today();
        return last == null || last.isAfter(today) ? today : last;
    }
}
