package org.khabar.weigh;

import java.util.List;

/**
 * One that says something, through however many outlets: claims that do not bear each other out because they rest on
 * the same word.
 *
 * @param name of who said it first
 * @param outlets names of all that carry it, in alphabetical order; empty where nobody knows
 * @param claims ids, by the day of their report and id, at least one
 * @param why what put the claims together, in sentences; empty for a claim alone
 */
public record Voice(String name, List<String> outlets, List<String> claims, List<String> why) {
    public Voice {
        outlets = List.copyOf(outlets);
        claims = List.copyOf(claims);
        why = List.copyOf(why);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("The voice (%s) must have a claim.".formatted(name));
        }
    }
}
