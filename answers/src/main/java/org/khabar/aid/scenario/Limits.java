package org.khabar.aid.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan must keep to, besides the budget. What is null is no limit.
 *
 * @param loss most money that may be lost or diverted in the mean, as a share of the budget
 * @param worstLoss most that may be lost in the mean of the worst cases, as a share of the budget
 * @param tail which cases are the worst: 0.95 means the worst twentieth
 * @param incidents most incidents to be feared
 * @param floor least share of its need that every area must get
 * @param areas least share by area, beside the floor
 */
public record Limits(
        @Nullable Quantity loss,
        @Nullable Quantity worstLoss,
        double tail,
        @Nullable Quantity incidents,
        @Nullable Quantity floor,
        Map<String, Quantity> areas) {
    public Limits {
        if (!(tail >= 0 && tail < 1)) {
            throw new IllegalArgumentException("The tail (%s) must lie from 0 to below 1.".formatted(tail));
        }
        areas = Map.copyOf(areas);
    }

    /** The same with another floor. */
    public Limits flooring(@Nullable Quantity other) {
        return new Limits(loss, worstLoss, tail, incidents, other, areas);
    }

    /** The same with another tolerated loss. */
    public Limits losing(@Nullable Quantity other) {
        return new Limits(other, worstLoss, tail, incidents, floor, areas);
    }
}
