package org.khabar.aid.answer;

/**
 * What opening an area would be worth: the most that a dialogue about it may cost, counted in people.
 *
 * @param area that nobody can work in today
 * @param low more person-months reached (weighted) if reach, loss and cost there are at their bad ends
 * @param mid the same in the middle
 * @param high the same at their good ends
 * @param money the plan would spend there, in the middle
 * @param budget all the money there is
 * @param words the same as a sentence
 */
public record Opening(String area, double low, double mid, double high, double money, double budget, String words) {
    /** More person-months reached for each unit of the budget, in the middle. */
    public double perMoney() {
        return budget > 0 ? mid / budget : 0;
    }
}
