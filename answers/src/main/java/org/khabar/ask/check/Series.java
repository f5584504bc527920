package org.khabar.ask.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;

/** The imported figures of whole countries: those of areas are added up where the source gives no sum. */
final class Series {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final String WORST = "3+";

    private final Holdings holdings;

    Series(Holdings holdings) {
        this.holdings = holdings;
    }

    /**
     * A figure of a country.
     *
     * @param what in a word or two
     * @param value the number
     * @param unit of it
     * @param first the observation, or the first of those that were added up
     */
    record Figure(String what, double value, String unit, Observation first) {
        LocalDate from() {
            return first.from();
        }

        LocalDate to() {
            return first.to();
        }

        Basis basis() {
            return first.basis();
        }

        String words() {
            String period = MONTH.format(from()) + " to " + MONTH.format(to());
            return "%,.0f %s, %s (%s), %s, %s"
                    .formatted(
                            value,
                            unit,
                            what,
                            basis().label(),
                            period,
                            first.origin().source());
        }

        Evidence evidence() {
            return new Evidence(
                    first.origin().file() + ":" + first.origin().line(),
                    null,
                    words(),
                    List.of(first.origin().source()),
                    first.origin().published());
        }
    }

    /** What a plan asked for and what it got, in USD. */
    record Plan(String code, int year, Figure asked, Figure got) {
        double required() {
            return asked.value();
        }

        double received() {
            return got.value();
        }

        /** Share that was paid, in percent. */
        double covered() {
            return 100 * got.value() / asked.value();
        }

        List<Figure> figures() {
            return List.of(asked, got);
        }

        String words() {
            return "%s of %d got %,.1f of %,.1f million USD, %.0f %%"
                    .formatted(code, year, received() / 1e6, required() / 1e6, covered());
        }
    }

    /** People in phase 3 or worse in a country, every analysis and period by itself, the latest analysis first. */
    List<Figure> people(@Nullable String country) {
        Map<String, List<Observation>> alike = new TreeMap<>();
        for (Observation each : holdings.observations("people-in-need")) {
            boolean worst = WORST.equals(each.what().labels().get("phase"));
            if (worst
                    && each.where().country() != null
                    && each.where().country().equals(country)) {
                String key = "%s %s %s %s %s"
                        .formatted(
                                each.origin().source(),
                                each.basis(),
                                each.from(),
                                each.to(),
                                each.what().labels().get("projection"));
                alike.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
            }
        }
        List<Figure> figures = new ArrayList<>();
        alike.values().forEach(group -> figures.add(sum(group)));
        figures.sort(
                Comparator.comparing(Series::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed());
        return figures;
    }

    private static @Nullable LocalDate published(Figure figure) {
        return figure.first().origin().published();
    }

    private static Figure sum(List<Observation> group) {
        boolean whole = group.stream().anyMatch(each -> each.where().level() == 0);
        int level = whole
                ? 0
                : group.stream().mapToInt(each -> each.where().level()).max().orElse(0);
        List<Observation> parts =
                group.stream().filter(each -> each.where().level() == level).toList();
        double value = parts.stream().mapToDouble(Observation::value).sum();
        String what = "phase 3 or worse" + (parts.size() > 1 ? ", sum of %,d areas".formatted(parts.size()) : "");
        return new Figure(what, value, "people", parts.getFirst());
    }

    /** The largest plan of a country and a year of which both sums are known. */
    Optional<Plan> findPlan(@Nullable String country, int year) {
        Map<String, Observation> asked = plans("funding-required", country, year);
        Map<String, Observation> got = plans("funding-received", country, year);
        Plan best = null;
        for (Map.Entry<String, Observation> plan : asked.entrySet()) {
            Observation paid = got.get(plan.getKey());
            double required = plan.getValue().value();
            if (paid != null && required > 0 && (best == null || required > best.required())) {
                best = new Plan(
                        plan.getKey(),
                        year,
                        new Figure("asked for by " + plan.getKey(), required, "USD", plan.getValue()),
                        new Figure("paid to " + plan.getKey(), paid.value(), "USD", paid));
            }
        }
        return Optional.ofNullable(best);
    }

    private Map<String, Observation> plans(String indicator, @Nullable String country, int year) {
        Map<String, Observation> plans = new TreeMap<>();
        for (Observation each : holdings.observations(indicator)) {
            Map<String, String> labels = each.what().labels();
            boolean there =
                    each.where().country() != null && each.where().country().equals(country);
            if (there && String.valueOf(year).equals(labels.get("year")) && !labels.containsKey("cluster")) {
                plans.putIfAbsent(labels.getOrDefault("plan", ""), each);
            }
        }
        return plans;
    }
}
