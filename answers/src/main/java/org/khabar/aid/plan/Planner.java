package org.khabar.aid.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.aid.answer.Doubt;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.answer.Plan.Allocation;
import org.khabar.aid.answer.Plan.AreaShare;
import org.khabar.aid.answer.Plan.Status;
import org.khabar.aid.program.Cell;
import org.khabar.aid.program.Solved;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.solver.Solver;

/** Plans, and asks the plan all that a donor has to know of it. */
public final class Planner {
    private final Solving solving;

    public Planner(Solver solver) {
        this.solving = new Solving(solver);
    }

    /** The answer to a scenario. */
    public Plan plan(Scenario scenario) {
        Optional<Solved> found = solving.find(scenario);
        return found.isPresent() ? answer(found.get()) : refuse(scenario);
    }

    /** Only what to fund, without the questions about it; nothing if the limits clash. */
    public Optional<List<Allocation>> findAllocation(Scenario scenario) {
        return solving.find(scenario).map(Planner::allocation);
    }

    /** The frontier alone: what more fairness and less loss cost, in twenty steps each. */
    public List<Plan.FrontierPoint> frontier(Scenario scenario) {
        return new Frontier(solving, scenario).work();
    }

    private Plan answer(Solved solved) {
        Scenario scenario = solved.program().scenario();
        Plan bare = new Plan(
                scenario,
                Status.OPTIMAL,
                solved.objective(),
                allocation(solved),
                areas(solved),
                Prices.of(solved),
                new Openings(solving, solved).work(),
                new SwitchFinder(solving, solved).work(),
                frontier(scenario),
                doubt(solved),
                List.of(),
                solving.solver().name());
        return withWords(bare, Sentences.of(bare));
    }

    private Plan refuse(Scenario scenario) {
        return new Plan(
                scenario,
                Status.INFEASIBLE,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Plan.Switches.NONE,
                List.of(),
                Doubt.NONE,
                new Clashing(solving, scenario).words(),
                solving.solver().name());
    }

    private static Plan withWords(Plan plan, List<String> words) {
        return new Plan(
                plan.scenario(),
                plan.status(),
                plan.objective(),
                plan.allocation(),
                plan.areas(),
                plan.prices(),
                plan.openings(),
                plan.switches(),
                plan.frontier(),
                plan.doubt(),
                words,
                plan.solver());
    }

    private static List<Allocation> allocation(Solved solved) {
        List<Allocation> allocation = new ArrayList<>();
        for (int i = 0; i < solved.program().cells().size(); i++) {
            Cell cell = solved.program().cells().get(i);
            if (solved.personMonths(i) > 0) {
                allocation.add(new Allocation(
                        cell.area().name(),
                        cell.way().modality(),
                        cell.phase(),
                        solved.personMonths(i),
                        solved.reached(i),
                        solved.cost(i)));
            }
        }
        allocation.sort(Comparator.comparingDouble(Allocation::cost).reversed());
        return allocation;
    }

    private static List<AreaShare> areas(Solved solved) {
        List<Allocation> allocation = allocation(solved);
        List<AreaShare> shares = new ArrayList<>();
        for (Area area : solved.program().scenario().areas()) {
            double reached = 0;
            double cost = 0;
            for (Allocation each : allocation) {
                if (each.area().equals(area.name())) {
                    reached += each.reached();
                    cost += each.cost();
                }
            }
            shares.add(new AreaShare(area.name(), area.people() * area.months(), reached, cost));
        }
        return shares;
    }

    private Doubt doubt(Solved solved) {
        Scenario scenario = solved.program().scenario();
        Optional<Solved> worst = solving.find(scenario.withWays(Ends::bad));
        return new Doubt(
                Ranking.of(scenario),
                worst.map(Solved::objective).orElse(0.0),
                worst.map(plan -> funded(plan).equals(funded(solved))).orElse(false));
    }

    private static Set<String> funded(Solved solved) {
        Set<String> funded = new HashSet<>();
        allocation(solved).forEach(each -> funded.add(each.area()));
        return funded;
    }
}
