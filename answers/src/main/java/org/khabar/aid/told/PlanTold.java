package org.khabar.aid.told;

import java.util.ArrayList;
import java.util.List;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.scenario.Quantity;

/** Says a plan for aid: what comes out, what the limits cost, what opening is worth, what would change it. */
public final class PlanTold {
    /** So many switch points are told. */
    private static final int SWITCHES = 3;

    private PlanTold() {}

    /** The section. */
    public static Told of(Plan plan) {
        List<String> words = new ArrayList<>(plan.words());
        plan.prices().forEach(price -> words.add(price.words()));
        plan.openings().forEach(opening -> words.add(opening.words()));
        plan.switches().points().stream().limit(SWITCHES).forEach(point -> words.add(point.words()));
        words.addAll(plan.scenario().notes());
        words.add("The plan does not see politics, dignity, precedent or what people do for themselves; those who "
                + "answer for it must decide.");
        String basis = basis(plan);
        return new Told(
                plan.scenario().title(),
                words.stream()
                        .distinct()
                        .map(each -> new Statement(each, List.of(), basis))
                        .toList());
    }

    private static String basis(Plan plan) {
        List<Quantity> numbers = plan.scenario().quantities().stream()
                .filter(each -> Double.isFinite(each.high()) && each.line() > 0)
                .toList();
        long assumed = numbers.stream().filter(Quantity::isAssumption).count();
        return "A linear programme (docs/methods/aid-plan.md) over %d numbers of the scenario, %d of them assumptions; law and figures of %s; solved by %s."
                .formatted(numbers.size(), assumed, plan.scenario().date(), plan.solver());
    }
}
