package org.khabar.ask.measure.border;

import java.util.List;

/** Which country is hit most, if that can be said. */
public sealed interface Order {
    /**
     * One is hit most on every channel, whatever the channels weigh.
     *
     * @param country the one
     */
    record Leads(String country) implements Order {}

    /**
     * It depends on what the channels weigh.
     *
     * @param leaders each country that leads for some weights, with the part of all weights for which it does, the
     *     largest part first; ties go to none
     * @param turns where the order turns while two channels share all weight, by pair of channels
     */
    record DependsOn(List<Leader> leaders, List<Turn> turns) implements Order {
        public DependsOn {
            leaders = List.copyOf(leaders);
            turns = List.copyOf(turns);
        }
    }

    /**
     * A country that leads for some weights.
     *
     * @param country the country
     * @param part of all weights, 0 to 1; measured on a grid, good to about .02
     */
    record Leader(String country, double part) {}

    /**
     * Weights at which the lead passes from one country to another. Values count as parts of the highest of their
     * channel.
     *
     * @param channel one of two channels
     * @param weight its weight there, 0 to 1
     * @param other the other channel, which has the rest of the weight
     * @param less who leads with less weight on the one
     * @param more who leads with more
     */
    record Turn(String channel, double weight, String other, String less, String more) {}
}
