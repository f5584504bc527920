package org.khabar.aid.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;

/**
 * People in need in a country, by area and phase, of one analysis and the one period it speaks of.
 *
 * @param country ISO 3166-1 alpha-3 code
 * @param period which analysis, for which days
 * @param areas in alphabetical order, each with people by phase, 3 to 5
 */
public record Analysis(String country, Period period, List<Area> areas) {
    /**
     * Which analysis, for which days.
     *
     * @param source who says so ("IPC Afghanistan, analysis of Oct 2021")
     * @param from first day it holds for
     * @param to last day it holds for
     * @param basis seen or foreseen
     * @param published the day it was known from, or null
     * @param level 0 for the country, 1 for provinces, 2 for districts
     * @param file it was imported from
     */
    public record Period(
            String source,
            LocalDate from,
            LocalDate to,
            Basis basis,
            @Nullable LocalDate published,
            int level,
            String file) {
        private static Period of(Observation seen) {
            return new Period(
                    seen.origin().source(),
                    seen.from(),
                    seen.to(),
                    seen.basis(),
                    seen.origin().published(),
                    seen.where().level(),
                    seen.origin().file());
        }

        /** Days between the period and a day; 0 where it holds then. */
        private long distance(LocalDate day) {
            if (day.isBefore(from)) {
                return ChronoUnit.DAYS.between(day, from);
            }
            return day.isAfter(to) ? ChronoUnit.DAYS.between(to, day) : 0;
        }

        /** Does it hold on that day? */
        public boolean holds(LocalDate day) {
            return distance(day) == 0;
        }
    }

    /**
     * An area of the analysis.
     *
     * @param name as the source writes it; empty for the whole country
     * @param code P-code, or null
     * @param people by phase
     */
    public record Area(String name, @Nullable String code, Map<Integer, Double> people) {
        public Area {
            people = Collections.unmodifiableMap(new TreeMap<>(people));
        }

        double total() {
            return people.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    public Analysis {
        areas = List.copyOf(areas);
    }

    /** People of all areas and phases. */
    public double total() {
        return areas.stream().mapToDouble(Area::total).sum();
    }

    /** The countries that figures by phase are held of. */
    public static List<String> countries(List<Observation> figures) {
        TreeSet<String> countries = new TreeSet<>();
        figures.stream().filter(Analysis::isPhase).forEach(each -> {
            if (each.where().country() != null) {
                countries.add(each.where().country());
            }
        });
        return List.copyOf(countries);
    }

    /**
     * The analysis that speaks of a day, or else the nearest: what was seen before what was foreseen, then the latest,
     * then that with the finest areas.
     *
     * @param figures people in need, as the record holds them
     * @param level of the areas, or null for the finest there is
     */
    public static Optional<Analysis> find(
            List<Observation> figures, String country, LocalDate day, @Nullable Integer level) {
        List<Observation> own = figures.stream()
                .filter(each -> isPhase(each) && country.equals(each.where().country()))
                .filter(each -> level == null || each.where().level() == level)
                .toList();
        return own.stream()
                .map(Period::of)
                .distinct()
                .min(Comparator.<Period>comparingLong(period -> period.distance(day))
                        .thenComparing(Period::basis)
                        .thenComparing(Period::published, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Period::level, Comparator.reverseOrder())
                        .thenComparing(Period::file))
                .map(period -> new Analysis(
                        country,
                        period,
                        areas(own.stream()
                                .filter(each -> Period.of(each).equals(period))
                                .toList())));
    }

    /** Rows that one file has for one area are its parts, such as the communes of a capital, and are added. */
    private static List<Area> areas(List<Observation> figures) {
        Map<String, Map<Integer, Double>> people = new TreeMap<>();
        Map<String, @Nullable String> codes = new LinkedHashMap<>();
        for (Observation figure : figures) {
            String name = figure.where().name();
            codes.putIfAbsent(name, figure.where().code());
            people.computeIfAbsent(name, any -> new TreeMap<>())
                    .merge(Integer.valueOf(phase(figure)), figure.value(), Double::sum);
        }
        List<Area> areas = new ArrayList<>();
        people.forEach((name, byPhase) -> areas.add(new Area(name, codes.get(name), byPhase)));
        return areas;
    }

    private static boolean isPhase(Observation figure) {
        return figure.what().indicator().equals("people-in-need")
                && phase(figure).matches("[345]")
                && !figure.what().labels().containsKey("projection");
    }

    private static String phase(Observation figure) {
        return figure.what().labels().getOrDefault("phase", "");
    }
}
