package org.khabar.app.table;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.khabar.aid.answer.Figures;
import org.khabar.aid.answer.LimitPrice;
import org.khabar.aid.answer.Opening;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.answer.SwitchPoint;
import org.khabar.aid.scenario.Quantity;

/** Prints an aid plan for a person: first what it says, then the figures behind it, last what it rests on. */
public final class PlanPage {
    /** So many switch points and rows are printed; the rest is in the machine output. */
    private static final int MOST = 12;

    /** Room for the name of an area, in columns. */
    private static final int NAME = 32;

    private final PrintWriter out;
    private final Screen screen;

    public PlanPage(PrintWriter out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    /** The whole plan. */
    public void print(Plan plan) {
        out.println(screen.styled(
                Screen.Style.BOLD,
                plan.scenario().title() + ", " + Words.day(plan.scenario().date())));
        out.println();
        plan.words().forEach(this::paragraph);
        if (plan.status() == Plan.Status.OPTIMAL) {
            printAllocation(plan);
            section(
                    "What each limit costs",
                    plan.prices().stream().map(LimitPrice::words).toList());
            section(
                    "What opening an area is worth, or what the law bars",
                    plan.openings().stream().map(Opening::words).toList());
            section(
                    "What would change the plan, nearest first",
                    plan.switches().points().stream()
                            .limit(MOST)
                            .map(SwitchPoint::words)
                            .toList());
            printFrontier(plan);
            printRanking(plan);
        }
        section("To be known", plan.scenario().notes());
        printBasis(plan);
    }

    private void paragraph(String words) {
        Wrap.lines(Wrap.tame(words), screen.width()).forEach(out::println);
    }

    private void section(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(heading);
            for (String sentence : sentences) {
                List<String> lines = Wrap.lines(Wrap.tame(sentence), screen.width() - 2);
                for (int i = 0; i < lines.size(); i++) {
                    out.println((i == 0 ? "- " : "  ") + lines.get(i));
                }
            }
        }
    }

    private void heading(String words) {
        out.println();
        Wrap.lines(words, screen.width()).forEach(line -> out.println(screen.styled(Screen.Style.CYAN, line)));
    }

    private void printAllocation(Plan plan) {
        heading("Person-months to fund, and money (" + plan.scenario().currency() + ")");
        row("AREA", "WAY", "PHASE", "FUNDED", "REACHED", "COST");
        plan.allocation().stream()
                .limit(MOST)
                .forEach(each -> row(
                        each.area(),
                        each.modality(),
                        Integer.toString(each.phase()),
                        Figures.number(each.personMonths()),
                        Figures.number(each.reached()),
                        Figures.number(each.cost())));
        if (plan.allocation().size() > MOST) {
            out.printf("... and %d more; --json has all%n", plan.allocation().size() - MOST);
        }
    }

    private void row(String area, String way, String phase, String... numbers) {
        StringBuilder line = new StringBuilder(Wrap.padded(area, NAME) + Wrap.padded(way, 18) + Wrap.padded(phase, 6));
        for (String number : numbers) {
            line.append(String.format(Locale.ROOT, "%14s", number));
        }
        out.println(line);
    }

    private void printFrontier(Plan plan) {
        for (Plan.Axis axis : Plan.Axis.values()) {
            List<Plan.FrontierPoint> points = plan.frontier().stream()
                    .filter(point -> point.axis() == axis)
                    .toList();
            if (!points.isEmpty()) {
                heading(
                        switch (axis) {
                            case FLOOR ->
                                "What more fairness costs: person-months reached, weighted and bare, by the share of "
                                        + "its need promised to every open area";
                            case LOSS ->
                                "What less loss costs: person-months reached, weighted and bare, by the share of the "
                                        + "budget that may be lost";
                        });
                out.println(step("SHARE", "WEIGHTED", "REACHED"));
                IntStream.range(0, points.size())
                        .filter(i -> i % 2 == 0 || i == points.size() - 1)
                        .mapToObj(points::get)
                        .forEach(point -> out.println(step(
                                Figures.percent(point.value()),
                                Figures.number(Math.rint(point.objective())),
                                Figures.number(Math.rint(point.reached())))));
            }
        }
    }

    private static String step(String share, String weighted, String reached) {
        return String.format(Locale.ROOT, "%8s%16s%16s", share, weighted, reached);
    }

    private void printRanking(Plan plan) {
        heading("Weighted person-months reached for 1,000 " + plan.scenario().currency()
                + "; areas of one tier cannot be ranked");
        out.println(
                "In an area's best way and for its phase that weighs most: the middle, and what the intervals leave open.");
        plan.doubt().ranking().stream()
                .limit(MOST)
                .forEach(each -> out.println("%2d  ".formatted(each.tier())
                        + Wrap.padded(each.area(), NAME)
                        + "%s (%s to %s)"
                                .formatted(
                                        Figures.number(each.mid()),
                                        Figures.number(each.low()),
                                        Figures.number(each.high()))));
    }

    private void printBasis(Plan plan) {
        List<Quantity> all = plan.scenario().quantities().stream()
                .filter(each -> Double.isFinite(each.high()) && each.line() > 0)
                .toList();
        long assumed = all.stream().filter(Quantity::isAssumption).count();
        section(
                "What it rests on",
                List.of(
                        "%d numbers, of which %d are assumptions of whoever wrote the scenario; --json lists each with its source."
                                .formatted(all.size(), assumed),
                        "It does not see politics, dignity, precedent, or what people do for themselves. It decides "
                                + "nothing: those who answer for it must.",
                        "Solved by " + plan.solver() + "."));
    }
}
