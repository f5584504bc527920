package org.khabar.aid.draft;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.Evidence;
import org.khabar.aid.access.Score;
import org.khabar.aid.draft.Defaults.Cost;
import org.khabar.aid.draft.Defaults.Interval;

/**
 * Writes a first scenario as YAML that {@code khabar plan} reads. Every number carries its source or the word
 * assumption, and comments say what to look at. The same input gives the same text.
 */
public final class DraftWriter {
    /** So many claims are named as the source of a score; khabar access has all. */
    private static final int CLAIMS = 5;

    private static final String INTERFERENCE = "interference";

    private final Draft draft;
    private final Defaults defaults;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> uses = new HashMap<>();

    private DraftWriter(Draft draft) {
        this.draft = draft;
        this.defaults = draft.defaults();
        draft.analyses()
                .forEach(analysis -> analysis.areas()
                        .forEach(area -> uses.merge(shown(analysis, area).toLowerCase(Locale.ROOT), 1, Integer::sum)));
    }

    /** The scenario. */
    public static String write(Draft draft) {
        DraftWriter writer = new DraftWriter(draft);
        writer.head();
        writer.sources();
        writer.modalities();
        writer.areas();
        writer.limits();
        return writer.text.toString();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void head() {
        String countries = draft.analyses().stream()
                .map(analysis -> country(analysis.country()))
                .collect(Collectors.joining(" and "));
        line(
                "# A first scenario, written by khabar plan init. Read every number before you plan with it; what is called");
        line("# an assumption is yours to defend. docs/methods/aid-plan.md says what each field means.");
        draft.analyses().forEach(analysis -> {
            Analysis.Period period = analysis.period();
            line("# %s: %s people in phase 3 and above; %s, %s to %s (%s)%s"
                    .formatted(
                            analysis.country(),
                            String.format(Locale.ROOT, "%,.0f", analysis.total()),
                            period.source(),
                            period.from(),
                            period.to(),
                            period.basis().label(),
                            period.holds(draft.date())
                                    ? ""
                                    : "; NOT of the day of the plan, but nothing nearer is held"));
        });
        draft.funding().forEach(each -> line("# %s".formatted(each)));
        line("title: %s".formatted(quoted("Aid in " + countries)));
        line("date: %s".formatted(draft.date()));
        line("currency: USD");
        line("months: %s # assumption; the same for all, so that a month is a month"
                .formatted(number(defaults.months())));
        line("budget: {value: %s, source: assumption}"
                .formatted(number(defaults.money().budget())));
        line("");
        line("# What a person-month reached counts for, by phase: whoever decides has to declare it.");
        line("weights: {%s, source: assumption}"
                .formatted(defaults.weights().entrySet().stream()
                        .map(each -> each.getKey() + ": " + number(each.getValue()))
                        .collect(Collectors.joining(", "))));
        line("");
        line("# The UN's law binds every donor; name the others whose law binds this one.");
        line("law: {donors: [%s]}".formatted(String.join(", ", new TreeSet<>(draft.donors()))));
        line("");
    }

    private void sources() {
        line("sources:");
        for (Analysis analysis : draft.analyses()) {
            Analysis.Period period = analysis.period();
            line("  %s: %s"
                    .formatted(
                            needs(analysis),
                            quoted("%s, %s, %s to %s; file %s"
                                    .formatted(
                                            period.source(),
                                            period.basis().label(),
                                            period.from(),
                                            period.to(),
                                            period.file()))));
            line("  %s: %s"
                    .formatted(
                            cost(analysis),
                            quoted(defaults.money().cost(analysis.country()).source())));
        }
        line("  loss: %s".formatted(quoted(defaults.loss().source())));
        for (Analysis analysis : draft.analyses()) {
            for (Analysis.Area area : inNeed(analysis)) {
                line("  %s: %s".formatted(quoted(access(analysis, area)), quoted(basis(draft.access(analysis, area)))));
            }
        }
        line("");
    }

    private String basis(@Nullable AreaAccess access) {
        if (access == null) {
            return "assumption: no area of the record is known by this name; the widest interval";
        }
        List<String> claims = access.scores().stream()
                .flatMap(score -> score.evidence().stream())
                .map(Evidence::claim)
                .distinct()
                .toList();
        String named = claims.stream().limit(CLAIMS).collect(Collectors.joining(", "));
        return "khabar access, %s, %s%s: overall %s (%s), %d of %d indicators heard%s; from score to share by assumption"
                .formatted(
                        access.area().name(),
                        access.date(),
                        draft.asOf() == null ? "" : " as of " + draft.asOf(),
                        access.overall().sign(),
                        access.overall().range(),
                        access.heard(),
                        access.scores().size(),
                        claims.isEmpty()
                                ? ""
                                : "; claims " + named
                                        + (claims.size() > CLAIMS
                                                ? " and %d more".formatted(claims.size() - CLAIMS)
                                                : ""));
    }

    private void modalities() {
        line("# What all areas share. Costs, reach and loss stand by area below.");
        line("modalities:");
        defaults.modalities().forEach((name, way) -> {
            line("  %s:".formatted(quoted(name)));
            line("    channel: %s".formatted(way.channel()));
            line("    monitoring: {value: %s, source: assumption}".formatted(number(way.monitoring())));
            line("    incidents: {value: %s, source: assumption} # in a million person-months"
                    .formatted(number(way.incidents())));
        });
        line("");
    }

    private void areas() {
        line("# closed: yes shuts an area; the plan then says what opening it is worth.");
        line("areas:");
        for (Analysis analysis : draft.analyses()) {
            inNeed(analysis).forEach(area -> area(analysis, area));
        }
        line("");
    }

    private static List<Analysis.Area> inNeed(Analysis analysis) {
        return analysis.areas().stream().filter(area -> area.total() > 0).toList();
    }

    private void area(Analysis analysis, Analysis.Area area) {
        AreaAccess access = draft.access(analysis, area);
        line("  - name: %s".formatted(quoted(name(analysis, area))));
        line("    country: %s".formatted(analysis.country()));
        if (access != null && access.overall().low() >= defaults.closedFrom()) {
            line("    closed: yes # overall score of access %s"
                    .formatted(access.overall().range()));
        }
        line("    needs: {%s, source: %s}"
                .formatted(
                        area.people().entrySet().stream()
                                .filter(each -> defaults.weights().containsKey(each.getKey()))
                                .map(each -> each.getKey() + ": " + number(each.getValue()))
                                .collect(Collectors.joining(", ")),
                        needs(analysis)));
        line("    modalities:");
        Cost cost = defaults.money().cost(analysis.country());
        Interval reach = reach(access);
        Interval loss = defaults.loss()
                .of(
                        access == null
                                ? null
                                : access.find(INTERFERENCE).map(Score::value).orElse(null));
        defaults.modalities().forEach((name, way) -> {
            line("      %s:".formatted(quoted(name)));
            line("        cost: {value: %s, source: %s}"
                    .formatted(
                            number(cost.value() * way.cost()),
                            way.cost() == 1
                                    ? cost(analysis)
                                    : quoted("assumption: %s of the country's cost".formatted(number(way.cost())))));
            line("        reach: {%s, source: %s}"
                    .formatted(ends(reach.times(way.reach())), quoted(access(analysis, area))));
            line("        loss: {%s, source: loss}".formatted(ends(loss.times(way.loss()))));
        });
    }

    /** The range of the overall score as a range of reach; where nothing is known, from the worst to the best. */
    private Interval reach(@Nullable AreaAccess access) {
        double best = access == null ? 0 : access.overall().low();
        double worst = access == null ? AreaAccess.EXTREME : access.overall().high();
        return new Interval(defaults.reach(worst), defaults.reach(best));
    }

    private void limits() {
        line("limits:");
        line("  loss: {value: %s, source: assumption} # of the budget, in the mean"
                .formatted(number(defaults.money().loss())));
        line("  worst loss: {value: %s, source: assumption} # of the budget, in the worst twentieth of the cases"
                .formatted(number(defaults.money().worstLoss())));
        line("  # floor: {value: 0.05, source: assumption} # share of its need that every area must get");
        line("");
        line("# How the intervals of reach and loss are drawn; half of what varies varies together in a country.");
        line("draws: {count: 100, seed: 7, together: 0.5}");
    }

    private static String shown(Analysis analysis, Analysis.Area area) {
        return area.name().isEmpty() ? analysis.country() : area.name();
    }

    /** The name of an area; with its country where another country has one of that name. */
    private String name(Analysis analysis, Analysis.Area area) {
        String shown = shown(analysis, area);
        return uses.getOrDefault(shown.toLowerCase(Locale.ROOT), 1) > 1 ? shown + ", " + analysis.country() : shown;
    }

    /** The English name of a country, or its code where Java knows none. */
    private static String country(String iso3) {
        return Arrays.stream(Locale.getISOCountries())
                .map(iso2 -> Locale.of("", iso2))
                .filter(each -> each.getISO3Country().equals(iso3))
                .findFirst()
                .map(each -> each.getDisplayCountry(Locale.ENGLISH))
                .orElse(iso3);
    }

    private static String needs(Analysis analysis) {
        return "needs-" + analysis.country();
    }

    private static String cost(Analysis analysis) {
        return "cost-" + analysis.country();
    }

    private String access(Analysis analysis, Analysis.Area area) {
        return "access " + name(analysis, area);
    }

    private static String ends(Interval interval) {
        return "low: %s, high: %s".formatted(number(interval.low()), number(interval.high()));
    }

    private static String number(double value) {
        String written = String.format(Locale.ROOT, "%.3f", value);
        return written.replaceFirst("\\.?0+$", "");
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
