package org.khabar.aid.plan;

import static org.khabar.aid.answer.Figures.money;
import static org.khabar.aid.answer.Figures.number;
import static org.khabar.aid.answer.Figures.percent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabar.aid.answer.Doubt;
import org.khabar.aid.answer.Doubt.Ranked;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.answer.Plan.AreaShare;
import org.khabar.aid.answer.SwitchPoint;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Scenario;

/** Says a plan in sentences that somebody who decides can read out, the most important first. */
final class Sentences {
    /** So many areas are named one by one. */
    private static final int NAMED = 3;

    /** A pair of areas is not worth a sentence where their costs lie closer together. */
    private static final double CLOSE = 0.02;

    private final Plan plan;
    private final Scenario scenario;
    private final List<String> words = new ArrayList<>();

    private Sentences(Plan plan) {
        this.plan = plan;
        this.scenario = plan.scenario();
    }

    static List<String> of(Plan plan) {
        Sentences sentences = new Sentences(plan);
        sentences.addWhatComesOut();
        sentences.addWhere();
        sentences.addUnit();
        sentences.addTies();
        sentences.addSwitch();
        sentences.addDoubt();
        return sentences.words;
    }

    private void addWhatComesOut() {
        words.add("With %s of %s, %s person-months are reached: %s each."
                .formatted(
                        money(plan.cost(), scenario.currency()),
                        money(scenario.budget().mid(), scenario.currency()),
                        number(plan.reached()),
                        plan.reached() > 0 ? money(plan.cost() / plan.reached(), scenario.currency()) : "nothing"));
    }

    private void addWhere() {
        List<AreaShare> funded = plan.areas().stream()
                .filter(area -> area.cost() > 0)
                .sorted(Comparator.comparingDouble(AreaShare::cost).reversed())
                .toList();
        List<String> named = funded.stream()
                .limit(NAMED)
                .map(area -> "%s %s (%s of its need)"
                        .formatted(
                                area.area(),
                                money(area.cost(), scenario.currency()),
                                percent(area.reached() / area.need())))
                .toList();
        int without = plan.areas().size() - funded.size();
        words.add("Most goes to: %s.%s"
                .formatted(
                        named.isEmpty() ? "nobody" : String.join("; ", named),
                        without == 0
                                ? ""
                                : " %d of %d areas %s nothing."
                                        .formatted(without, plan.areas().size(), without == 1 ? "gets" : "get")));
    }

    /** Where the order of two areas turns with the unit, the choice of the unit decides and not the arithmetic. */
    private void addUnit() {
        List<Area> areas = scenario.areas().stream()
                .filter(area -> !area.closed() && monthly(area) < Double.POSITIVE_INFINITY)
                .sorted(Comparator.comparingDouble(Sentences::monthly))
                .toList();
        for (int i = 0; i < areas.size(); i++) {
            for (Area dear : areas.subList(i + 1, areas.size())) {
                Area cheap = areas.get(i);
                boolean turns =
                        monthly(dear) > monthly(cheap) * (1 + CLOSE) && whole(dear) < whole(cheap) * (1 - CLOSE);
                if (turns) {
                    words.add(unit(cheap, dear));
                    return;
                }
            }
        }
    }

    private String unit(Area cheap, Area dear) {
        return ("The unit decides. By the month %s is cheaper: %s for a person-month reached, against %s in %s. By the "
                        + "person %s is cheaper: %s sees a person through its plan of %s months, against %s for the %s "
                        + "months of %s. This plan counts person-months; whether a month or a person counts is for "
                        + "those who decide to say.")
                .formatted(
                        cheap.name(),
                        money(monthly(cheap), scenario.currency()),
                        money(monthly(dear), scenario.currency()),
                        dear.name(),
                        dear.name(),
                        money(whole(dear), scenario.currency()),
                        number(dear.months()),
                        money(whole(cheap), scenario.currency()),
                        number(cheap.months()),
                        cheap.name());
    }

    /** Money for a person-month reached, in the cheapest way that is lawful. */
    private static double monthly(Area area) {
        return area.ways().stream()
                .filter(way -> way.standing().allowed() && way.arriving() > 0)
                .mapToDouble(way -> way.price() / way.arriving())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double whole(Area area) {
        return monthly(area) * area.months();
    }

    private void addTies() {
        List<String> ties = plan.switches().ties();
        if (!ties.isEmpty()) {
            words.add(
                    ("By these numbers this plan is not the only best one: %s %s do as much for the same money, give or take a thousandth of a number. Which "
                                    + "of them gets it must be decided by something these numbers do not hold.")
                            .formatted(
                                    ties.size() == 1 ? ties.getFirst() : "%d other uses".formatted(ties.size()),
                                    ties.size() == 1
                                            ? "would"
                                            : "(%s%s) would"
                                                    .formatted(
                                                            String.join(
                                                                    ", ",
                                                                    ties.subList(0, Math.min(NAMED, ties.size()))),
                                                            ties.size() > NAMED ? ", ..." : "")));
        }
    }

    private void addSwitch() {
        if (plan.switches().points().isEmpty()) {
            words.add("No single number of those looked at changes the plan by itself.");
            return;
        }
        SwitchPoint nearest = plan.switches().points().getFirst();
        words.add("What changes the plan soonest: " + nearest.words()
                + (nearest.inside() ? " That lies within the doubt about this number." : ""));
    }

    private void addDoubt() {
        Doubt doubt = plan.doubt();
        List<Ranked> first =
                doubt.ranking().stream().filter(area -> area.tier() == 1).toList();
        if (first.size() > 1) {
            words.add("No ranking: between %s either order may be right, for their intervals overlap."
                    .formatted(
                            first.size() <= NAMED
                                    ? String.join(
                                            " and ",
                                            first.stream().map(Ranked::area).toList())
                                    : "the first %d areas".formatted(first.size())));
        } else if (doubt.ranking().size() > 1) {
            words.add("%s comes first wherever the numbers lie within their intervals."
                    .formatted(first.getFirst().area()));
        }
        words.add(("If every cost, reach and loss turns out at its bad end, the plan made for that reaches %s weighted "
                        + "person-months instead of %s; it funds %s areas.")
                .formatted(
                        number(doubt.guaranteed()),
                        number(plan.objective()),
                        doubt.steadfast() ? "the same" : "other"));
    }
}
