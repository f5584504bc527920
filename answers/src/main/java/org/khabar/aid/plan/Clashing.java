package org.khabar.aid.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.khabar.aid.answer.Figures;
import org.khabar.aid.program.Limit;
import org.khabar.aid.program.Limit.Kind;
import org.khabar.aid.program.PlanProgram;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.solver.Clash;

/** Says why a scenario has no plan: the fewest limits that clash, where they stand, and what would help. */
final class Clashing {
    /** Kinds that tie areas together; without them what clashes does so within an area. */
    private static final Set<Kind> SHARED = EnumSet.of(Kind.BUDGET, Kind.LOSS, Kind.WORST_LOSS, Kind.INCIDENTS);

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** So many lines are worth naming. */
    private static final int LINES = 3;

    private final Solving solving;
    private final Scenario scenario;
    private final PlanProgram program;

    Clashing(Solving solving, Scenario scenario) {
        this.solving = solving;
        this.scenario = scenario;
        this.program = solving.program(scenario);
    }

    List<String> words() {
        Set<Kind> kinds = kinds();
        List<String> words = new ArrayList<>();
        words.add("There is no such plan. These limits clash: "
                + String.join("; ", kinds.stream().map(this::named).toList()) + ".");
        if (kinds.stream().noneMatch(SHARED::contains)) {
            area(kinds).ifPresent(area -> words.add("It shows in " + area + "."));
        }
        if (kinds.contains(Kind.FLOOR)) {
            double highest = solving.highestFloor(scenario.with(
                    scenario.areas().stream().filter(PlanProgram::isOpen).toList()));
            words.add("The highest floor that the other limits allow in all areas that are open is %s."
                    .formatted(Figures.percent(highest)));
        }
        return words;
    }

    private Set<Kind> kinds() {
        List<Integer> groups = program.limits().stream()
                .map(limit -> limit.kind() == Kind.CASE ? -1 : KINDS.indexOf(limit.kind()))
                .toList();
        List<Integer> found =
                Clash.find(program.program(), groups, solving.solver()).orElse(List.of());
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        found.forEach(group -> kinds.add(KINDS.get(group)));
        return kinds;
    }

    /** The area in which those kinds clash by themselves. */
    private Optional<String> area(Set<Kind> kinds) {
        Map<String, Integer> areas = new TreeMap<>();
        scenario.areas().forEach(area -> areas.putIfAbsent(area.name(), areas.size()));
        List<Integer> groups = program.limits().stream()
                .map(limit -> limit.area() == null || !kinds.contains(limit.kind())
                        ? -1
                        : areas.getOrDefault(limit.area(), -1))
                .toList();
        return Clash.find(program.program(), groups, solving.solver())
                .map(found -> areas.entrySet().stream()
                        .filter(entry -> found.contains(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(""));
    }

    private String named(Kind kind) {
        Set<Integer> lines = new TreeSet<>();
        IntStream.range(0, program.limits().size())
                .mapToObj(program.limits()::get)
                .filter(limit -> limit.kind() == kind)
                .map(Limit::quantity)
                .forEach(quantity -> {
                    if (quantity != null && quantity.line() > 0) {
                        lines.add(quantity.line());
                    }
                });
        String words = kind.words();
        if (lines.isEmpty()) {
            return words;
        }
        String shown = String.join(
                ", ", lines.stream().limit(LINES).map(String::valueOf).toList());
        return "%s (line %s%s)".formatted(words, shown, lines.size() > LINES ? ", …" : "");
    }
}
