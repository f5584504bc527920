package org.khabar.desk.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.khabar.aid.answer.Opening;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.answer.SwitchPoint;
import org.khabar.aid.scenario.Quantity;

/** An aid plan as one JSON object. Money is in the scenario's currency, people in person-months. */
public final class PlanJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlanJson() {}

    /** One line. */
    public static String write(Plan plan) {
        ObjectNode node = JSON.createObjectNode();
        node.put("status", plan.status().name().toLowerCase(Locale.ROOT));
        node.put("objective", plan.objective());
        node.put("budget", plan.scenario().budget().mid());
        ArrayNode allocation = node.putArray("allocation");
        plan.allocation()
                .forEach(each -> allocation
                        .addObject()
                        .put("area", each.area())
                        .put("modality", each.modality())
                        .put("class", each.phase())
                        .put("personMonths", each.personMonths())
                        .put("cost", each.cost())
                        .put("reached", each.reached()));
        node.put("reached", plan.reached());
        ArrayNode duals = node.putArray("duals");
        plan.prices()
                .forEach(each -> duals.addObject()
                        .put("limit", each.limit())
                        .put("unit", each.unit())
                        .put("gain", each.gain())
                        .put("words", each.words()));
        ArrayNode switches = node.putArray("switchPoints");
        plan.switches().points().forEach(each -> put(switches.addObject(), each));
        ArrayNode frontier = node.putArray("frontier");
        plan.frontier()
                .forEach(each -> frontier.addObject()
                        .put("axis", each.axis().name().toLowerCase(Locale.ROOT))
                        .put("value", each.value())
                        .put("objective", each.objective())
                        .put("reached", each.reached()));
        node.put("solver", plan.solver());
        ArrayNode assumptions = node.putArray("assumptions");
        plan.scenario().quantities().stream()
                .filter(each -> each.isAssumption() && Double.isFinite(each.high()))
                .forEach(each -> put(assumptions.addObject(), each));
        putMore(node, plan);
        return node.toString();
    }

    private static void put(ObjectNode node, SwitchPoint point) {
        node.put("parameter", point.parameter())
                .put("now", point.now())
                .put("at", point.at())
                .put("distance", point.distance())
                .put("insideInterval", point.inside())
                .put("words", point.words());
    }

    private static void put(ObjectNode node, Opening opening) {
        node.put("area", opening.area());
        node.put("cause", opening.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("low", opening.low()).put("gain", opening.mid()).put("high", opening.high());
        node.putObject("perMoney")
                .put("low", opening.perMoney().low())
                .put("mean", opening.perMoney().mid())
                .put("high", opening.perMoney().high());
        node.put("money", opening.money()).put("words", opening.words());
    }

    private static void put(ObjectNode node, Quantity quantity) {
        node.put("name", quantity.name()).put("low", quantity.low()).put("high", quantity.high());
        node.put("source", quantity.source()).put("line", quantity.line());
    }

    private static void putMore(ObjectNode node, Plan plan) {
        node.put("title", plan.scenario().title());
        node.put("date", plan.scenario().date().toString());
        node.put("currency", plan.scenario().currency());
        node.put("unit", "person-months");
        plan.words().forEach(node.withArray("words")::add);
        plan.scenario().notes().forEach(node.withArray("notes")::add);
        ArrayNode areas = node.putArray("areas");
        plan.areas()
                .forEach(each -> areas.addObject()
                        .put("area", each.area())
                        .put("need", each.need())
                        .put("reached", each.reached())
                        .put("cost", each.cost())
                        .put("costPerReached", each.costPerReached()));
        ArrayNode openings = node.putArray("openings");
        plan.openings().forEach(each -> put(openings.addObject(), each));
        ArrayNode ranking = node.putArray("ranking");
        plan.doubt()
                .ranking()
                .forEach(each -> ranking.addObject()
                        .put("area", each.area())
                        .put("tier", each.tier())
                        .put("low", each.low())
                        .put("mid", each.mid())
                        .put("high", each.high()));
        node.put("guaranteed", plan.doubt().guaranteed());
        plan.switches().ties().forEach(node.withArray("ties")::add);
        node.put("unexamined", plan.switches().unexamined());
        ArrayNode sources = node.putArray("sources");
        plan.scenario().quantities().stream()
                .filter(each -> !each.isAssumption())
                .forEach(each -> put(sources.addObject(), each));
    }
}
