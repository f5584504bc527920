package org.khabar.aid.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.khabar.aid.answer.Figures;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.answer.SwitchPoint;
import org.khabar.aid.program.Cell;
import org.khabar.aid.program.Solved;
import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.Way;

/**
 * Finds how far a number must move before the plan changes.
 *
 * <p>A way that gets no money enters when what it counts equals what it uses up at the present shadow prices; nothing
 * else changes until then, so that point is worked out exactly. A way that gets money is made worse and worse and
 * planned again, by halving, until the plan is another: a plan stays best over an interval of each number.
 */
final class SwitchFinder {
    /** With so many cells a plan takes long enough to look at fewer ways, less finely. */
    private static final int LARGE = 300;

    private static final int FUNDED = 40;
    private static final int FUNDED_OF_LARGE = 6;
    private static final int HALVINGS = 30;
    private static final int HALVINGS_OF_LARGE = 10;

    /** So many are worth reading. */
    private static final int MOST = 60;

    /** A number that need move no further than that need not move at all: a thousandth, which no source knows. */
    private static final double TIE = 1e-3;

    private final Solving solving;
    private final Solved now;
    private final BitSet shape;
    private final Map<Place, List<Integer>> ways = new LinkedHashMap<>();

    private record Place(String area, Way way) {
        String name() {
            return way.modality() + " in " + area;
        }
    }

    SwitchFinder(Solving solving, Solved now) {
        this.solving = solving;
        this.now = now;
        this.shape = now.shape();
        for (int i = 0; i < now.program().cells().size(); i++) {
            Cell cell = now.program().cells().get(i);
            ways.computeIfAbsent(new Place(cell.area().name(), cell.way()), key -> new ArrayList<>())
                    .add(i);
        }
    }

    private boolean isLarge() {
        return now.program().cells().size() > LARGE;
    }

    Plan.Switches work() {
        List<Place> funded = ways.keySet().stream()
                .filter(place -> spent(place) > 0)
                .sorted(Comparator.comparingDouble(this::spent).reversed())
                .toList();
        int examined = Math.min(funded.size(), isLarge() ? FUNDED_OF_LARGE : FUNDED);
        List<SwitchPoint> points = new ArrayList<>();
        List<String> ties = new ArrayList<>();
        ways.keySet().stream()
                .filter(place -> spent(place) == 0 && canBeFunded(place))
                .forEach(place -> {
                    List<SwitchPoint> found = entering(place);
                    if (isTie(found)) {
                        ties.add(place.name());
                    } else {
                        points.addAll(found);
                    }
                });
        // Where a tie is told of what is not funded, it need not be told again of what is.
        funded.subList(0, examined).parallelStream().map(this::leaving).toList().stream()
                .filter(found -> ties.isEmpty() || !isTie(found))
                .forEach(points::addAll);
        points.sort(Comparator.comparingDouble(SwitchPoint::distance));
        return new Plan.Switches(points.subList(0, Math.min(MOST, points.size())), ties, funded.size() - examined);
    }

    /** A way of which some number need not move at all; its other numbers say the same. */
    private static boolean isTie(List<SwitchPoint> found) {
        return found.stream().anyMatch(point -> Math.abs(point.at() - point.now()) <= TIE * Math.max(1, point.now()));
    }

    private double spent(Place place) {
        return ways.getOrDefault(place, List.of()).stream()
                .mapToDouble(now::cost)
                .sum();
    }

    private boolean canBeFunded(Place place) {
        return place.way.standing().allowed()
                && place.way.capacity().mid() > 0
                && ways.getOrDefault(place, List.of()).stream()
                        .noneMatch(
                                cell -> now.program().cells().get(cell).area().closed());
    }

    private List<SwitchPoint> entering(Place place) {
        List<SwitchPoint> points = new ArrayList<>();
        for (Change change : Change.values()) {
            ways.getOrDefault(place, List.of()).stream()
                    .map(cell -> enters(cell, place.way, change))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingDouble(
                            at -> Math.abs(at - change.of(place.way).mid())))
                    .ifPresent(at -> points.add(point(place, change, at, place.name() + " enters the plan")));
        }
        return points;
    }

    /** The value at which a cell is worth what it uses up; its worth is linear in the number, so two values tell. */
    private Optional<Double> enters(int index, Way way, Change change) {
        Cell cell = now.program().cells().get(index);
        double from = change.of(way).mid();
        double to = change.best();
        double worthNow = worth(cell, way);
        double worthThere = worth(cell, change.moved(way, to));
        if (worthNow >= 0 || worthThere <= 0) {
            return Optional.empty();
        }
        return Optional.of(from + (to - from) * worthNow / (worthNow - worthThere));
    }

    private double worth(Cell cell, Way way) {
        return now.program().worth(cell, way, now.optimum().duals());
    }

    private List<SwitchPoint> leaving(Place place) {
        List<SwitchPoint> points = new ArrayList<>();
        for (Change change : Change.values()) {
            double good = change.of(place.way).mid();
            double bad = change.worst(place.way);
            if (good != bad && !isSame(place, change, bad)) {
                for (int i = 0; i < (isLarge() ? HALVINGS_OF_LARGE : HALVINGS); i++) {
                    double middle = (good + bad) / 2;
                    if (isSame(place, change, middle)) {
                        good = middle;
                    } else {
                        bad = middle;
                    }
                }
                points.add(point(place, change, bad, what(place, change, bad)));
            }
        }
        return points;
    }

    private boolean isSame(Place place, Change change, double value) {
        return solving.find(moved(place, change, value))
                .map(there -> there.shape().equals(shape))
                .orElse(false);
    }

    private Scenario moved(Place place, Change change, double value) {
        Scenario scenario = now.program().scenario();
        return scenario.with(scenario.areas().stream()
                .map(area -> !area.name().equals(place.area)
                        ? area
                        : area.with(area.ways().stream()
                                .map(way -> way.equals(place.way) ? change.moved(way, value) : way)
                                .toList()))
                .toList());
    }

    /** Which way gains most where the plan has changed. */
    private String what(Place place, Change change, double value) {
        Optional<Solved> there = solving.find(moved(place, change, value));
        if (there.isEmpty()) {
            return "the limits can no longer be kept";
        }
        int most = IntStream.range(0, now.program().cells().size())
                .boxed()
                .max(Comparator.comparingDouble(cell -> there.get().cost(cell) - now.cost(cell)))
                .orElse(0);
        Cell cell = now.program().cells().get(most);
        boolean gains =
                there.get().cost(most) > now.cost(most) && !cell.area().name().equals(place.area);
        return gains
                ? "%s takes over from %s"
                        .formatted(cell.way().modality() + " in " + cell.area().name(), place.name())
                : place.name() + " is no longer funded as it is now";
    }

    private SwitchPoint point(Place place, Change change, double at, String what) {
        Quantity number = change.of(place.way);
        String parameter = change.named(place.way.modality(), place.area);
        String unit = change.isShare() ? "" : " " + now.program().scenario().currency();
        String words = "Once %s (the scenario says %s), %s."
                .formatted(
                        change.words(place.name(), at > number.mid(), shown(change, at) + unit),
                        shown(change, number.mid()) + unit,
                        what);
        boolean inside = at >= number.low() && at <= number.high() && number.low() < number.high();
        return new SwitchPoint(parameter, number.mid(), at, change.isShare(), inside, words);
    }

    private static String shown(Change change, double value) {
        return change.isShare() ? Figures.percent(value) : Figures.number(value);
    }
}
