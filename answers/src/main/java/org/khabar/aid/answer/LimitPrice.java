package org.khabar.aid.answer;

/**
 * What a limit costs.
 *
 * @param limit in words: "the budget"
 * @param unit by which it is loosened: "1 USD", "1 point (10,000 USD)"
 * @param gain weighted person-months reached for that unit; negative where the limit grows tighter by it
 * @param words the same as a sentence
 */
public record LimitPrice(String limit, String unit, double gain, String words) {}
