package org.khabar.desk.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.AccessArea;
import org.khabar.aid.access.AccessScorer;
import org.khabar.aid.access.AnalystScore;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.rule.AccessRules;
import org.khabar.aid.draft.Analysis;
import org.khabar.aid.draft.Defaults;
import org.khabar.aid.draft.Draft;
import org.khabar.aid.draft.DraftWriter;
import org.khabar.model.series.Observation;
import org.khabar.record.Workspace;
import org.khabar.record.view.View;

/** Writes a first scenario for an aid plan from what a workspace holds. */
public final class DraftScenario {
    private final Workspace workspace;
    private final AccessRules rules;
    private final List<AnalystScore> overrides;
    private final Defaults defaults;

    /**
     * What is asked.
     *
     * @param asOf the last day that is seen, or null
     * @param date the plan is made for
     * @param countries ISO codes; empty for all that people in need are known of by phase
     * @param level of the areas, or null for the finest there is
     * @param donors whose law binds the donor besides the UN's
     */
    public record Asked(
            @Nullable LocalDate asOf,
            LocalDate date,
            List<String> countries,
            @Nullable Integer level,
            Set<String> donors) {
        public Asked {
            countries = List.copyOf(countries);
            donors = Set.copyOf(donors);
        }
    }

    /**
     * What came of it.
     *
     * @param yaml the scenario, or empty where no people in need are known
     * @param analyses what it rests on
     * @param without the countries asked for of which nothing is known
     */
    public record Drafted(String yaml, List<Analysis> analyses, List<String> without) {
        public Drafted {
            analyses = List.copyOf(analyses);
            without = List.copyOf(without);
        }
    }

    /** @param overrides an analyst's scores of access */
    public DraftScenario(Workspace workspace, AccessRules rules, List<AnalystScore> overrides, Defaults defaults) {
        this.workspace = workspace;
        this.rules = rules;
        this.overrides = List.copyOf(overrides);
        this.defaults = defaults;
    }

    /** A scenario of the areas that figures of need are known of. */
    public Drafted draft(Asked asked) {
        View view = workspace.look(asked.asOf());
        List<Observation> figures = view.listObservations("people-in-need");
        List<String> countries = asked.countries().isEmpty() ? Analysis.countries(figures) : asked.countries();
        List<Analysis> analyses = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String country : countries) {
            Analysis.find(figures, country, asked.date(), asked.level())
                    .ifPresentOrElse(analyses::add, () -> without.add(country));
        }
        if (analyses.isEmpty()) {
            return new Drafted("", List.of(), without);
        }
        Draft draft = new Draft(
                asked.date(),
                asked.asOf(),
                analyses,
                access(view, asked, analyses),
                asked.donors(),
                Appeals.of(view, analyses.stream().map(Analysis::country).toList(), asked.date()),
                defaults);
        return new Drafted(DraftWriter.write(draft), analyses, without);
    }

    private Map<String, AreaAccess> access(View view, Asked asked, List<Analysis> analyses) {
        List<AnalystScore> known = overrides.stream()
                .filter(each -> asked.asOf() == null || !each.from().isAfter(asked.asOf()))
                .toList();
        AccessScorer scorer = new AccessScorer(view, rules, workspace.actors(), asked.date(), known);
        KnownAreas areas = KnownAreas.of(workspace);
        Map<String, AreaAccess> access = new HashMap<>();
        for (Analysis analysis : analyses) {
            for (Analysis.Area area : analysis.areas()) {
                find(areas, analysis.country(), area)
                        .ifPresent(found -> access.put(analysis.country() + "/" + area.name(), scorer.score(found)));
            }
        }
        return access;
    }

    private Optional<AccessArea> find(KnownAreas areas, String country, Analysis.Area area) {
        if (area.name().isEmpty()) {
            return Optional.of(areas.country(country));
        }
        String name = area.name();
        for (String suffix : defaults.suffixes()) {
            if (name.endsWith(" " + suffix)) {
                name = name.substring(0, name.length() - suffix.length() - 1);
            }
        }
        return areas.find(country, name, area.code() == null ? "" : area.code());
    }
}
