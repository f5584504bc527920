package org.khabar.aid.plan;

import static org.khabar.aid.answer.Figures.money;
import static org.khabar.aid.answer.Figures.number;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.khabar.aid.answer.Opening;
import org.khabar.aid.answer.Opening.PerMoney;
import org.khabar.aid.program.Solved;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.Way;

/**
 * Works out what opening each closed area, and each way that the law bars, would be worth: opens it and plans again.
 */
final class Openings {
    /** Less than that share of the whole is a solver's rounding. */
    private static final double NOTHING = 1e-7;

    /** Share of the cases that is left out at each end. */
    private static final double TAIL = 0.05;

    private static final double THOUSAND = 1000;

    private final Solving solving;
    private final Solved now;

    Openings(Solving solving, Solved now) {
        this.solving = solving;
        this.now = now;
    }

    List<Opening> work() {
        return Shut.list(now.program().scenario()).stream().map(this::opening).toList();
    }

    private Opening opening(Shut shut) {
        Solved open = solving.get(opened(shut, UnaryOperator.identity()));
        double mid = gain(open);
        double low = gain(solving.get(opened(shut, Ends::bad)));
        double high = gain(solving.get(opened(shut, Ends::good)));
        double money = IntStream.range(0, open.program().cells().size())
                .filter(cell -> shut.holds(open.program().cells().get(cell)))
                .mapToDouble(open::cost)
                .sum();
        PerMoney perMoney = mid == 0 ? PerMoney.NOTHING : perMoney(open);
        String currency = now.program().scenario().currency();
        return new Opening(
                shut.name(),
                shut.cause(),
                low,
                mid,
                high,
                perMoney,
                money,
                words(shut, low, mid, high) + more(perMoney, money, currency));
    }

    private double gain(Solved open) {
        double gain = open.objective() - now.objective();
        return gain > NOTHING * Math.max(1, now.objective()) ? gain : 0;
    }

    private Scenario opened(Shut shut, UnaryOperator<Way> end) {
        return shut.open(now.program().scenario(), end);
    }

    /** The same cases for both plans, so that what makes both good or bad does not count as a difference. */
    private PerMoney perMoney(Solved open) {
        double budget = now.program().scenario().budget().mid();
        double[] more = IntStream.range(0, now.program().cases())
                .mapToDouble(i -> (open.reachedInCase(i) - now.reachedInCase(i)) / budget)
                .sorted()
                .toArray();
        int end = (int) (more.length * TAIL);
        return new PerMoney(more[end], Arrays.stream(more).average().orElse(0), more[more.length - 1 - end]);
    }

    private static String nothing(Shut shut) {
        String words = switch (shut.cause()) {
            case ACCESS ->
                "Opening %s is worth nothing to this plan: the money does more elsewhere, or the law bars it.";
            case LAW -> "That the law bars %s costs this plan nothing: the money does more elsewhere.";
            case ACCESS_AND_LAW ->
                "Opening %s, and lifting what the law bars there, is worth nothing to this plan: the money "
                        + "does more elsewhere.";
        };
        return words.formatted(shut.name());
    }

    private static String words(Shut shut, double low, double mid, double high) {
        if (high == 0) {
            return nothing(shut);
        }
        String words = switch (shut.cause()) {
            case ACCESS -> "Opening %s is worth";
            case LAW -> "If the law allowed %s, that would be worth";
            case ACCESS_AND_LAW -> "Opening %s, and lifting what the law bars there, is worth";
        };
        String gain = mid == 0
                ? " nothing in the middle of its numbers, and up to %s more weighted person-months at their good end."
                        .formatted(number(high))
                : " %s more weighted person-months reached with the same money (%s to %s)."
                        .formatted(number(mid), number(low), number(high));
        return words.formatted(shut.name()) + gain;
    }

    private static String more(PerMoney perMoney, double money, String currency) {
        if (perMoney.equals(PerMoney.NOTHING)) {
            return "";
        }
        return " %s %s would go there.".formatted(perMoney(perMoney, currency), money(money, currency));
    }

    private static String perMoney(PerMoney perMoney, String currency) {
        return "Each 1,000 %s of the budget then reaches %s person-months more (%s to %s in nine of ten cases)."
                .formatted(
                        currency,
                        number(perMoney.mid() * THOUSAND),
                        number(perMoney.low() * THOUSAND),
                        number(perMoney.high() * THOUSAND));
    }
}
