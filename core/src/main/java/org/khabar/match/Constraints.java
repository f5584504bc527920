package org.khabar.match;

import java.util.List;
import java.util.Set;

/**
 * What people have decided of claims, by their ids. Ids of claims that do not take part mean nothing.
 *
 * @param together claims that speak of one happening, whatever the matching says; sets that share a claim become one
 * @param apart pairs of claims that do not, unless {@code together} says so
 */
public record Constraints(List<Set<String>> together, Set<Apart> apart) {
    /** Nobody has decided anything. */
    public static final Constraints NONE = new Constraints(List.of(), Set.of());

    public Constraints {
        together = together.stream().map(Set::copyOf).toList();
        apart = Set.copyOf(apart);
    }

    /** Two claims that speak of two happenings, in whichever order. */
    public record Apart(String one, String other) {
        public Apart {
            if (one.equals(other)) {
                throw new IllegalArgumentException("The claim (%s) cannot be kept apart from itself.".formatted(one));
            }
            if (one.compareTo(other) > 0) {
                String first = other;
                other = one;
                one = first;
            }
        }
    }
}
