package org.khabar.aid.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.aid.answer.Opening;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.answer.SwitchPoint;
import org.khabar.aid.program.Limit;
import org.khabar.aid.program.Solved;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.Way;
import org.khabar.aid.solver.LinearProgram;
import org.khabar.aid.solver.Outcome;
import org.khabar.aid.solver.Row;
import org.khabar.aid.solver.SolverKind;

class PlannerTest {
    private static final Planner PLANNER = new Planner(SolverKind.CLP.solver());
    private static final Solving SOLVING = new Solving(SolverKind.CLP.solver());

    @Test
    void givesNothingToAfghanistanUntilMaliLosesMoreThanAQuarter() {
        Plan plan = PLANNER.plan(Examples.afghanistanOrMali("0"));

        assertEquals(List.of("Mali"), areas(plan));
        assertEquals(100e6 / 9.98227, plan.reached(), 1);
        SwitchPoint loss = plan.switches().points().stream()
                .filter(point -> point.parameter().equals("loss of appeal in Mali"))
                .findFirst()
                .orElseThrow();
        assertEquals(0.275, loss.at(), 0.0005);
        assertEquals(
                "Once more than 27.5 % of appeal in Mali is lost or diverted (the scenario says 0.0 %), appeal in Afghanistan takes over from appeal in Mali.",
                loss.words());
        assertEquals(List.of("Mali"), areas(PLANNER.plan(Examples.afghanistanOrMali("0.27"))));
        assertEquals(List.of("Afghanistan"), areas(PLANNER.plan(Examples.afghanistanOrMali("0.28"))));
    }

    @Test
    void saysThatTheUnitDecides() {
        String unit = PLANNER.plan(Examples.afghanistanOrMali("0")).words().stream()
                .filter(words -> words.startsWith("The unit decides."))
                .findFirst()
                .orElseThrow();

        assertTrue(unit.contains("9.98 USD for a person-month reached, against 13.77 USD in Afghanistan"), unit);
        assertTrue(unit.contains("55.09 USD sees a person through its plan of 4 months"), unit);
        assertTrue(unit.contains("against 120 USD for the 12 months of Mali"), unit);
    }

    @Test
    void agreesWithTheGreedyRuleOnAThousandRandomCases() {
        long seed = 1726;
        System.out.println("Greedy rule against the solver, seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            Scenario scenario = Examples.random(random);
            assertEquals(
                    greedy(scenario),
                    SOLVING.get(scenario).objective(),
                    1e-6 * greedy(scenario),
                    "Seed %d, round %d".formatted(seed, round));
        }
    }

    /** Money goes where a unit of it reaches most, until the need there is met. */
    private static double greedy(Scenario scenario) {
        double left = scenario.budget().mid();
        double reached = 0;
        List<Area> best = scenario.areas().stream()
                .sorted(Comparator.<Area>comparingDouble(
                                area -> worth(scenario, area) / way(area).price())
                        .reversed())
                .toList();
        for (Area area : best) {
            double months =
                    Math.min(area.people() * area.months(), left / way(area).price());
            left -= months * way(area).price();
            reached += months * worth(scenario, area);
        }
        return reached;
    }

    private static Way way(Area area) {
        return area.ways().getFirst();
    }

    private static double worth(Scenario scenario, Area area) {
        return scenario.weight(area.needs().firstKey()) * way(area).arriving();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "limits: {loss: 0.04, worst loss: 0.05, incidents: 0.2}",
                "limits: {areas: {North: 0.3}, worst loss: 0.06}"
            })
    void pricesEveryLimitAsFiniteDifferencesDo(String limits) {
        Solved solved = SOLVING.get(Examples.three(limits));
        LinearProgram program = solved.program().program();
        for (int i = 0; i < program.rows().size(); i++) {
            double step = 1e-3 * solved.program().unit();
            double up = (moved(program, i, step) - solved.optimum().objective()) / step;
            double down = (solved.optimum().objective() - moved(program, i, -step)) / step;
            String limit = solved.program().limits().get(i).name();
            // Where a limit just begins to bind its price may be anything between the two.
            assertTrue(
                    solved.dual(i) >= Math.min(up, down) - 1e-5 && solved.dual(i) <= Math.max(up, down) + 1e-5,
                    "%s: %s must lie between %s and %s".formatted(limit, solved.dual(i), up, down));
        }
    }

    private static double moved(LinearProgram program, int index, double step) {
        Row row = program.rows().get(index);
        Row moved = new Row(row.name(), row.low() + step, row.high() + step, row.terms());
        return switch (SOLVING.solver().solve(program.replacing(index, moved))) {
            case Outcome.Optimum optimum -> optimum.objective();
            case Outcome.Infeasible _, Outcome.Unbounded _, Outcome.Failed _ -> Double.NEGATIVE_INFINITY;
        };
    }

    @Test
    void saysWhatOpeningAnAreaIsWorth() {
        Opening south = PLANNER.plan(Examples.three("")).openings().getFirst();

        assertEquals("South", south.area());
        assertTrue(south.low() <= south.mid() && south.mid() <= south.high(), south.toString());
        assertTrue(south.mid() > 0, south.toString());
    }

    @Test
    void saysThatOpeningIsWorthNothingWhereTheMoneyDoesMoreElsewhere() {
        Scenario scenario = Examples.three("").spending(50_000);
        Scenario dear = scenario.with(scenario.areas().stream()
                .map(area -> area.closed()
                        ? area.with(area.ways().stream()
                                .map(way -> way.with(way.cost().at(500), way.reach(), way.loss()))
                                .toList())
                        : area)
                .toList());

        Opening south = PLANNER.plan(dear).openings().getFirst();

        assertEquals(0, south.high());
        assertEquals(Opening.PerMoney.NOTHING, south.perMoney());
        assertTrue(south.words().contains("worth nothing"), south.words());
    }

    @Test
    void saysHowManyMorePeopleADollarReachesOnceAnAreaIsOpen() {
        Opening south = PLANNER.plan(Examples.three("")).openings().getFirst();

        assertEquals(Opening.Cause.ACCESS, south.cause());
        assertTrue(south.perMoney().low() <= south.perMoney().mid(), south.toString());
        assertTrue(south.perMoney().mid() <= south.perMoney().high(), south.toString());
        assertTrue(south.words().contains("Each 1,000 USD of the budget then reaches"), south.words());
    }

    @Test
    void saysWhatTheLawCosts() {
        Opening ministries = PLANNER.plan(Examples.barred("no")).openings().getFirst();

        assertEquals("ministries in AFG", ministries.area());
        assertEquals(Opening.Cause.LAW, ministries.cause());
        // A person-month costs 5 instead of 10: the same money reaches twice as many.
        assertEquals(10_000, ministries.mid(), 1);
        assertEquals(0.1, ministries.perMoney().mid(), 1e-6);
    }

    @Test
    void opensAnAreaThatFightingAndLawShutForBoth() {
        Opening south = PLANNER.plan(Examples.barred("yes")).openings().getFirst();

        assertEquals(Opening.Cause.ACCESS_AND_LAW, south.cause());
        assertTrue(south.mid() > 0, south.toString());
    }

    @Test
    void namesTheLimitsThatClashAndTheirLines() {
        Plan plan = PLANNER.plan(Examples.three("limits: {floor: 0.05}"));

        assertEquals(Plan.Status.INFEASIBLE, plan.status());
        assertEquals(
                "There is no such plan. These limits clash: the areas that are closed; the floor of every area (line 15).",
                plan.words().getFirst());
        assertEquals("It shows in South.", plan.words().get(1));
        assertTrue(plan.words().get(2).startsWith("The highest floor that the other limits allow"));
    }

    @Test
    void keepsTheMeanOfTheWorstCasesBelowItsLimit() {
        Scenario scenario = Examples.three("limits: {worst loss: 0.05, tail: 0.9}");
        Solved solved = SOLVING.get(scenario);

        double[] losses = solved.rows(Limit.Kind.CASE).stream()
                .mapToDouble(row -> loss(solved, row))
                .sorted()
                .toArray();

        assertEquals(20, losses.length);
        assertTrue((losses[18] + losses[19]) / 2 <= 50_000 * (1 + 1e-6), "%s".formatted(losses[19]));
        assertTrue(solved.objective() < SOLVING.get(Examples.three("")).objective());
    }

    /** Money lost in a drawn case: the cells' part of its row. */
    private static double loss(Solved solved, int row) {
        return solved.program().program().rows().get(row).terms().stream()
                .filter(term -> term.variable() < solved.program().cells().size())
                .mapToDouble(term -> term.coefficient() * solved.personMonths(term.variable()))
                .sum();
    }

    @Test
    void reachesLessTheMoreIsPromisedToEverybody() {
        List<Plan.FrontierPoint> floor = PLANNER.frontier(Examples.three("")).stream()
                .filter(point -> point.axis() == Plan.Axis.FLOOR)
                .toList();

        assertEquals(20, floor.size());
        for (int i = 1; i < floor.size(); i++) {
            assertTrue(floor.get(i).objective() <= floor.get(i - 1).objective() * (1 + 1e-9));
        }
        assertTrue(floor.getLast().objective() < floor.getFirst().objective());
    }

    @Test
    void saysThatAnotherPlanIsAsGoodWhereTwoAreasAreAlike() {
        Scenario scenario = Examples.three("");
        Area north = scenario.areas().getFirst();
        Area twin = new Area("Twin", north.country(), north.months(), north.closed(), north.needs(), north.ways());

        Plan plan = PLANNER.plan(scenario.with(List.of(north, twin)).spending(20_000));

        assertEquals(
                1,
                plan.allocation().stream().map(Plan.Allocation::area).distinct().count());
        assertEquals(1, plan.switches().ties().size(), plan.switches().toString());
        assertTrue(
                plan.words().stream().anyMatch(words -> words.contains("would do as much for the same money")),
                plan.words().toString());
    }

    @Test
    void ranksAnAreaByThePhasesThatHoldPeople() {
        Scenario scenario = Examples.three("");
        Area north = scenario.areas().getFirst();
        NavigableMap<Integer, Quantity> needs = new TreeMap<>(north.needs());
        needs.put(4, new Quantity("needs", 0, 0, "assumption", 1));
        Area mild = new Area("Mild", north.country(), north.months(), north.closed(), needs, north.ways());

        Plan plan = PLANNER.plan(scenario.with(List.of(north, mild)));

        assertEquals(
                plan.doubt().ranking().getFirst().mid() / 2,
                plan.doubt().ranking().getLast().mid(),
                1e-9);
        assertEquals("Mild", plan.doubt().ranking().getLast().area());
    }

    @Test
    void ranksNothingWhereIntervalsOverlap() {
        Plan plan = PLANNER.plan(Examples.three(""));

        assertFalse(plan.doubt().ranksAll());
        assertTrue(
                plan.words().stream().anyMatch(words -> words.startsWith("No ranking:")),
                plan.words().toString());
        assertTrue(plan.doubt().guaranteed() < plan.objective());
    }

    @ParameterizedTest
    @EnumSource(SolverKind.class)
    void comesToTheSamePlanWithEverySolver(SolverKind kind) {
        Scenario scenario = Examples.three("limits: {loss: 0.05, worst loss: 0.06, incidents: 3}");

        assertEquals(
                SOLVING.get(scenario).objective(),
                new Solving(kind.solver()).get(scenario).objective(),
                1e-3);
    }

    private static List<String> areas(Plan plan) {
        return plan.allocation().stream().map(Plan.Allocation::area).distinct().toList();
    }
}
