package org.khabar.aid.scenario;

import java.util.List;

/**
 * One way to help in an area.
 *
 * @param modality as the scenario calls it: "cash"
 * @param cost of a person-month
 * @param monitoring of a person-month
 * @param capacity people a month, infinite where there is no limit
 * @param reach share of those meant who get it, 0 to 1
 * @param loss share lost or diverted, 0 to 1
 * @param incidents to be feared in a million person-months
 * @param standing what the law says of it on the day
 */
public record Way(
        String modality,
        Quantity cost,
        Quantity monitoring,
        Quantity capacity,
        Quantity reach,
        Quantity loss,
        Quantity incidents,
        Standing standing) {
    /** What a person-month costs with its monitoring, middle of the intervals. */
    public double price() {
        return cost.mid() + monitoring.mid();
    }

    /** Share of what is sent that arrives with those meant, middle of the intervals. */
    public double arriving() {
        return reach.mid() * (1 - loss.mid());
    }

    /** The same way with other costs, reach and loss. */
    public Way with(Quantity otherCost, Quantity otherReach, Quantity otherLoss) {
        return new Way(modality, otherCost, monitoring, capacity, otherReach, otherLoss, incidents, standing);
    }

    /** The same way where nothing in law bars it. */
    public Way lawful() {
        Standing free = new Standing(Standing.Verdict.LAWFUL, List.of());
        return new Way(modality, cost, monitoring, capacity, reach, loss, incidents, free);
    }
}
