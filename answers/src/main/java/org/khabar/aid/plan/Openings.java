package org.khabar.aid.plan;

import static org.khabar.aid.answer.Figures.money;
import static org.khabar.aid.answer.Figures.number;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.khabar.aid.answer.Opening;
import org.khabar.aid.program.Solved;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.Way;

/** Works out what opening each closed area would be worth, by opening it and planning again. */
final class Openings {
    /** Less than that share of the whole is a solver's rounding. */
    private static final double NOTHING = 1e-7;

    private final Solving solving;
    private final Solved now;

    Openings(Solving solving, Solved now) {
        this.solving = solving;
        this.now = now;
    }

    List<Opening> work() {
        return now.program().scenario().areas().stream()
                .filter(Area::closed)
                .map(this::opening)
                .toList();
    }

    private Opening opening(Area area) {
        Solved open = solving.get(opened(area, UnaryOperator.identity()));
        double mid = gain(open);
        double low = area.ways().isEmpty() ? 0 : gain(solving.get(opened(area, Ends::bad)));
        double high = area.ways().isEmpty() ? 0 : gain(solving.get(opened(area, Ends::good)));
        double money = IntStream.range(0, open.program().cells().size())
                .filter(cell -> open.program().cells().get(cell).area().name().equals(area.name()))
                .mapToDouble(open::cost)
                .sum();
        Scenario scenario = now.program().scenario();
        return new Opening(
                area.name(),
                low,
                mid,
                high,
                money,
                scenario.budget().mid(),
                words(area.name(), low, mid, high, money, scenario.currency()));
    }

    private double gain(Solved open) {
        double gain = open.objective() - now.objective();
        return gain > NOTHING * Math.max(1, now.objective()) ? gain : 0;
    }

    private Scenario opened(Area area, UnaryOperator<Way> change) {
        Scenario scenario = now.program().scenario();
        return scenario.with(scenario.areas().stream()
                .map(each -> each.name().equals(area.name())
                        ? each.closed(false)
                                .with(each.ways().stream().map(change).toList())
                        : each)
                .toList());
    }

    private static String words(String area, double low, double mid, double high, double money, String currency) {
        if (high == 0) {
            return "Opening %s is worth nothing to this plan: the money does more elsewhere, or the law bars it."
                    .formatted(area);
        }
        return "Opening %s is worth %s more weighted person-months reached with the same money (%s to %s); %s would go there."
                .formatted(area, number(mid), number(low), number(high), money(money, currency));
    }
}
