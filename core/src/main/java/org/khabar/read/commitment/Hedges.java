package org.khabar.read.commitment;

import java.util.Locale;
import java.util.Set;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.sentence.Syntax;

/** What the small words at a verb or noun do to it: modals, negation, hedges, conditions, "to". */
final class Hedges {
    private static final Set<String> BOUNDING = Set.of("fewer", "less", "more");
    private static final Set<String> NEGATING = Set.of("advmod", "det", "cc:preconj", "neg", "aux");

    private final Syntax syntax;
    private final Cues cues;

    Hedges(Syntax syntax, Cues cues) {
        this.syntax = syntax;
        this.cues = cues;
    }

    /** What stands at the word itself. */
    void own(int word, Stand stand) {
        at(word, stand);
        for (int child : syntax.sentence().children(word)) {
            String relation = syntax.relation(child);
            if (relation.equals("compound")) {
                hedge(child, stand);
            }
            boolean nobody =
                    relation.startsWith("nsubj") && (cues.is(Cues.Kind.NEGATORS, syntax.lemma(child)) || isNone(child));
            if (nobody) {
                stand.negate();
            }
            // "threatens to attack if …": the threat is made, what it threatens hangs on the condition
            boolean spoken =
                    cues.is(Cues.Kind.SAY, syntax.lemma(word)) || cues.is(Cues.Kind.UNCOMMITTED, syntax.lemma(word));
            if (relation.equals("advcl") && hasCondition(child) && !spoken) {
                stand.suppose();
            }
        }
        if (isUnderWay(word)) {
            stand.goOn();
        }
        if (syntax.token(word).isVerb()) {
            purpose(word, stand);
        }
    }

    /** "no side", "neither the army nor the police", "not a single man", "not one shot". */
    private boolean isNone(int noun) {
        return syntax.children(noun, "det", "cc:preconj", "advmod", "nummod").stream()
                .anyMatch(c ->
                        isNegator(c) || syntax.children(c, "advmod").stream().anyMatch(this::isNegator));
    }

    /** What stands at a verb that carries the word ("did not launch the attack"). */
    void carried(int verb, Stand stand) {
        at(verb, stand);
        purpose(verb, stand);
        if (isUnderWay(verb)) {
            stand.goOn();
        }
    }

    private void at(int word, Stand stand) {
        for (int child : syntax.sentence().children(word)) {
            String relation = syntax.relation(child);
            if (relation.equals("aux")) {
                modal(child, word, stand);
            }
            boolean nor = relation.equals("cc") && syntax.lemma(child).equals("nor");
            if (nor || (NEGATING.contains(relation) && isNegator(child))) {
                stand.negate();
            }
            if (relation.equals("advmod") || relation.equals("amod")) {
                hedge(child, stand);
            }
            if (relation.equals("mark") && cues.is(Cues.Kind.CONDITIONS, syntax.lemma(child))) {
                stand.suppose();
            }
        }
    }

    /** "may attack or kidnap", "to attack and kidnap": what stands at the first verb belongs to both. */
    void shared(int below, int above, Stand stand) {
        boolean bare = syntax.child(below, "aux", "nsubj", "nsubj:pass", "aux:pass") < 0
                && syntax.token(below).isVerb()
                && syntax.token(below).tag().equals(syntax.token(above).tag());
        if (bare) {
            syntax.children(above, "aux").forEach(aux -> modal(aux, above, stand));
            purpose(above, stand);
        }
    }

    /** Conditions and negation above reach down; a "not" at a verb of saying does not. */
    void above(int verb, Stand stand) {
        if (syntax.children(verb, "mark").stream().anyMatch(m -> cues.is(Cues.Kind.CONDITIONS, syntax.lemma(m)))) {
            stand.suppose();
        }
        if (!cues.is(Cues.Kind.SAY, syntax.lemma(verb)) && isNegated(verb)) {
            stand.negate();
        }
    }

    /** "did not confirm", "neither confirmed nor denied". */
    boolean isNegated(int verb) {
        return syntax.children(verb, "advmod", "aux", "neg", "cc:preconj").stream()
                .anyMatch(this::isNegator);
    }

    /** Is the clause "to do it" rather than "to have done it"? */
    boolean isInfinitive(int verb) {
        return syntax.children(verb, "mark").stream()
                        .anyMatch(c -> syntax.lemma(c).equals("to"))
                && !isPerfect(verb);
    }

    boolean isPerfect(int verb) {
        return syntax.children(verb, "aux").stream()
                .anyMatch(c -> syntax.lemma(c).equals("have"));
    }

    /** A purpose ("to attack the base") has not come about. */
    private void purpose(int verb, Stand stand) {
        boolean opens = syntax.head(verb) < 0;
        if (isDue(verb)) {
            stand.lieAhead();
        } else if (isInfinitive(verb) && (opens || syntax.hangsAs(verb, "advcl", "acl"))) {
            stand.suppose();
        }
    }

    /** "They are to meet on Sunday"; but "the condition is to meet". */
    private boolean isDue(int verb) {
        int subject = syntax.child(verb, "nsubj", "nsubj:pass");
        return subject >= 0
                && !syntax.token(subject).tag().equals("NN")
                && isInfinitive(verb)
                && syntax.children(verb, "aux").stream()
                        .anyMatch(a -> syntax.lemma(a).equals("be")
                                && Set.of("VBP", "VBZ").contains(syntax.token(a).tag()));
    }

    private void modal(int aux, int verb, Stand stand) {
        String lemma = syntax.lemma(aux);
        if (cues.is(Cues.Kind.FUTURE_MODALS, lemma)) {
            stand.lieAhead();
        } else if (cues.is(Cues.Kind.POSSIBLE_MODALS, lemma)) {
            stand.weaken(Stand.Certainty.POSSIBLE);
            if (lemma.equals("could") && !isPerfect(verb)) {
                stand.lieAhead();
            }
        } else if (lemma.equals("would") && isReported(verb)) {
            stand.lieAhead();
        } else if (cues.is(Cues.Kind.UNCOMMITTED_MODALS, lemma)) {
            stand.suppose();
        }
    }

    /** "said that it would leave": what somebody says in the past that he will do. */
    private boolean isReported(int verb) {
        int up = syntax.head(verb);
        return up >= 0
                && syntax.relation(verb).equals("ccomp")
                && syntax.token(up).tag().equals("VBD")
                && cues.is(Cues.Kind.SAY, syntax.lemma(up));
    }

    private void hedge(int child, Stand stand) {
        String lemma = syntax.lemma(child);
        String word = syntax.token(child).word().toLowerCase(Locale.ROOT);
        if (cues.is(Cues.Kind.PROBABLE_WORDS, lemma) || cues.is(Cues.Kind.PROBABLE_WORDS, word)) {
            stand.weaken(Stand.Certainty.PROBABLE);
        } else if (cues.is(Cues.Kind.POSSIBLE_WORDS, lemma)) {
            stand.weaken(Stand.Certainty.POSSIBLE);
        } else if (cues.is(Cues.Kind.UNREAL_WORDS, lemma) || cues.is(Cues.Kind.UNREAL_WORDS, word)) {
            stand.suppose();
        }
    }

    private boolean isNegator(int child) {
        boolean only = isBound(child + 1);
        boolean noLonger = child > 0
                && syntax.token(child).word().equalsIgnoreCase("longer")
                && syntax.lemma(child - 1).equals("no");
        return noLonger || cues.is(Cues.Kind.NEGATORS, syntax.lemma(child)) && !only;
    }

    /** "not only the army", "no fewer than 30": what stands before it denies nothing. */
    private boolean isBound(int next) {
        if (next + 1 >= syntax.sentence().size()) {
            return false;
        }
        String word = syntax.token(next).word().toLowerCase(Locale.ROOT);
        return word.equals("only")
                || (BOUNDING.contains(word) && syntax.lemma(next + 1).equals("than"));
    }

    private boolean hasCondition(int clause) {
        return syntax.children(clause, "mark", "advmod").stream()
                .anyMatch(m -> Set.of("if", "unless", "should").contains(syntax.lemma(m)));
    }

    private boolean isUnderWay(int verb) {
        int up = syntax.head(verb);
        boolean busy = up >= 0
                && syntax.hangsAs(verb, "dep", "xcomp", "advcl", "ccomp")
                && syntax.lemma(up).equals("busy")
                && isNow(up);
        return syntax.token(verb).tag().equals("VBG") && (busy || isNow(verb));
    }

    private boolean isNow(int word) {
        return syntax.children(word, "aux", "cop").stream()
                .anyMatch(c -> syntax.lemma(c).equals("be")
                        && Set.of("VBP", "VBZ").contains(syntax.token(c).tag()));
    }
}
