package org.khabar.text;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.model.passage.Token;

/** Mends what the parser most often gets wrong in news: tolls, claims of responsibility and what came of an attack. */
final class TreeRepair {
    private static final Set<String> WITHIN = Set.of("obj", "obl", "nmod", "appos", "conj", "compound");
    /** What hangs from such a noun without a comma is its own: "to the rebels holding the town". */
    private static final Set<String> OWN = Set.of("to", "of", "from", "against", "between", "for");

    private static final Set<String> BESIDE = Set.of("with", "by", "include", "including");
    private static final Set<String> SHOWN = Set.of("ccomp", "xcomp", "dep");
    private static final Set<String> SHOWING = Set.of("show", "report", "record", "confirm", "count", "see", "leave");
    private static final Set<String> OWNING = Set.of("deny", "claim", "accept", "reject", "disclaim");

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;

    private TreeRepair(List<Token> tokens, int[] heads, String[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /**
     * Changes the arcs in place.
     *
     * @param tokens the words
     * @param heads for each word the one it hangs from, or -1
     * @param relations for each word how it hangs there
     */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        TreeRepair repair = new TreeRepair(tokens, heads, relations);
        repair.mendCounted();
        repair.mendBetween();
        repair.mendOutcome();
        repair.mendShown();
        repair.mendWhile();
        repair.mendClaimed();
    }

    /** "Killed 13 soldiers and at least 90 villagers": both are objects, no clause has lost its verb. */
    private void mendCounted() {
        for (int i = 0; i < heads.length; i++) {
            int verb = heads[i];
            int count = childOf(i, "nummod");
            boolean lost = relations[i].equals("conj")
                    && tokens.get(i).isNoun()
                    && verb >= 0
                    && tokens.get(verb).isVerb()
                    && count >= 0
                    && count < i;
            int object = lost ? objectBefore(i, verb) : -1;
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

    private int objectBefore(int noun, int verb) {
        for (int o = noun - 1; o > verb; o--) {
            if (heads[o] == verb && relations[o].equals("obj")) {
                return o;
            }
        }
        return -1;
    }

    /** "Between 12 and 15 rebels were killed": a count, and not where it happened. */
    private void mendBetween() {
        int noun = tokens.getFirst().word().equals("Between") ? heads[0] : -1;
        boolean counts = noun > 3
                && noun + 1 < heads.length
                && relations[noun].equals("obl")
                && tokens.get(1).isNumber()
                && tokens.get(noun - 1).isNumber()
                && heads[noun] > noun;
        if (counts && childOf(heads[noun], "nsubj") < 0) {
            boolean passive = childOf(heads[noun], "aux:pass") >= 0;
            relations[noun] = passive ? "nsubj:pass" : "nsubj";
            relations[0] = "advmod";
        }
    }

    /** "captured the town, killing twenty": whoever captured it killed them, not the town. */
    private void mendOutcome() {
        for (int i = 2; i < heads.length; i++) {
            boolean behindNoun =
                    relations[i].equals("acl") && tokens.get(i).tag().equals("VBG");
            int verb = behindNoun ? verbAbove(i) : -1;
            if (verb >= 0 && childOf(verb, "aux:pass") < 0) {
                heads[i] = verb;
                relations[i] = "advcl";
            }
        }
    }

    /** The verb in whose object or place a participle hangs, behind a comma or the place's name; -1 if it is none. */
    private int verbAbove(int participle) {
        Token before = tokens.get(participle - 1);
        int noun = heads[participle];
        boolean apart = before.word().equals(",") || before.isProper() && !OWN.contains(preposition(noun));
        while (apart && noun >= 0 && WITHIN.contains(relations[noun])) {
            if (BESIDE.contains(preposition(noun))) {
                return -1;
            }
            noun = heads[noun];
            if (tokens.get(noun).isVerb()) {
                return noun;
            }
        }
        return -1;
    }

    /** "Showed two civilians killed and three injured": they killed nobody, and the three are another lot. */
    private void mendShown() {
        for (int i = 2; i < heads.length; i++) {
            int noun = i - 1;
            int verb = heads[i];
            boolean others = i + 3 < heads.length
                    && tokens.get(i + 2).isNumber()
                    && (tokens.get(i + 3).tag().equals("VBN")
                            || tokens.get(i + 3).tag().equals("JJ"));
            boolean shown = (tokens.get(i).tag().equals("VBN")
                            || others && tokens.get(i).tag().equals("VBD"))
                    && SHOWN.contains(relations[i])
                    && verb >= 0
                    && verb < noun
                    && SHOWING.contains(tokens.get(verb).lemma())
                    && tokens.get(noun).isNoun()
                    && heads[noun] == i
                    && childOf(i, "aux") < 0
                    && childOf(i, "aux:pass") < 0;
            int object = childOf(i, "obj");
            if (shown && (object < 0 || others && object == i + 2)) {
                relations[i] = "ccomp";
                relations[noun] = "nsubj:pass";
                if (others) {
                    hang(i + 3, i, "conj");
                    hang(i + 2, i + 3, "nsubj:pass");
                    hang(i + 1, i + 3, "cc");
                }
            }
        }
    }

    /** "Urged Israel to show respect while accusing it": whoever urged accuses. */
    private void mendWhile() {
        for (int i = 1; i < heads.length; i++) {
            int act = heads[i];
            boolean meanwhile = tokens.get(i).tag().equals("VBG")
                    && tokens.get(i - 1).lemma().equals("while")
                    && relations[i].equals("advcl")
                    && act >= 0
                    && relations[act].equals("xcomp")
                    && childOf(heads[act], "obj") >= 0;
            if (meanwhile) {
                heads[i] = heads[act];
            }
        }
    }

    private void hang(int word, int head, String relation) {
        heads[word] = head;
        relations[word] = relation;
    }

    /** "Denies responsibility and the group claims it": what the first is said to deny is no doer in the second. */
    private void mendClaimed() {
        for (int verb = 0; verb < heads.length; verb++) {
            int first = heads[verb];
            if (first < 0) {
                continue;
            }
            boolean joined = relations[verb].equals("conj")
                    && relations[first].equals("obj")
                    && tokens.get(verb).isVerb()
                    && isOwning(heads[first])
                    && relations[verb - 1].equals("nsubj");
            if (joined) {
                heads[verb] = heads[first];
            } else if (relations[verb].equals("ccomp") && isOwning(first)) {
                int second = verb;
                IntStream.range(first + 1, verb)
                        .filter(object -> heads[object] == second && relations[object].equals("nsubj"))
                        .forEach(object -> part(object, second));
            }
        }
    }

    private boolean isOwning(int verb) {
        return OWNING.contains(tokens.get(verb).lemma());
    }

    /** Gives the object back to the first verb, and the second its own doer, where a name stands right before it. */
    private void part(int object, int verb) {
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

    private String preposition(int noun) {
        int at = childOf(noun, "case");
        return at < 0 ? "" : tokens.get(at).lemma();
    }

    /** The first word that hangs so from the head, or -1. */
    private int childOf(int head, String relation) {
        return IntStream.range(0, heads.length)
                .filter(c -> heads[c] == head && relations[c].equals(relation))
                .findFirst()
                .orElse(-1);
    }
}
