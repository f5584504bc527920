package org.khabar.text;

import java.util.List;
import java.util.Set;
import org.khabar.model.passage.Token;

/**
 * Mends what the parser most often gets wrong in tolls: the second of two counted objects that it hangs from the verb,
 * as if a clause had lost its verb ("killed 13 soldiers and at least 90 villagers at the gate"). And in claims: the
 * object of the first of two clauses that it takes for a doer in the second ("the militia denies responsibility and the
 * group claims it").
 */
final class TreeRepair {
    private static final Set<String> WITHIN = Set.of("obj", "obl", "nmod", "appos", "conj", "compound");
    /** What hangs from such a noun without a comma is its own: "to the rebels holding the town". */
    private static final Set<String> OWN = Set.of("to", "of", "from", "against", "between", "for");

    private static final Set<String> BESIDE = Set.of("with", "by", "include", "including");
    private static final Set<String> OWNING = Set.of("deny", "claim", "accept", "reject", "disclaim");

    private TreeRepair() {}

    /**
     * Changes the arcs in place.
     *
     * @param tokens the words
     * @param heads for each word the one it hangs from, or -1
     * @param relations for each word how it hangs there
     */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        mendCounted(tokens, heads, relations);
        mendBetween(tokens, heads, relations);
        mendOutcome(tokens, heads, relations);
        for (int verb = 0; verb < heads.length; verb++) {
            int first = heads[verb];
            boolean said = relations[verb].equals("ccomp")
                    && first >= 0
                    && OWNING.contains(tokens.get(first).lemma());
            boolean joined = relations[verb].equals("conj")
                    && first >= 0
                    && relations[first].equals("obj")
                    && tokens.get(verb).isVerb()
                    && OWNING.contains(tokens.get(heads[first]).lemma())
                    && relations[verb - 1].equals("nsubj");
            if (joined) {
                heads[verb] = heads[first];
            }
            for (int object = first + 1; said && object < verb; object++) {
                if (heads[object] == verb && relations[object].equals("nsubj")) {
                    part(object, verb, tokens, heads, relations);
                }
            }
        }
    }

    /** Gives the object back to the first verb, and the second its own doer, where a name stands right before it. */
    private static void part(int object, int verb, List<Token> tokens, int[] heads, String[] relations) {
        int doer = verb - 1;
        if (tokens.get(object).isProper() || heads[doer] != object || !relations[doer].equals("conj")) {
            return;
        }
        for (int c = object + 1; c < doer; c++) {
            if (relations[c].equals("cc") && (heads[c] == doer || heads[c] == object)) {
                heads[c] = verb;
            }
        }
        heads[object] = heads[verb];
        relations[object] = "obj";
        heads[doer] = verb;
        relations[doer] = "nsubj";
        relations[verb] = "conj";
    }

    private static void mendCounted(List<Token> tokens, int[] heads, String[] relations) {
        for (int i = 0; i < heads.length; i++) {
            int verb = heads[i];
            boolean lost = relations[i].equals("conj")
                    && tokens.get(i).isNoun()
                    && verb >= 0
                    && tokens.get(verb).isVerb()
                    && isCounted(i, heads, relations);
            int object = lost ? objectBefore(i, verb, heads, relations) : -1;
            if (object >= 0) {
                heads[i] = object;
                for (int c = 0; c < heads.length; c++) {
                    if (heads[c] == i && relations[c].equals("orphan")) {
                        heads[c] = verb;
                        relations[c] = "obl";
                    }
                }
            }
        }
    }

    /** "Between 12 and 15 rebels were killed": a count, and not where it happened. */
    private static void mendBetween(List<Token> tokens, int[] heads, String[] relations) {
        int noun = tokens.getFirst().word().equals("Between") ? heads[0] : -1;
        boolean counts = noun > 3
                && noun + 1 < heads.length
                && relations[noun].equals("obl")
                && tokens.get(1).isNumber()
                && tokens.get(noun - 1).isNumber()
                && heads[noun] > noun;
        if (counts && childOf(heads[noun], "nsubj", heads, relations) < 0) {
            int verb = heads[noun];
            boolean passive = childOf(verb, "aux:pass", heads, relations) >= 0;
            relations[noun] = passive ? "nsubj:pass" : "nsubj";
            relations[0] = "advmod";
        }
    }

    /** "captured the town, killing twenty": whoever captured it killed them, not the town. */
    private static void mendOutcome(List<Token> tokens, int[] heads, String[] relations) {
        for (int i = 2; i < heads.length; i++) {
            int verb = relations[i].equals("acl") && tokens.get(i).tag().equals("VBG")
                    ? verbAbove(i, tokens, heads, relations)
                    : -1;
            if (verb >= 0 && childOf(verb, "aux:pass", heads, relations) < 0) {
                heads[i] = verb;
                relations[i] = "advcl";
            }
        }
    }

    /** The verb in whose object or place a participle hangs, behind a comma or the place's name; -1 if it is none. */
    private static int verbAbove(int participle, List<Token> tokens, int[] heads, String[] relations) {
        Token before = tokens.get(participle - 1);
        int noun = heads[participle];
        boolean apart = before.word().equals(",")
                || before.isProper() && !OWN.contains(preposition(noun, tokens, heads, relations));
        while (apart && noun >= 0 && WITHIN.contains(relations[noun])) {
            if (BESIDE.contains(preposition(noun, tokens, heads, relations))) {
                return -1;
            }
            noun = heads[noun];
            if (tokens.get(noun).isVerb()) {
                return noun;
            }
        }
        return -1;
    }

    private static String preposition(int noun, List<Token> tokens, int[] heads, String[] relations) {
        int at = childOf(noun, "case", heads, relations);
        return at < 0 ? "" : tokens.get(at).lemma();
    }

    private static int childOf(int head, String relation, int[] heads, String[] relations) {
        for (int c = 0; c < heads.length; c++) {
            if (heads[c] == head && relations[c].equals(relation)) {
                return c;
            }
        }
        return -1;
    }

    private static boolean isCounted(int noun, int[] heads, String[] relations) {
        for (int c = 0; c < noun; c++) {
            if (heads[c] == noun && relations[c].equals("nummod")) {
                return true;
            }
        }
        return false;
    }

    private static int objectBefore(int noun, int verb, int[] heads, String[] relations) {
        for (int o = noun - 1; o > verb; o--) {
            if (heads[o] == verb && relations[o].equals("obj")) {
                return o;
            }
        }
        return -1;
    }
}
