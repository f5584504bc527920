package org.khabar.workbench.plan;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Scenario;

/** Reads off an address how the dials stand. What stands as it was written, or is no number, is not moved. */
final class DialReader {
    /** A slider cannot stand exactly where a number does; a step beside it is where it was written. */
    private static final double STEP = 0.0006;

    private DialReader() {}

    static Dials read(Context context, Scenario scenario) {
        String number = context.queryParam("number");
        boolean same = number != null && (number.equals(context.queryParam("of")) || context.queryParam("of") == null);
        Dials dials = new Dials(
                unlessAt(
                        number(context, "budget"),
                        scenario.budget().mid(),
                        scenario.budget().mid() * STEP),
                unlessAt(share(context, "floor"), mid(scenario.limits().floor(), 0), STEP),
                unlessAt(share(context, "loss"), mid(scenario.limits().loss(), 1), STEP),
                number,
                same ? number(context, "to") : null);
        return dials.to() == null ? dials : checked(dials, scenario);
    }

    /** A number that is not of this scenario, or stands as it was written, is not moved. */
    private static Dials checked(Dials dials, Scenario scenario) {
        Double to = Dials.movable(scenario).stream()
                .filter(each -> each.name().equals(dials.number()))
                .findFirst()
                .map(each -> each.change().isShare() ? clampedOrNull(dials.to()) : dials.to())
                .filter(value -> Dials.movable(scenario).stream()
                        .filter(each -> each.name().equals(dials.number()))
                        .allMatch(each ->
                                Math.abs(value - each.now()) > (each.change().isShare() ? STEP : 10 * STEP)))
                .orElse(null);
        return new Dials(dials.budget(), dials.floor(), dials.loss(), dials.number(), to);
    }

    private static @Nullable Double clampedOrNull(@Nullable Double value) {
        return value == null ? null : Math.clamp(value, 0.0, 1.0);
    }

    private static @Nullable Double share(Context context, String field) {
        return clampedOrNull(number(context, field));
    }

    private static @Nullable Double number(Context context, String field) {
        String words = context.queryParam(field);
        return words != null && words.matches("\\d{1,13}(?:\\.\\d{1,9})?") ? Double.valueOf(words) : null;
    }

    private static @Nullable Double unlessAt(@Nullable Double value, double written, double near) {
        return value == null || Math.abs(value - written) <= near ? null : value;
    }

    private static double mid(@Nullable Quantity quantity, double other) {
        return quantity == null ? other : quantity.mid();
    }
}
