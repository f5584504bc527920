package org.khabar.workbench.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.answer.SwitchPoint;
import org.khabar.model.Problem;

/**
 * A plan, and the dials that move it.
 *
 * @param text the scenario
 * @param written the plan of the scenario as it was written, or null while it is being worked out
 * @param moved the plan as the dials stand, or null while it is being worked out
 * @param fixed fields of the address that are not dials, with their values
 * @param query of the address
 * @param dials sliders
 * @param numbers the numbers that turn the plan soonest, to choose a slider from
 * @param number the one that was chosen; empty where there is none
 * @param problems what is wrong with the scenario
 */
public record PlanPage(
        ScenarioText text,
        @Nullable Plan written,
        @Nullable Plan moved,
        Map<String, List<String>> fixed,
        String query,
        List<Dial> dials,
        List<String> numbers,
        String number,
        List<Problem> problems) {
    /** More switch points are not read. */
    private static final int MOST = 12;

    private static final double PAST_SHARE = 0.002;
    private static final double PAST = 0.005;

    /**
     * Money for a way in an area, as the scenario was written and as it was moved.
     *
     * @param way and area, in words
     * @param before money
     * @param after money
     */
    public record Move(String way, double before, double after) {
        /** Money more; negative for less. */
        public double more() {
            return after - before;
        }
    }

    public PlanPage {
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
        dials = List.copyOf(dials);
        numbers = List.copyOf(numbers);
        problems = List.copyOf(problems);
    }

    /** The switch points that are shown. */
    public static List<SwitchPoint> shown(Plan plan) {
        return plan.switches().points().stream().limit(MOST).toList();
    }

    /** A page of a scenario that has no plan, or none yet. */
    static PlanPage without(ScenarioText text, List<Problem> problems) {
        return new PlanPage(text, null, null, Map.of(), "", List.of(), List.of(), "", problems);
    }

    /** Does any dial stand elsewhere than in the scenario? */
    public boolean isMoved() {
        return moved != null && !moved.equals(written);
    }

    /** The fields that are not dials, as the query of an address. */
    public String carried() {
        return fixed.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), words -> words.isEmpty() ? "" : "?" + words));
    }

    /** The address at which a number stands a little past the point where it turns the plan. */
    public String trying(SwitchPoint point) {
        double step = point.share() ? PAST_SHARE : PAST * Math.abs(point.at());
        double past = Math.max(0, point.at() + (point.at() >= point.now() ? step : -step));
        return "/aid/plan/%s%snumber=%s&to=%s"
                .formatted(
                        text.name(),
                        carried().isEmpty() ? "?" : carried() + "&",
                        URLEncoder.encode(point.parameter(), StandardCharsets.UTF_8),
                        Dial.plain(point.share() ? Math.min(1, past) : past));
    }

    /** Ways whose money is another than in the scenario as it was written, the largest move first. */
    public List<Move> moves() {
        if (written == null || moved == null) {
            return List.of();
        }
        Map<String, Double> before = money(written);
        Map<String, Double> after = money(moved);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(way -> new Move(way, before.getOrDefault(way, 0.0), after.getOrDefault(way, 0.0)))
                .filter(move -> Math.abs(move.more()) >= 1)
                .sorted(Comparator.comparingDouble((Move move) -> Math.abs(move.more()))
                        .reversed()
                        .thenComparing(Move::way))
                .toList();
    }

    private static Map<String, Double> money(Plan plan) {
        return plan.allocation().stream()
                .collect(Collectors.groupingBy(
                        each -> each.modality() + ", " + each.area(), Collectors.summingDouble(Plan.Allocation::cost)));
    }

    /** The areas that get something, the dearest first. */
    public List<Plan.AreaShare> funded() {
        return moved == null
                ? List.of()
                : moved.areas().stream()
                        .filter(area -> area.cost() > 0)
                        .sorted(Comparator.comparingDouble(Plan.AreaShare::cost).reversed())
                        .toList();
    }
}
