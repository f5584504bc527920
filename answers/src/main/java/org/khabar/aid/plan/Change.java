package org.khabar.aid.plan;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Way;

/** A number of a way that can move: its interval moves as a whole and stays where the number may be. */
public enum Change {
    COST(false, Way::cost, (way, cost) -> way.with(cost, way.reach(), way.loss())),
    REACH(true, Way::reach, (way, reach) -> way.with(way.cost(), reach, way.loss())),
    LOSS(true, Way::loss, (way, loss) -> way.with(way.cost(), way.reach(), loss));

    /** How many times its size a cost may grow before it is not looked at any more. */
    private static final double DEAREST = 10;

    private final boolean share;
    private final Function<Way, Quantity> part;
    private final BiFunction<Way, Quantity, Way> set;

    Change(boolean share, Function<Way, Quantity> part, BiFunction<Way, Quantity, Way> set) {
        this.share = share;
        this.part = part;
        this.set = set;
    }

    /** Is the number a share? */
    public boolean isShare() {
        return share;
    }

    /** The number itself. */
    public Quantity of(Way way) {
        return part.apply(way);
    }

    /** The way with the middle of the number moved to that value. */
    public Way moved(Way way, double to) {
        Quantity now = of(way);
        double half = Math.min((now.high() - now.low()) / 2, share ? Math.min(to, 1 - to) : to);
        return set.apply(way, new Quantity(now.name(), to - half, to + half, now.source(), now.line()));
    }

    /** The worst value it is looked at. */
    double worst(Way way) {
        return switch (this) {
            case COST -> of(way).mid() * DEAREST;
            case REACH -> 0;
            case LOSS -> 1;
        };
    }

    /** The best value there is. */
    double best() {
        return this == REACH ? 1 : 0;
    }

    /** What it is called for a way in an area: "loss of cash in Kabul". */
    public String named(String modality, String area) {
        return "%s of %s in %s".formatted(word(), modality, area);
    }

    /** What must come true: "more than 27.5 % of cash in Kabul is lost or diverted". */
    String words(String way, boolean above, String value) {
        return switch (this) {
            case COST -> "%s costs %s than %s a person-month".formatted(way, above ? "more" : "less", value);
            case REACH ->
                "%s gets through to %s than %s of those meant".formatted(way, above ? "more" : "fewer", value);
            case LOSS -> "%s than %s of %s is lost or diverted".formatted(above ? "more" : "less", value, way);
        };
    }

    /** "loss", as in "loss of cash in Kabul". */
    String word() {
        return switch (this) {
            case COST -> "cost";
            case REACH -> "reach";
            case LOSS -> "loss";
        };
    }
}
