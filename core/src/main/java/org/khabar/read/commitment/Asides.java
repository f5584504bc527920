package org.khabar.read.commitment;

import java.util.ArrayList;
import java.util.List;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.sentence.Syntax;

/** Finds "…, officials said" and "according to …", which the tree hangs beside the statement and not above it. */
final class Asides {
    private final Syntax syntax;
    private final Cues cues;

    Asides(Syntax syntax, Cues cues) {
        this.syntax = syntax;
        this.cues = cues;
    }

    /**
     * The verbs of saying beside a statement.
     *
     * @param path the statement's word and all above it
     */
    List<Integer> sayings(List<Integer> path) {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < syntax.sentence().size(); i++) {
            boolean says = syntax.token(i).isVerb()
                    && cues.is(Cues.Kind.SAY, syntax.lemma(i))
                    && syntax.child(i, "nsubj") >= 0
                    && syntax.child(i, "ccomp", "obj") < 0
                    && !path.contains(i);
            boolean beside = path.contains(syntax.head(i)) && (syntax.hangsAs(i, "parataxis", "dep") || isAs(i));
            boolean last = syntax.hangsAs(i, "dep", "conj", "appos") && endsClause(i);
            if (says && (beside || last)) {
                verbs.add(i);
            }
        }
        return verbs;
    }

    /** "as the paper reported" */
    private boolean isAs(int verb) {
        return syntax.relation(verb).equals("advcl")
                && syntax.children(verb, "mark").stream()
                        .anyMatch(m -> syntax.lemma(m).equals("as"));
    }

    private boolean endsClause(int i) {
        return i + 1 == syntax.sentence().size()
                || ",.".contains(syntax.token(i + 1).word());
    }

    /** Those whom "according to" names, with the cue. */
    List<Commitment.Holder> accordingTo(List<Integer> path) {
        List<Commitment.Holder> holders = new ArrayList<>();
        for (int i = 0; i + 2 < syntax.sentence().size(); i++) {
            if (syntax.token(i).word().equalsIgnoreCase("according")) {
                int source = source(i);
                if (source >= 0 && !path.contains(source) && !cues.is(Cues.Kind.NORMS, syntax.lemma(source))) {
                    holders.add(new Commitment.Holder(source, i));
                }
            }
        }
        return holders;
    }

    private int source(int according) {
        int up = syntax.head(according);
        if (up >= 0
                && syntax.hangsAs(according, "case", "mark")
                && syntax.token(up).isNoun()) {
            return up;
        }
        int below = syntax.child(according, "obl", "nmod", "obj", "dep");
        if (below >= 0) {
            return below;
        }
        for (int i = according + 2; i < syntax.sentence().size(); i++) {
            if (syntax.token(i).isNoun()) {
                return syntax.hangsAs(i, "compound", "nmod:poss") && syntax.head(i) > i ? syntax.head(i) : i;
            }
        }
        return -1;
    }
}
