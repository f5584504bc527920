package org.khabar.weigh;

import java.util.List;
import org.khabar.weigh.source.Stake;

/**
 * What the other claims of its incident make of a claim. It says nothing of how reliable its source is, how likely the
 * report puts it or how precise it is: those are other things, and stay apart.
 *
 * @param claim id
 * @param credibility 1 to 6
 * @param stake what its own speaker has at stake
 * @param stating the voices that state it, its own among them; none where the report leaves it open
 * @param denying the voices that deny it, or say what cannot be so as well; one that says both is in both lists
 * @param why the credibility in a sentence
 */
public record Weight(
        String claim, Credibility credibility, Stake stake, List<Voice> stating, List<Voice> denying, String why) {
    public Weight {
        stating = List.copyOf(stating);
        denying = List.copyOf(denying);
    }
}
