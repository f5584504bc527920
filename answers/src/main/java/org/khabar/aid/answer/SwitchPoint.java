package org.khabar.aid.answer;

/**
 * How far a number must move before the plan changes.
 *
 * @param parameter which: "loss of cash in Kabul"
 * @param now its value, the middle of its interval
 * @param at the value where the plan changes
 * @param share is it a share, to be read in per cent?
 * @param inside does that value lie within the interval the scenario gives? Then the doubt about it covers the change.
 * @param words what changes, as a sentence
 */
public record SwitchPoint(String parameter, double now, double at, boolean share, boolean inside, String words) {
    /** How far it is: for a share in its own size, else as a share of the value now. */
    public double distance() {
        double move = Math.abs(at - now);
        return share || now == 0 ? move : move / Math.abs(now);
    }
}
