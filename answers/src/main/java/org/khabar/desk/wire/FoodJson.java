package org.khabar.desk.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.khabar.aid.food.Diet;
import org.khabar.aid.food.FoodPlan;
import org.khabar.desk.aid.PlanFood;

/** A food plan as one JSON object. Money is in the sheet's currency, people in person-months, food in tonnes. */
public final class FoodJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FoodJson() {}

    /** One line. */
    public static String write(PlanFood.Compared compared) {
        FoodPlan plan = compared.plan();
        ObjectNode node = JSON.createObjectNode();
        node.put("status", plan.fed() < plan.people() * (1 - 1e-9) ? "some unfed" : "all fed");
        node.put("cost", plan.bill().total());
        node.put("food", plan.bill().food());
        node.put("roads", plan.bill().roads());
        node.put("cash", plan.bill().cash());
        node.put("people", plan.people());
        node.put("fed", plan.fed());
        node.put("paid", plan.paid());
        node.put("costPerPersonMonth", plan.costPerPersonMonth());
        node.put("oneRation", plan.oneRation());
        ArrayNode areas = node.putArray("areas");
        plan.served()
                .forEach(each -> areas.addObject()
                        .put("month", each.month())
                        .put("area", each.area())
                        .put("people", each.people())
                        .put("fed", each.fed())
                        .put("paid", each.paid()));
        put(node.putArray("ration"), plan.rations());
        ArrayNode routes = node.putArray("routes");
        plan.routes()
                .forEach(each -> routes.addObject()
                        .put("month", each.month())
                        .put("from", each.from())
                        .put("to", each.to())
                        .put("food", each.food())
                        .put("tonnes", each.tonnes()));
        ArrayNode scarcities = node.putArray("scarcities");
        plan.scarcities()
                .forEach(each ->
                        scarcities.addObject().put("nutrient", each.nutrient()).put("saving", each.saving()));
        node.put("costChange", plan.bill().total() - compared.before().bill().total());
        node.put("fedChange", plan.fed() - compared.before().fed());
        node.put("solver", plan.solver());
        return node.toString();
    }

    /** One line. */
    public static String write(Diet diet) {
        ObjectNode node = JSON.createObjectNode();
        node.put("status", "optimal");
        node.put("supplier", diet.supplier());
        node.put("cost", diet.cost());
        put(node.putArray("ration"), diet.rations());
        node.put("solver", diet.solver());
        return node.toString();
    }

    private static void put(ArrayNode array, List<FoodPlan.Ration> rations) {
        rations.forEach(each -> array.addObject()
                .put("month", each.month())
                .put("area", each.area())
                .put("food", each.food())
                .put("grams", each.grams()));
    }
}
