package org.khabar.eval.claims;

import java.util.Locale;
import java.util.Set;
import org.khabar.eval.measure.Phrases;

/**
 * One thing that stands in a relation to another, both as written.
 *
 * @param type the labelled set's word for it
 * @param source the one
 * @param target the other
 */
record Relation(String type, String source, String target) {
    /** Relations that hold both ways. */
    private static final Set<String> MUTUAL = Set.of("AlliesOf", "FightingAgainst");

    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "she", "her", "it", "its", "they", "them", "their", "we", "us", "our", "who", "which",
            "that", "others", "some");

    /** Is one end a pronoun? Claims put a name in its place, so such a relation cannot be asked for word by word. */
    boolean hasPronoun() {
        return isPronoun(source) || isPronoun(target);
    }

    private static boolean isPronoun(String phrase) {
        return PRONOUNS.contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** Do they say the same? A pronoun may stand for anything. */
    boolean sameAs(Relation other) {
        boolean same = end(source, other.source) && end(target, other.target);
        boolean turned = MUTUAL.contains(type) && end(source, other.target) && end(target, other.source);
        return type.equals(other.type) && (same || turned);
    }

    private static boolean end(String one, String other) {
        return isPronoun(one) || isPronoun(other) || Phrases.same(one, other);
    }
}
