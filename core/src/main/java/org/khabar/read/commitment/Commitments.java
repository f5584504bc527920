package org.khabar.read.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.sentence.Syntax;

/**
 * Reads off the way from a word up to the root of its sentence who says it and how surely: negation, modals, hedges,
 * conditions, verbs of saying, thinking, denying, wanting and trying, and the nouns made of them. After the factuality
 * profiling of Saurí and Pustejovsky (Computational Linguistics 38(2), 2012), cut down to what the tree shows.
 */
public final class Commitments {
    private static final Set<String> ALLEGED = Set.of("of", "with", "for", "over");
    private static final Set<String> CALLED_FOR = Set.of("for", "to", "of", "against", "with");
    private static final Set<String> NAMING = Set.of("of", "for", "to", "that", "on", "in");

    private static final Set<String> ASKING = Set.of("WP", "WDT", "WRB", "WP$");

    private final Syntax syntax;
    private final Cues cues;
    private final Hedges hedges;
    private final Asides asides;

    /** The commitments of one sentence. */
    public Commitments(Syntax syntax, Cues cues) {
        this.syntax = syntax;
        this.cues = cues;
        this.hedges = new Hedges(syntax, cues);
        this.asides = new Asides(syntax, cues);
    }

    /** What the sentence commits itself to at this word. */
    public Commitment at(int word) {
        Stand stand = new Stand();
        hedges.own(word, stand);
        List<Integer> path = new ArrayList<>(List.of(word));
        path.addAll(syntax.ancestors(word));
        // "told the paper that, according to survivors, …": who is named inside the statement is nearer to it
        List<Commitment.Holder> sources = asides.accordingTo(path);
        sources.stream().filter(source -> isToldBelow(word, source.head())).forEach(stand::add);
        for (int i = 0; i + 1 < path.size(); i++) {
            if (standsAlone(path.get(i), path.get(i + 1))) {
                stand.settle();
            }
            step(path.get(i), path.get(i + 1), stand);
        }
        asides.sayings(path).forEach(verb -> hold(verb, stand));
        sources.forEach(stand::add);
        if (syntax.token(syntax.sentence().size() - 1).word().equals("?")) {
            stand.weaken(Stand.Certainty.NONE);
        }
        return stand.result();
    }

    private boolean isToldBelow(int word, int source) {
        return syntax.relation(word).equals("ccomp") && syntax.dominates(word, source);
    }

    /** What a relative clause or "during …" says stands, whatever becomes of the clause around it. */
    private boolean standsAlone(int at, int up) {
        boolean participle = syntax.hangsAs(at, "amod", "acl")
                && Set.of("VBN", "VBD").contains(syntax.token(at).tag());
        boolean relative = syntax.relation(at).equals("acl:relcl") || participle;
        return (relative && syntax.token(up).isNoun())
                || syntax.isReduced(at)
                || isPastBehind(at)
                || (syntax.hangsAs(at, "obl", "nmod") && cues.is(Cues.Kind.BACKGROUND, syntax.preposition(at)));
    }

    /** "vowed to strike back after rockets had killed twelve": that it happened hangs on no vow. */
    private boolean isPastBehind(int verb) {
        boolean past = syntax.token(verb).tag().equals("VBD") || hedges.isPerfect(verb);
        return past
                && syntax.hangsAs(verb, "advcl")
                && syntax.children(verb, "mark").stream().anyMatch(m -> cues.is(Cues.Kind.BACKGROUND, syntax.lemma(m)));
    }

    /** What the word above makes of the word below. */
    private void step(int below, int above, Stand stand) {
        switch (syntax.relation(below)) {
            case "ccomp", "xcomp", "csubj", "csubj:pass" -> {
                if (syntax.token(above).isNoun()) {
                    rumour(above, stand);
                } else {
                    content(below, above, stand);
                }
            }
            case "obj", "obl", "nsubj:pass", "nsubj", "iobj" -> {
                alleged(below, above, stand);
                argument(below, above, stand);
            }
            case "nmod", "acl", "compound" -> ofNoun(below, above, stand);
            case "parataxis", "dep" -> {
                boolean says =
                        cues.is(Cues.Kind.SAY, syntax.lemma(above)) || cues.is(Cues.Kind.DENIAL, syntax.lemma(above));
                if (syntax.token(above).isVerb() && says && above > 0) {
                    content(below, above, stand);
                }
            }
            case "advcl" -> {
                alleged(below, above, stand);
                if (isQuoted(below)) {
                    hold(above, stand);
                }
                if (syntax.children(below, "mark", "advmod").stream()
                        .anyMatch(m -> syntax.lemma(m).equals("if"))) {
                    stand.suppose();
                }
            }
            case "conj" -> hedges.shared(below, above, stand);
            default -> {}
        }
    }

    /** "charged with raping", "blamed for the killing": the deed is only alleged. */
    private void alleged(int below, int above, Stand stand) {
        boolean alleging = syntax.token(above).isVerb() && cues.is(Cues.Kind.ALLEGING, syntax.lemma(above));
        if (alleging && ALLEGED.contains(syntax.preposition(below))) {
            stand.weaken(Stand.Certainty.PROBABLE);
            hold(above, stand);
        }
    }

    /** A clause that a verb hands over: said, believed, denied, wanted. */
    private void content(int below, int above, Stand stand) {
        String lemma = syntax.lemma(above);
        boolean infinitive = hedges.isInfinitive(below);
        boolean yet = infinitive
                && syntax.children(below, "advmod").stream()
                        .anyMatch(a -> syntax.lemma(a).equals("yet"));
        boolean rumoured =
                syntax.passive(above) && cues.is(Cues.Kind.SAY, lemma) && (infinitive || hedges.isPerfect(below));
        boolean going = lemma.equals("go") && syntax.token(above).tag().equals("VBG");
        if (cues.is(Cues.Kind.DENIAL, lemma)) {
            stand.deny();
            hold(above, stand);
        } else if (yet) {
            // "have yet to retake the port"
            stand.refuse();
        } else if (infinitive && (going || cues.is(Cues.Kind.DECIDING, lemma))) {
            stand.lieAhead();
        } else if (infinitive && syntax.passive(above) && cues.is(Cues.Kind.AWAITING, lemma)) {
            stand.weaken(Stand.Certainty.PROBABLE);
            stand.lieAhead();
        } else if (infinitive && cues.is(Cues.Kind.PLANNING, lemma)) {
            stand.weaken(Stand.Certainty.NONE);
            stand.lieAhead();
        } else if (cues.is(Cues.Kind.UNCOMMITTED, lemma) && infinitive && !cues.is(Cues.Kind.IMPLIED, lemma)) {
            stand.suppose();
            if (Set.of("refuse", "decline").contains(lemma)) {
                stand.refuse();
            }
        } else if (cues.is(Cues.Kind.PROBABLE, lemma) || rumoured) {
            stand.weaken(Stand.Certainty.PROBABLE);
            hold(above, stand);
        } else if (cues.is(Cues.Kind.DOUBTFUL, lemma)) {
            stand.weaken(Stand.Certainty.PROBABLE);
            stand.negate();
            hold(above, stand);
        } else if (cues.is(Cues.Kind.NEGATIVE, lemma)) {
            stand.negate();
        } else if (cues.is(Cues.Kind.POSSIBLE, lemma)) {
            stand.weaken(Stand.Certainty.POSSIBLE);
            hold(above, stand);
        } else if (cues.is(Cues.Kind.SAY, lemma) && hedges.isNegated(above)) {
            if (!asks(below)) {
                stand.suppose();
            }
        } else if (cues.is(Cues.Kind.SAY, lemma)) {
            hold(above, stand);
        } else if (cues.is(Cues.Kind.UNCOMMITTED, lemma)) {
            stand.suppose();
        }
        hedges.above(above, stand);
    }

    /** "did not say who fired": that somebody fired is taken for granted. */
    private boolean asks(int clause) {
        return syntax.children(clause, "nsubj", "nsubj:pass", "obj", "advmod", "obl", "det").stream()
                .anyMatch(c -> ASKING.contains(syntax.token(c).tag()));
    }

    /** A noun that a verb takes: an attack denied, foiled, planned, called for, reported, launched. */
    private void argument(int below, int above, Stand stand) {
        if (!syntax.token(above).isVerb() && !syntax.token(above).tag().startsWith("JJ")) {
            return;
        }
        String lemma = syntax.lemma(above);
        boolean object = syntax.hangsAs(below, "obj") || syntax.relation(below).equals("nsubj:pass");
        boolean calledFor = syntax.relation(below).equals("obl") && CALLED_FOR.contains(syntax.preposition(below));
        boolean wished = cues.is(Cues.Kind.UNCOMMITTED, lemma)
                && !cues.is(Cues.Kind.IMPLIED, lemma)
                && !cues.is(Cues.Kind.REAL_OBJECTS, lemma);
        if (object && cues.is(Cues.Kind.DENIAL, lemma)) {
            stand.deny();
            hold(above, stand);
        } else if (object && cues.is(Cues.Kind.FOILING, lemma)) {
            stand.negate();
        } else if ((object || calledFor) && wished) {
            stand.suppose();
        } else if (object && cues.is(Cues.Kind.PROBABLE, lemma) && !cues.is(Cues.Kind.ALLEGING, lemma)) {
            stand.weaken(Stand.Certainty.PROBABLE);
        } else if (isSpokenOf(below, above)) {
            hold(above, stand);
        } else if (object && cues.is(Cues.Kind.REPORTING, lemma)) {
            if (lemma.equals("report") && syntax.agent(above).isEmpty()) {
                stand.weaken(Stand.Certainty.PROBABLE);
            }
            hold(above, stand);
        } else if (cues.is(Cues.Kind.LIGHT, lemma)
                && (object || syntax.relation(below).equals("nsubj"))) {
            hedges.carried(above, stand);
        }
    }

    /** "reports speak of an air strike" */
    private boolean isSpokenOf(int below, int above) {
        return Set.of("speak", "tell").contains(syntax.lemma(above))
                && syntax.relation(below).equals("obl")
                && syntax.preposition(below).equals("of");
    }

    /** "reports of", "a plan to", "the threat of". */
    private void ofNoun(int below, int above, Stand stand) {
        boolean named = syntax.relation(below).equals("acl") || NAMING.contains(syntax.preposition(below));
        if (!named || !syntax.token(above).isNoun()) {
            return;
        }
        String lemma = syntax.lemma(above);
        if (cues.is(Cues.Kind.UNCOMMITTED_NOUNS, lemma)) {
            boolean todo = syntax.token(below).tag().equals("VB");
            boolean thing = !syntax.token(below).isVerb()
                    && Set.of("of", "for").contains(syntax.preposition(below))
                    && !cues.is(Cues.Kind.REAL_OBJECTS, lemma);
            if (todo || thing) {
                stand.suppose();
            }
        } else if (cues.is(Cues.Kind.PROBABLE_NOUNS, lemma)) {
            stand.weaken(Stand.Certainty.PROBABLE);
        } else if (cues.is(Cues.Kind.POSSIBLE_NOUNS, lemma)) {
            stand.weaken(Stand.Certainty.POSSIBLE);
        } else if (cues.is(Cues.Kind.NEGATIVE_NOUNS, lemma)) {
            stand.negate();
        }
    }

    /** "there are reports that" */
    private void rumour(int noun, Stand stand) {
        if (cues.is(Cues.Kind.PROBABLE_NOUNS, syntax.lemma(noun))) {
            stand.weaken(Stand.Certainty.PROBABLE);
        } else if (cues.is(Cues.Kind.POSSIBLE_NOUNS, syntax.lemma(noun))) {
            stand.weaken(Stand.Certainty.POSSIBLE);
        }
    }

    private void hold(int verb, Stand stand) {
        if (isQuoted(verb)) {
            return;
        }
        quoted(verb).forEach(stand::add);
        OptionalInt holder = syntax.agent(verb);
        if (holder.isPresent() && isNobody(holder.getAsInt())) {
            return;
        }
        if (holder.isPresent() && isRumour(holder.getAsInt())) {
            stand.weaken(Stand.Certainty.PROBABLE);
        }
        if (holder.isPresent() && !syntax.token(holder.getAsInt()).tag().equals("EX")) {
            stand.add(new Commitment.Holder(holder.getAsInt(), verb));
        }
    }

    /** "quoted the governor as saying": it is the governor who says so, and comes with the verb above. */
    private boolean isQuoted(int verb) {
        return syntax.hangsAs(verb, "advcl")
                && cues.is(Cues.Kind.QUOTING, syntax.lemma(syntax.head(verb)))
                && syntax.children(verb, "case", "mark").stream()
                        .anyMatch(c -> syntax.lemma(c).equals("as"));
    }

    /** "said, citing the hospital, that": those on whose word the speaker says so. */
    private List<Commitment.Holder> quoted(int verb) {
        List<Integer> near = new ArrayList<>(List.of(verb));
        near.addAll(syntax.children(verb, "advcl", "dep", "xcomp"));
        syntax.agent(verb).ifPresent(speaker -> near.addAll(syntax.children(speaker, "acl", "dep", "advcl")));
        List<Commitment.Holder> quoted = new ArrayList<>();
        near.stream()
                .filter(v -> cues.is(Cues.Kind.QUOTING, syntax.lemma(v)))
                .forEach(v -> syntax.children(v, "obj").forEach(o -> quoted.add(new Commitment.Holder(o, v))));
        return quoted;
    }

    /** "No group said" */
    private boolean isNobody(int holder) {
        return syntax.children(holder, "det").stream()
                .anyMatch(d -> syntax.lemma(d).equals("no"));
    }

    /** "Unconfirmed reports say": nobody in particular says so. */
    private boolean isRumour(int holder) {
        return Set.of("report", "rumor", "rumour").contains(syntax.lemma(holder))
                && syntax.token(holder).tag().equals("NNS")
                && syntax.child(holder, "nmod:poss", "compound", "nmod") < 0;
    }
}
