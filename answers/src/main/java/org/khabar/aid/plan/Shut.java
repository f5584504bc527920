package org.khabar.aid.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.answer.Opening.Cause;
import org.khabar.aid.program.Cell;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.Way;

/**
 * An area in which nobody can work, or a way to help that the law bars.
 *
 * @param name to tell it by
 * @param cause what shuts it
 * @param area the one that is shut, or null where it is a way in all areas of a country
 * @param country of the way, or null
 * @param modality the way, or null for all ways of the area
 */
record Shut(
        String name,
        Cause cause,
        @Nullable String area,
        @Nullable String country,
        @Nullable String modality) {
    /** All that is shut in a scenario: areas first, in their order, then single ways by country. */
    static List<Shut> list(Scenario scenario) {
        List<Shut> all = new ArrayList<>();
        Map<String, Shut> ways = new LinkedHashMap<>();
        for (Area area : scenario.areas()) {
            boolean barred = !area.ways().isEmpty()
                    && area.ways().stream().noneMatch(way -> way.standing().allowed());
            if (area.closed() || barred) {
                Cause cause = !area.closed() ? Cause.LAW : barred ? Cause.ACCESS_AND_LAW : Cause.ACCESS;
                all.add(new Shut(area.name(), cause, area.name(), null, null));
                continue;
            }
            for (Way way : area.ways()) {
                if (!way.standing().allowed()) {
                    String where = area.country() == null ? area.name() : area.country();
                    String name = way.modality() + " in " + where;
                    ways.putIfAbsent(
                            name,
                            new Shut(
                                    name,
                                    Cause.LAW,
                                    area.country() == null ? area.name() : null,
                                    area.country(),
                                    way.modality()));
                }
            }
        }
        all.addAll(ways.values());
        return all;
    }

    /** Is a cell of the plan one of those that it shuts? */
    boolean holds(Cell cell) {
        return holds(cell.area()) && holds(cell.way());
    }

    private boolean holds(Area each) {
        return area == null
                ? each.country() != null && each.country().equals(country)
                : each.name().equals(area);
    }

    private boolean holds(Way way) {
        return modality == null || way.modality().equals(modality);
    }

    /** The scenario with it open, and the ways that open moved to an end of their intervals. */
    Scenario open(Scenario scenario, UnaryOperator<Way> end) {
        return scenario.with(scenario.areas().stream()
                .map(each -> holds(each) ? open(each, end) : each)
                .toList());
    }

    private Area open(Area each, UnaryOperator<Way> end) {
        boolean closed = each.closed() && cause == Cause.LAW;
        return each.closed(closed)
                .with(each.ways().stream()
                        .map(way -> holds(way) ? end.apply(cause == Cause.ACCESS ? way : way.lawful()) : way)
                        .toList());
    }
}
