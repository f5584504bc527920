package org.khabar.aid.answer;

/**
 * What opening an area, or a way that the law bars, would be worth: the most that a dialogue about it may cost, counted
 * in people.
 *
 * @param area that is shut today; for a way that is barred where others are not, "ministries in AFG"
 * @param cause what shuts it
 * @param low more person-months reached (weighted) if reach, loss and cost there are at their bad ends
 * @param mid the same in the middle
 * @param high the same at their good ends
 * @param perMoney more person-months reached (each counted once) for a unit of the budget
 * @param money the plan would spend there, in the middle
 * @param words the same as a sentence
 */
public record Opening(
        String area, Cause cause, double low, double mid, double high, PerMoney perMoney, double money, String words) {
    /** What shuts an area or a way. */
    public enum Cause {
        /** Nobody can work there: fighting, a siege, a closed road. */
        ACCESS,
        /** Sanctions bar every way to help, or that one. */
        LAW,
        /** Both. */
        ACCESS_AND_LAW
    }

    /**
     * Over the drawn cases of reach and loss, the plan with it open against the plan of today.
     *
     * @param low in the worst twentieth of the cases it is no more
     * @param mid in the mean
     * @param high in the best twentieth of the cases it is no less
     */
    public record PerMoney(double low, double mid, double high) {
        /** Opening changes nothing. */
        public static final PerMoney NOTHING = new PerMoney(0, 0, 0);
    }
}
