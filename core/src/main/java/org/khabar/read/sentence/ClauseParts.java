package org.khabar.read.sentence;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.passage.Token;

/** Finds the subject and the object of a verb, also where the grammar leaves them unsaid or the parser lost them. */
final class ClauseParts {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");
    private static final Set<String> TEXTS = Set.of(
            "statement",
            "declaration",
            "letter",
            "resolution",
            "message",
            "video",
            "communique",
            "speech",
            "report",
            "address",
            "decree",
            "campaign",
            "bill",
            "petition",
            "note",
            "order",
            "rally",
            "protest",
            "demonstration",
            "march",
            "strike");
    private static final Set<String> GONE = Set.of("withdraw", "go", "leave", "pull", "deploy", "station", "retreat");
    private static final int DEEPEST = 12;

    private final Syntax syntax;

    ClauseParts(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Is the verb (or participle) passive? */
    boolean passive(int i) {
        if (syntax.child(i, "aux:pass", "nsubj:pass", "csubj:pass") >= 0) {
            return true;
        }
        Token token = syntax.token(i);
        if (isReduced(i) || isAbsolute(i) || isBehindNoun(i)) {
            return true;
        }
        if (!token.tag().equals("VBN") && !token.tag().equals("JJ")) {
            return false;
        }
        if (syntax.hangsAs(i, "acl", "amod", "advcl")
                && !syntax.relation(i).equals("acl:relcl")
                && syntax.child(i, "aux", "nsubj") < 0) {
            return true;
        }
        return syntax.hangsAs(i, "conj", "xcomp")
                && syntax.child(i, "aux", "nsubj", "obj") < 0
                && syntax.head(i) >= 0
                && passive(syntax.head(i));
    }

    /**
     * "leaders released last year", where the parser lost the noun: a participle right behind a noun, with nothing
     * else.
     */
    boolean isReduced(int i) {
        return syntax.relation(i).equals("dep")
                && Set.of("VBN", "VBD").contains(syntax.token(i).tag())
                && i > 0
                && syntax.token(i - 1).tag().equals("NNS")
                && syntax.child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj", "cc", "ccomp") < 0;
    }

    /** "with eight officers killed"; but "with their troops withdrawn" the troops have gone. */
    private boolean isAbsolute(int i) {
        return syntax.token(i).tag().equals("VBN")
                && !GONE.contains(syntax.lemma(i))
                && syntax.hangsAs(i, "advcl")
                && syntax.preposition(i).equals("with")
                && syntax.child(i, "aux", "obj") < 0;
    }

    /** "a soldier injured in the war", where the tagger takes the participle for a past tense. */
    private boolean isBehindNoun(int i) {
        return syntax.token(i).tag().equals("VBD")
                && syntax.relation(i).equals("acl")
                && syntax.child(i, "nsubj", "obj", "aux") < 0;
    }

    /** Who does it in a passive clause; also "held captive by the rebels". */
    OptionalInt by(int i) {
        return Stream.concat(Stream.of(i), syntax.children(i, "advmod", "xcomp").stream())
                .flatMap(at -> syntax.children(at, "obl", "nmod", "obl:agent").stream())
                .filter(noun -> syntax.preposition(noun).equals("by"))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** "accused of shelling Bor", where the parser takes the gerund for an adjective: the noun is its object. */
    private boolean isGerund(int i) {
        return syntax.token(i).tag().equals("VBG")
                && i > 0
                && syntax.hangsAs(i, "amod", "compound")
                && Set.of("of", "for", "with", "from").contains(syntax.lemma(i - 1));
    }

    /** Whom an active verb takes as its object, or -1. */
    int object(int i) {
        if (isGerund(i)) {
            return syntax.head(i);
        }
        int own = syntax.child(i, "obj");
        if (own >= 0) {
            return relativeAntecedent(own, i);
        }
        // "the mosque that they bombed": the antecedent, when the relative clause lacks an object of its own
        if (syntax.relation(i).equals("acl:relcl")
                && syntax.child(i, "nsubj") >= 0
                && !isRelative(syntax.child(i, "nsubj"))) {
            return syntax.head(i);
        }
        if (syntax.relation(i).equals("conj") && syntax.head(i) >= 0 && syntax.head(i) < i && sharesObject(i)) {
            return syntax.child(i, "obl") < 0 ? syntax.child(syntax.head(i), "obj") : -1;
        }
        return -1;
    }

    /** "arrested and tortured five men": the parser hangs the object from either verb. */
    private boolean sharesObject(int i) {
        int object = syntax.child(syntax.head(i), "obj");
        return object > i;
    }

    /** The subject, also where it stands at another verb, or -1. */
    int subject(int i, int depth) {
        if (depth > DEEPEST) {
            return -1;
        }
        for (int child : syntax.sentence().children(i)) {
            if (SUBJECTS.contains(syntax.relation(child))) {
                int inner = syntax.token(child).isVerb() ? syntax.child(child, "nsubj:pass", "nsubj") : -1;
                return relativeAntecedent(inner >= 0 ? inner : child, i);
            }
        }
        int up = syntax.head(i);
        if (up < 0) {
            return -1;
        }
        if (isReduced(i)) {
            return i - 1;
        }
        int lost = syntax.hangsAs(i, "dep", "conj", "parataxis") ? nounBeforeAuxiliary(i) : -1;
        if (lost >= 0) {
            return lost;
        }
        return switch (syntax.relation(i)) {
            case "conj" -> syntax.token(up).isNoun() && syntax.token(i).isVerb() ? up : subject(up, depth + 1);
            case "xcomp" -> controller(up, depth);
            case "acl", "acl:relcl" ->
                syntax.token(i).tag().equals("VB") || isText(up) ? controllerOfNoun(up, depth) : up;
            case "obl", "nmod" ->
                syntax.token(i).isVerb()
                                && Set.of("after", "before", "while", "by", "without", "when")
                                        .contains(syntax.preposition(i))
                        ? subject(up, depth + 1)
                        : -1;
            case "amod" -> isGerund(i) ? controllerOfNoun(up, depth) : up;
            case "advcl" ->
                isOfComplement(i) && syntax.child(up, "obj") >= 0 ? syntax.child(up, "obj") : subject(up, depth + 1);
            case "dep", "parataxis", "ccomp", "aux", "cop", "advmod" -> subject(up, depth + 1);
            default -> -1;
        };
    }

    /** "and one general has been killed", where the parser lost the subject: the noun right before the auxiliaries. */
    private int nounBeforeAuxiliary(int verb) {
        int first = syntax.child(verb, "aux", "aux:pass", "cop");
        boolean stands = first > 0
                && first < verb
                && syntax.token(first - 1).isNoun()
                && !syntax.lemma(first).equals("to");
        return stands ? first - 1 : -1;
    }

    /** "accused Mali of hiding …", "blamed the army for killing …": the object is the one that did it. */
    private boolean isOfComplement(int i) {
        return Set.of("of", "for", "from", "with").contains(syntax.preposition(i));
    }

    /** "urged Mali to …": the object; "agreed to …": the subject. */
    private int controller(int verb, int depth) {
        int object = syntax.child(verb, "obj", "iobj");
        return object >= 0 && !passive(verb) ? object : subject(verb, depth + 1);
    }

    /** "a statement condemning …": whoever made it condemns. */
    private boolean isText(int noun) {
        return TEXTS.contains(syntax.lemma(noun));
    }

    /** "their plan to attack": whose plan, or who plans. */
    private int controllerOfNoun(int noun, int depth) {
        int owner = syntax.child(noun, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        int verb = syntax.hangsAs(noun, "obj", "obl") ? syntax.head(noun) : -1;
        if (verb >= 0 && syntax.hangsAs(noun, "obl") && syntax.child(verb, "obj") >= 0) {
            return syntax.child(verb, "obj");
        }
        return verb >= 0 ? subject(verb, depth + 1) : -1;
    }

    private boolean isRelative(int i) {
        String tag = syntax.token(i).tag();
        return tag.equals("WP")
                || tag.equals("WDT")
                || (tag.equals("IN") && syntax.lemma(i).equals("that"));
    }

    /** "who" and "that" stand for the noun before their clause. */
    private int relativeAntecedent(int i, int verb) {
        if (!isRelative(i)) {
            return i;
        }
        boolean dash = i >= 2
                && Set.of("--", "—", "–").contains(syntax.token(i - 1).word())
                && syntax.token(i - 2).isNoun();
        if (dash) {
            return i - 2;
        }
        int at = verb;
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            if (syntax.hangsAs(at, "acl", "dep", "ccomp", "appos")
                    && syntax.head(at) >= 0
                    && syntax.token(syntax.head(at)).isNoun()) {
                return syntax.head(at);
            }
            at = syntax.relation(at).equals("conj") || syntax.relation(at).equals("dep") ? syntax.head(at) : -1;
        }
        // a clause that the parser hung elsewhere: the nearest noun to the left
        for (int left = i - 1; left >= 0 && left >= i - 3; left--) {
            if (syntax.token(left).isNoun()) {
                return left;
            }
        }
        return -1;
    }
}
