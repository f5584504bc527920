package org.khabar.workbench.plan;

import java.util.List;
import java.util.Locale;
import org.khabar.aid.answer.Figures;

/**
 * A slider.
 *
 * @param name of its field in an address
 * @param share is it a share, to be read in per cent? Else it is money.
 * @param reach from where to where, and in which steps
 * @param value where it stands
 * @param written where it stands in the scenario
 * @param turns the values at which the plan turns, nearest first
 */
public record Dial(String name, boolean share, Reach reach, double value, double written, List<Double> turns) {
    private static final double THOUSAND = 1000;

    /**
     * From where to where a slider goes.
     *
     * @param from least
     * @param to most
     * @param step between two stops
     */
    public record Reach(double from, double to, double step) {}

    public Dial {
        turns = List.copyOf(turns);
    }

    /** A number as a field of a form takes it. */
    public static String plain(double number) {
        String text = String.format(Locale.ROOT, "%.6f", number).replaceFirst("0+$", "");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** A number of this slider as people read it. */
    public String told(double number, String currency) {
        return share ? Figures.percent(number) : Figures.money(number, currency);
    }

    /** How far along the slider a number is, in thousandths. */
    public double along(double number) {
        return Math.clamp((number - reach.from()) / (reach.to() - reach.from()), 0, 1) * THOUSAND;
    }

    /** Does it stand elsewhere than in the scenario? */
    public boolean isMoved() {
        return Math.abs(value - written) > reach.step() / 2;
    }
}
