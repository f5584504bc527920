package org.khabar.app.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.aid.answer.Figures;
import org.khabar.aid.food.Diet;
import org.khabar.aid.food.FoodPlan;
import org.khabar.desk.aid.PlanFood;

/** Prints a food plan for a person: cost, ration, routes, and what a closing changed. */
public final class FoodPage {
    /** So many needs that cost most are worth a line. */
    private static final int SCARCE = 3;

    private final PrintWriter out;
    private final Screen screen;

    public FoodPage(PrintWriter out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    /** A plan, beside the one before its closings and openings. */
    public void print(PlanFood.Compared compared) {
        FoodPlan plan = compared.plan();
        out.println(screen.styled(
                Screen.Style.BOLD,
                String.format(
                        Locale.ROOT,
                        "%,.2f, in the money of the workbook, feeds %s of %s person-months: %.2f each (food %,.2f, roads %,.2f, cash %,.2f).",
                        plan.bill().total(),
                        count(plan.fed()),
                        count(plan.people()),
                        plan.costPerPersonMonth(),
                        plan.bill().food(),
                        plan.bill().roads(),
                        plan.bill().cash())));
        if (compared.isChanged()) {
            out.println(change(compared));
        }
        printUnfed(plan);
        if (!plan.oneRation()) {
            out.println("The ration differs between areas: with cash, or where not all can be fed, each has its own.");
        }
        print(plan.rations());
        printRoutes(plan);
        heading("What needs cost: money saved in all if each person needed one hundredth less");
        plan.scarcities().stream()
                .limit(SCARCE)
                .forEach(each -> out.printf(Locale.ROOT, "%-20s %,12.2f%n", each.nutrient(), each.saving()));
        out.println("Solved by " + plan.solver() + ".");
    }

    /** What closing and opening does, in a sentence; people as person-months. */
    private static String change(PlanFood.Compared compared) {
        FoodPlan.Bill now = compared.plan().bill();
        double cost = now.total() - compared.before().bill().total();
        long fed = Math.round(compared.plan().fed() - compared.before().fed());
        if (Math.abs(cost) < 0.005 && fed == 0) {
            return "What is closed or opened changes neither the cost nor how many are fed.";
        }
        return String.format(
                Locale.ROOT,
                "What is closed or opened %s; %s.",
                Math.abs(cost) < 0.005
                        ? "leaves the cost as it was"
                        : String.format(
                                Locale.ROOT, "makes it %,.2f %s", Math.abs(cost), cost > 0 ? "dearer" : "cheaper"),
                fed == 0
                        ? "as many are fed as before"
                        : String.format(
                                Locale.ROOT,
                                "%,d person-months %s are fed than before",
                                Math.abs(fed),
                                fed > 0 ? "more" : "fewer"));
    }

    /** Who goes without, by area. */
    private void printUnfed(FoodPlan plan) {
        Map<String, List<String>> areas = new LinkedHashMap<>();
        plan.served().stream()
                .filter(each -> each.unfed() > 0.5)
                .forEach(each -> areas.computeIfAbsent(each.area(), key -> new ArrayList<>())
                        .add("%s of %s people in month %d"
                                .formatted(count(each.unfed()), count(each.people()), each.month())));
        areas.forEach((area, months) -> Wrap.lines(
                        "Unfed in %s: %s.".formatted(area, String.join(", ", months)), screen.width())
                .forEach(out::println));
    }

    private static String count(double people) {
        return Figures.number(Math.rint(people));
    }

    /** A diet. */
    public void print(Diet diet) {
        out.println(screen.styled(
                Screen.Style.BOLD,
                String.format(
                        Locale.ROOT,
                        "At the prices of %s the cheapest whole ration costs %,.2f for 10,000 people a day, %.4f each, in the money of the workbook.",
                        diet.supplier(),
                        diet.cost(),
                        diet.cost() / 10_000)));
        print(diet.rations());
    }

    private void heading(String words) {
        out.println();
        out.println(screen.styled(Screen.Style.CYAN, words));
    }

    private void print(List<FoodPlan.Ration> rations) {
        heading("Ration, grams a person and day");
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (FoodPlan.Ration ration : rations) {
            String who = ration.month() == 0 ? "" : "month %d, %s: ".formatted(ration.month(), ration.area());
            lines.computeIfAbsent(who, key -> new ArrayList<>())
                    .add(String.format(Locale.ROOT, "%s %.1f", ration.food(), ration.grams()));
        }
        lines.forEach((who, foods) ->
                Wrap.lines(who + String.join(", ", foods), screen.width()).forEach(out::println));
    }

    private void printRoutes(FoodPlan plan) {
        heading("Routes, tonnes");
        Map<String, List<FoodPlan.Route>> roads = new LinkedHashMap<>();
        plan.routes()
                .forEach(route -> roads.computeIfAbsent(
                                "%2d  %s - %s".formatted(route.month(), route.from(), route.to()),
                                key -> new ArrayList<>())
                        .add(route));
        roads.forEach((road, routes) -> {
            double tonnes = routes.stream().mapToDouble(FoodPlan.Route::tonnes).sum();
            String foods =
                    String.join(", ", routes.stream().map(FoodPlan.Route::food).toList());
            Wrap.lines(
                            String.format(Locale.ROOT, "%s %,.1f (%s)", Wrap.padded(road, 40), tonnes, foods),
                            screen.width())
                    .forEach(out::println);
        });
    }
}
