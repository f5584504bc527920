package org.khabar.aid.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.program.Limit.Kind;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Limits;
import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.Standing;
import org.khabar.aid.scenario.Way;
import org.khabar.aid.solver.LinearProgram;
import org.khabar.aid.solver.Row;
import org.khabar.aid.solver.Term;
import org.khabar.aid.solver.Variable;

/**
 * The allocation as a linear programme; {@code docs/methods/aid-plan.md} has the formulae. The mean of the worst cases
 * is held by Rockafellar and Uryasev's rows ("Optimization of conditional value-at-risk", Journal of Risk 2, 2000).
 *
 * <p>Person-months are counted in a round unit, so that the solver sees numbers of middling size. Duals do not change
 * by that, for every row is counted in the same unit.
 */
public final class PlanProgram {
    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    private final Scenario scenario;
    private final AccessDraws draws;
    private final double unit;
    private final boolean floorIsFree;
    private final List<Cell> cells = new ArrayList<>();
    private final List<AccessDraws.Drawn> drawn = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Row> bounds = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Integer> caseRows = new ArrayList<>();
    private final LinearProgram program;

    private PlanProgram(Scenario scenario, AccessDraws draws, boolean floorIsFree) {
        this.scenario = scenario;
        this.draws = draws;
        this.floorIsFree = floorIsFree;
        this.unit = unit(scenario);
        addMoney();
        scenario.areas().forEach(this::addArea);
        this.program = assemble();
    }

    /**
     * The programme of a scenario: as much weighted person-months reached as can be.
     *
     * @param draws of the scenario's settings; to be shared where a scenario is planned again and again
     */
    public static PlanProgram of(Scenario scenario, AccessDraws draws) {
        return new PlanProgram(scenario, draws, false);
    }

    /** The same limits, with the floor made as high as can be in all areas that are open. */
    public static PlanProgram highestFloor(Scenario scenario, AccessDraws draws) {
        return new PlanProgram(scenario.with(scenario.limits().flooring(null)), draws, true);
    }

    /** A power of ten that leaves the largest need below ten thousand units. */
    private static double unit(Scenario scenario) {
        double most = scenario.areas().stream()
                .mapToDouble(area -> area.people() * area.months())
                .max()
                .orElse(1);
        return Math.pow(10, Math.max(0, Math.ceil(Math.log10(Math.max(1, most))) - 4));
    }

    private void addMoney() {
        Limits limits = scenario.limits();
        double budget = scenario.budget().mid();
        atMost(Kind.BUDGET, "the budget", null, scenario.budget(), budget);
        Quantity loss = limits.loss();
        if (loss != null) {
            atMost(Kind.LOSS, "the tolerated loss", null, loss, loss.mid() * budget);
        }
        Quantity incidents = limits.incidents();
        if (incidents != null) {
            atMost(Kind.INCIDENTS, "the tolerated incidents", null, incidents, incidents.mid());
        }
        Quantity worst = limits.worstLoss();
        if (worst != null) {
            atMost(Kind.WORST_LOSS, "the tolerated loss in the worst cases", null, worst, worst.mid() * budget);
            for (int i = 0; i < draws.count(); i++) {
                caseRows.add(atMost(Kind.CASE, "case " + i, null, null, 0));
            }
        }
    }

    private void addArea(Area area) {
        area.needs()
                .forEach((phase, need) -> atMost(
                        Kind.NEED,
                        "needs of phase %d in %s".formatted(phase, area.name()),
                        area,
                        need,
                        need.mid() * area.months()));
        for (Way way : area.ways()) {
            addCapacity(area, way);
            AccessDraws.Drawn cases = draws.draw(area, way);
            for (int phase : area.needs().keySet()) {
                cells.add(new Cell(area, way, phase));
                drawn.add(cases);
            }
        }
        Quantity floor = scenario.limits().floor();
        if (floor != null && floor.mid() > 0 && area.people() > 0) {
            floor(Kind.FLOOR, "the floor of " + area.name(), area, floor, floor.mid());
        } else if (floorIsFree && isOpen(area)) {
            floor(Kind.FLOOR, "the floor of " + area.name(), area, null, 0);
        }
        Quantity own = scenario.limits().areas().get(area.name());
        if (own != null) {
            floor(Kind.AREA_FLOOR, "the own floor of " + area.name(), area, own, own.mid());
        }
    }

    /** Can anybody be reached there? */
    public static boolean isOpen(Area area) {
        return !area.closed()
                && area.people() > 0
                && area.ways().stream()
                        .anyMatch(way ->
                                way.standing().allowed() && way.capacity().mid() > 0 && way.arriving() > 0);
    }

    private void addCapacity(Area area, Way way) {
        String name = way.modality() + " in " + area.name();
        if (area.closed()) {
            atMost(Kind.CLOSED, name + " is closed", area, null, 0, capacityKey(area, way));
        } else if (way.standing().verdict() == Standing.Verdict.BARRED) {
            atMost(Kind.LAW, name + " is barred by law", area, null, 0, capacityKey(area, way));
        } else if (way.capacity().mid() < ENDLESS) {
            double most = way.capacity().mid() * area.months();
            atMost(Kind.CAPACITY, "capacity of " + name, area, way.capacity(), most, capacityKey(area, way));
        }
    }

    private int atMost(Kind kind, String name, @Nullable Area area, @Nullable Quantity quantity, double high) {
        return atMost(kind, name, area, quantity, high, name);
    }

    private int atMost(
            Kind kind, String name, @Nullable Area area, @Nullable Quantity quantity, double high, String key) {
        return add(
                new Limit(kind, name, area == null ? null : area.name(), quantity),
                Row.atMost(name, high / unit, List.of()),
                key);
    }

    private void floor(Kind kind, String name, Area area, @Nullable Quantity quantity, double share) {
        double low = share * area.people() * area.months() / unit;
        add(new Limit(kind, name, area.name(), quantity), Row.atLeast(name, low, List.of()), floorKey(kind, area));
    }

    private int add(Limit limit, Row bound, String key) {
        limits.add(limit);
        bounds.add(bound);
        rows.put(key, bounds.size() - 1);
        return bounds.size() - 1;
    }

    private static String capacityKey(Area area, Way way) {
        return "capacity " + area.name() + " " + way.modality();
    }

    private static String floorKey(Kind kind, Area area) {
        return kind + " " + area.name();
    }

    private LinearProgram assemble() {
        LinearProgram.Builder builder = new LinearProgram.Builder(LinearProgram.Direction.MAXIMISE);
        List<List<Term>> terms = new ArrayList<>();
        bounds.forEach(bound -> terms.add(new ArrayList<>()));
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Column column = column(cell, cell.way(), drawn.get(i));
            int x = builder.add(new Variable(
                    cell.area().name() + " " + cell.way().modality(),
                    0,
                    ENDLESS,
                    floorIsFree ? 0 : column.objective()));
            for (int k = 0; k < column.rows.length; k++) {
                terms.get(column.rows[k]).add(new Term(x, column.values[k]));
            }
        }
        if (floorIsFree) {
            addFloor(builder, terms);
        }
        addTail(builder, terms);
        for (int i = 0; i < bounds.size(); i++) {
            builder.add(new Row(
                    bounds.get(i).name(), bounds.get(i).low(), bounds.get(i).high(), terms.get(i)));
        }
        return builder.build();
    }

    private void addFloor(LinearProgram.Builder builder, List<List<Term>> terms) {
        int floor = builder.add(new Variable("floor", 0, 1, 1));
        for (Area area : scenario.areas()) {
            Integer row = rows.get(floorKey(Kind.FLOOR, area));
            if (row != null) {
                terms.get(row).add(new Term(floor, -area.people() * area.months() / unit));
            }
        }
    }

    /** What the worst cases lose beyond a threshold that the solver chooses. */
    private void addTail(LinearProgram.Builder builder, List<List<Term>> terms) {
        Integer worst = rows.get("the tolerated loss in the worst cases");
        if (worst == null) {
            return;
        }
        int threshold = builder.add(new Variable("threshold", -ENDLESS, ENDLESS, 0));
        terms.get(worst).add(new Term(threshold, 1));
        double share = 1 / ((1 - scenario.limits().tail()) * draws.count());
        for (int row : caseRows) {
            int beyond = builder.add(new Variable("beyond", 0, ENDLESS, 0));
            terms.get(row).add(new Term(threshold, -1));
            terms.get(row).add(new Term(beyond, -1));
            terms.get(worst).add(new Term(beyond, share));
        }
    }

    /**
     * What a person-month of a cell counts.
     *
     * @param objective weighted person-months reached
     * @param rows that it uses up
     * @param values how much of each
     */
    private record Column(double objective, int[] rows, double[] values) {}

    private Column column(Cell cell, Way way, AccessDraws.Drawn cases) {
        Area area = cell.area();
        Map<Integer, Double> entries = new TreeMap<>();
        put(entries, "the budget", way.price());
        put(entries, "the tolerated loss", cases.meanLoss() * way.cost().mid());
        put(entries, "the tolerated incidents", way.incidents().mid() / 1e6);
        put(entries, "needs of phase %d in %s".formatted(cell.phase(), area.name()), 1);
        put(entries, capacityKey(area, way), 1);
        put(entries, floorKey(Kind.FLOOR, area), cases.arriving());
        put(entries, floorKey(Kind.AREA_FLOOR, area), cases.arriving());
        int[] at = new int[entries.size() + caseRows.size()];
        double[] values = new double[at.length];
        int n = 0;
        for (Map.Entry<Integer, Double> entry : entries.entrySet()) {
            at[n] = entry.getKey();
            values[n++] = entry.getValue();
        }
        for (int i = 0; i < caseRows.size(); i++) {
            at[n] = caseRows.get(i);
            values[n++] = cases.loss()[i] * way.cost().mid();
        }
        return new Column(scenario.weight(cell.phase()) * cases.arriving(), at, values);
    }

    private void put(Map<Integer, Double> entries, String row, double value) {
        Integer index = rows.get(row);
        if (index != null && value != 0) {
            entries.put(index, value);
        }
    }

    /**
     * What a person-month of a cell would count beyond what it uses up at those prices, if its way were that one.
     *
     * @param duals prices of the rows
     */
    public double worth(Cell cell, Way way, List<Double> duals) {
        Column column = column(cell, way, draws.draw(cell.area(), way));
        double worth = column.objective;
        for (int k = 0; k < column.rows.length; k++) {
            worth -= duals.get(column.rows[k]) * column.values[k];
        }
        return worth;
    }

    /** Share of what is sent to a cell that arrives with those meant, in the mean of the cases. */
    public double arriving(int cell) {
        return drawn.get(cell).arriving();
    }

    /** The same share in one of the drawn cases. */
    double arriving(int cell, int drawnCase) {
        return drawn.get(cell).arrivals()[drawnCase];
    }

    /** How many cases are drawn. */
    public int cases() {
        return draws.count();
    }

    /** What was put in. */
    public Scenario scenario() {
        return scenario;
    }

    /** The programme itself; its first variables are the cells, its rows the limits. */
    public LinearProgram program() {
        return program;
    }

    /** The cells, in the order of the variables. */
    public List<Cell> cells() {
        return Collections.unmodifiableList(cells);
    }

    /** What the rows stand for, in their order. */
    public List<Limit> limits() {
        return Collections.unmodifiableList(limits);
    }

    /** Person-months in one unit of a variable, money in one unit of a row of money. */
    public double unit() {
        return unit;
    }
}
