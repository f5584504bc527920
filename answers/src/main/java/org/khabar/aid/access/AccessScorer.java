package org.khabar.aid.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khabar.aid.access.Evidence.Bearing;
import org.khabar.aid.access.rule.AccessRules;
import org.khabar.aid.access.rule.Indicator;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/** Scores access on a day from what a view of the record holds. Goes through the record once, when it is made. */
public final class AccessScorer {
    private static final Comparator<Evidence> LATEST_FIRST = Comparator.comparing(Evidence::bearing)
            .thenComparing(Evidence::published, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Evidence::claim);

    private final AccessRules rules;
    private final List<AnalystScore> overrides;
    private final LocalDate date;
    private final Hits hits;

    /**
     * Gathers what bears on access.
     *
     * @param date the day that is scored; rules look back from it
     * @param overrides an analyst's scores, which come before those worked out
     */
    public AccessScorer(
            View view, AccessRules rules, ActorRegister actors, LocalDate date, List<AnalystScore> overrides) {
        this.rules = rules;
        this.date = date;
        this.overrides = List.copyOf(overrides);
        this.hits = Hits.gather(view, rules, actors, date);
    }

    /** The countries that the record tells anything of that bears on access. */
    public Set<String> countries() {
        return hits.countries();
    }

    /** Access in an area. */
    public AreaAccess score(AccessArea area) {
        Set<String> keys = area.names().stream().map(Hits::key).collect(Collectors.toSet());
        List<Score> scores = new ArrayList<>();
        for (Indicator indicator : rules.indicators()) {
            List<Hit> own = hits.in(area.country()).stream()
                    .filter(hit -> hit.indicator().equals(indicator))
                    .filter(hit -> area.isCountry()
                            || hit.areas().stream().anyMatch(keys::contains)
                            || (indicator.wholeCountry() && hit.areas().isEmpty()))
                    .toList();
            Score score = score(indicator, own, area);
            scores.add(override(area, indicator).map(score::with).orElse(score));
        }
        return AreaAccess.of(area, date, scores, rules);
    }

    private Optional<AnalystScore> override(AccessArea area, Indicator indicator) {
        return overrides.stream()
                .filter(each -> each.indicator().equals(indicator.id()) && each.holds(date) && each.means(area))
                .max(Comparator.comparing(AnalystScore::from));
    }

    private Score score(Indicator indicator, List<Hit> own, AccessArea area) {
        Map<String, List<Hit>> incidents = new LinkedHashMap<>();
        own.forEach(hit -> incidents
                .computeIfAbsent(hit.incident(), any -> new ArrayList<>())
                .add(hit));
        Tally all = tally(indicator, incidents, hits -> hits.stream().anyMatch(Hit::raises));
        Tally sure = tally(
                indicator,
                incidents,
                hits -> hits.stream().anyMatch(hit -> hit.bearing() == Bearing.COUNTS)
                        && hits.stream().noneMatch(hit -> hit.bearing() == Bearing.DENIES));
        boolean eased = own.stream().anyMatch(hit -> hit.bearing() == Bearing.EASES);
        boolean silent = all.incidents == 0 && !eased;
        return new Score(
                indicator,
                silent ? null : indicator.thresholds().score(all.incidents, all.killed),
                silent ? 0 : indicator.thresholds().score(sure.incidents, sure.killed),
                all.incidents,
                all.killed,
                own.stream()
                        .map(hit -> new Evidence(
                                hit.incident(),
                                hit.held(),
                                hit.bearing(),
                                !area.isCountry() && hit.areas().isEmpty()))
                        .sorted(LATEST_FIRST)
                        .toList(),
                null);
    }

    private record Tally(long incidents, long killed) {}

    /**
     * Counts incidents and their dead. A claim that speaks of many happenings is not added to those told one by one,
     * among which they may be; the larger of the two numbers counts.
     */
    private Tally tally(Indicator indicator, Map<String, List<Hit>> incidents, Predicate<List<Hit>> wanted) {
        LocalDate first = date.minusDays(indicator.days() - 1L);
        long single = 0;
        long singleDead = 0;
        long most = 0;
        long mostDead = 0;
        for (List<Hit> claims : incidents.values()) {
            if (!wanted.test(claims)) {
                continue;
            }
            long dead = claims.stream()
                    .filter(Hit::raises)
                    .mapToLong(Hit::killed)
                    .filter(killed -> killed > 0)
                    .min()
                    .orElse(0);
            long happenings = claims.stream()
                    .filter(Hit::raises)
                    .mapToLong(hit -> hit.happenings(first, date))
                    .max()
                    .orElse(1);
            if (happenings > 1) {
                most = Math.max(most, happenings);
                mostDead = Math.max(mostDead, dead);
            } else {
                single++;
                singleDead += dead;
            }
        }
        return new Tally(Math.max(single, most), Math.max(singleDead, mostDead));
    }
}
