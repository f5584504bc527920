package org.khabar.read.sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.Token;

/**
 * Ways through the dependency tree of one sentence: who is the subject, also where the grammar leaves it unsaid
 * (control, participles, relative clauses, coordination). Words are given by index; -1 is none.
 */
public final class Syntax {
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
    private static final int DEEPEST = 12;

    private final Sentence sentence;

    public Syntax(Sentence sentence) {
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }

    public Token token(int i) {
        return sentence.token(i);
    }

    public String lemma(int i) {
        return sentence.token(i).lemma();
    }

    public String relation(int i) {
        return sentence.relation(i);
    }

    public int head(int i) {
        return sentence.head(i);
    }

    /** Is the arc up one of these, subtypes included? */
    public boolean hangsAs(int i, String... relations) {
        for (String relation : relations) {
            if (relation(i).equals(relation) || relation(i).startsWith(relation + ":")) {
                return true;
            }
        }
        return false;
    }

    /** Children by these exact relations, left to right. */
    public List<Integer> children(int i, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(i)) {
            for (String relation : relations) {
                if (relation(child).equals(relation)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    public int child(int i, String... relations) {
        List<Integer> found = children(i, relations);
        return found.isEmpty() ? -1 : found.getFirst();
    }

    /** The word and all that is coordinated with it, in order. */
    public List<Integer> conjuncts(int i) {
        List<Integer> all = new ArrayList<>(List.of(i));
        for (int at = 0; at < all.size() && at < sentence.size(); at++) {
            for (int conjunct : children(all.get(at), "conj", "appos")) {
                boolean listed = relation(conjunct).equals("conj")
                        || child(conjunct, "nummod") >= 0 && token(conjunct).isNoun();
                if (listed && !all.contains(conjunct)) {
                    all.add(conjunct);
                }
            }
        }
        return all;
    }

    /** All words under this one, itself among them. */
    public Set<Integer> subtree(int i) {
        Set<Integer> all = new LinkedHashSet<>();
        List<Integer> open = new ArrayList<>(List.of(i));
        while (!open.isEmpty()) {
            int at = open.removeLast();
            if (all.add(at)) {
                for (int child : sentence.children(at)) {
                    open.add(child);
                }
            }
        }
        return all;
    }

    /** The prepositions of a noun, lower case, joined by blanks ("because of"); empty where there is none. */
    public String preposition(int i) {
        StringBuilder words = new StringBuilder();
        for (int c : token(i).isVerb() ? children(i, "case", "mark") : children(i, "case")) {
            words.append(words.isEmpty() ? "" : " ").append(lemma(c));
            for (int f : children(c, "fixed")) {
                words.append(' ').append(lemma(f));
            }
        }
        return words.toString();
    }

    /** Is the verb (or participle) passive? */
    public boolean passive(int i) {
        if (child(i, "aux:pass", "nsubj:pass", "csubj:pass") >= 0) {
            return true;
        }
        Token token = token(i);
        if (!token.tag().equals("VBN") && !token.tag().equals("JJ")) {
            return false;
        }
        if (hangsAs(i, "acl", "amod", "advcl") && !relation(i).equals("acl:relcl") && child(i, "aux", "nsubj") < 0) {
            return true;
        }
        return hangsAs(i, "conj", "xcomp") && child(i, "aux", "nsubj", "obj") < 0 && head(i) >= 0 && passive(head(i));
    }

    /** Who does it: the subject of an active verb or the agent of a passive one, coordination not yet spelt out. */
    public OptionalInt agent(int i) {
        return passive(i) ? by(i) : of(subject(i, 0));
    }

    /** To whom it is done: the object of an active verb or the subject of a passive one. */
    public OptionalInt patient(int i) {
        return of(passive(i) ? subject(i, 0) : object(i));
    }

    /** What stands in the place of the subject, whether it acts or suffers. */
    public OptionalInt subject(int i) {
        return of(subject(i, 0));
    }

    private OptionalInt by(int i) {
        for (int child : children(i, "obl", "nmod", "obl:agent")) {
            if (preposition(child).equals("by")) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** "accused of shelling Bor", where the parser takes the gerund for an adjective: the noun is its object. */
    private boolean isGerund(int i) {
        return token(i).tag().equals("VBG")
                && i > 0
                && hangsAs(i, "amod", "compound")
                && Set.of("of", "for", "with", "from").contains(lemma(i - 1));
    }

    private int object(int i) {
        if (isGerund(i)) {
            return head(i);
        }
        int own = child(i, "obj");
        if (own >= 0) {
            return relativeAntecedent(own, i);
        }
        // "the mosque that they bombed": the antecedent, when the relative clause lacks an object of its own
        if (relation(i).equals("acl:relcl") && child(i, "nsubj") >= 0 && !isRelative(child(i, "nsubj"))) {
            return head(i);
        }
        if (relation(i).equals("conj") && head(i) >= 0 && head(i) < i && sharesObject(i)) {
            return child(i, "obl") < 0 ? child(head(i), "obj") : -1;
        }
        return -1;
    }

    /** "arrested and tortured five men": the parser hangs the object from either verb. */
    private boolean sharesObject(int i) {
        int object = child(head(i), "obj");
        return object > i;
    }

    private int subject(int i, int depth) {
        if (depth > DEEPEST) {
            return -1;
        }
        for (int child : sentence.children(i)) {
            if (SUBJECTS.contains(relation(child))) {
                int inner = token(child).isVerb() ? child(child, "nsubj:pass", "nsubj") : -1;
                return relativeAntecedent(inner >= 0 ? inner : child, i);
            }
        }
        int up = head(i);
        if (up < 0) {
            return -1;
        }
        int lost = hangsAs(i, "dep", "conj", "parataxis") ? nounBeforeAuxiliary(i) : -1;
        if (lost >= 0) {
            return lost;
        }
        return switch (relation(i)) {
            case "conj" -> token(up).isNoun() && token(i).isVerb() ? up : subject(up, depth + 1);
            case "xcomp" -> controller(up, depth);
            case "acl", "acl:relcl" -> token(i).tag().equals("VB") || isText(up) ? controllerOfNoun(up, depth) : up;
            case "obl", "nmod" ->
                token(i).isVerb()
                                && Set.of("after", "before", "while", "by", "without", "when")
                                        .contains(preposition(i))
                        ? subject(up, depth + 1)
                        : -1;
            case "amod" -> isGerund(i) ? controllerOfNoun(up, depth) : up;
            case "advcl" -> isOfComplement(i) && child(up, "obj") >= 0 ? child(up, "obj") : subject(up, depth + 1);
            case "dep", "parataxis", "ccomp", "aux", "cop", "advmod" -> subject(up, depth + 1);
            default -> -1;
        };
    }

    /** "and one general has been killed", where the parser lost the subject: the noun right before the auxiliaries. */
    private int nounBeforeAuxiliary(int verb) {
        int first = child(verb, "aux", "aux:pass", "cop");
        boolean stands = first > 0
                && first < verb
                && token(first - 1).isNoun()
                && !lemma(first).equals("to");
        return stands ? first - 1 : -1;
    }

    /** "accused Mali of hiding …", "blamed the army for killing …": the object is the one that did it. */
    private boolean isOfComplement(int i) {
        return Set.of("of", "for", "from", "with").contains(preposition(i));
    }

    /** "urged Mali to …": the object; "agreed to …": the subject. */
    private int controller(int verb, int depth) {
        int object = child(verb, "obj", "iobj");
        return object >= 0 && !passive(verb) ? object : subject(verb, depth + 1);
    }

    /** "a statement condemning …": whoever made it condemns. */
    private boolean isText(int noun) {
        return TEXTS.contains(lemma(noun));
    }

    /** "their plan to attack": whose plan, or who plans. */
    private int controllerOfNoun(int noun, int depth) {
        int owner = child(noun, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        int verb = hangsAs(noun, "obj", "obl") ? head(noun) : -1;
        if (verb >= 0 && hangsAs(noun, "obl") && child(verb, "obj") >= 0) {
            return child(verb, "obj");
        }
        return verb >= 0 ? subject(verb, depth + 1) : -1;
    }

    private boolean isRelative(int i) {
        String tag = token(i).tag();
        return tag.equals("WP") || tag.equals("WDT") || (tag.equals("IN") && lemma(i).equals("that"));
    }

    /** "who" and "that" stand for the noun before their clause. */
    private int relativeAntecedent(int i, int verb) {
        if (!isRelative(i)) {
            return i;
        }
        boolean dash = i >= 2
                && Set.of("--", "—", "–").contains(token(i - 1).word())
                && token(i - 2).isNoun();
        if (dash) {
            return i - 2;
        }
        int at = verb;
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            if (hangsAs(at, "acl", "dep", "ccomp", "appos")
                    && head(at) >= 0
                    && token(head(at)).isNoun()) {
                return head(at);
            }
            at = relation(at).equals("conj") || relation(at).equals("dep") ? head(at) : -1;
        }
        // a clause that the parser hung elsewhere: the nearest noun to the left
        for (int left = i - 1; left >= 0 && left >= i - 3; left--) {
            if (token(left).isNoun()) {
                return left;
            }
        }
        return -1;
    }

    /** Nouns that hang from the word by one of these prepositions, also from its object or light verb's noun. */
    public List<Integer> byPreposition(int i, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int child : children(i, "obl", "nmod", "obl:tmod")) {
            if (preposition(child).equals(preposition) && !token(child).isVerb()) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first word of the chain upwards, itself included, that satisfies nothing more: the root of its clause. */
    public int clauseRoot(int i) {
        int at = i;
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (head(at) < 0
                    || hangsAs(at, "ccomp", "advcl", "parataxis", "acl", "csubj")
                    || (relation(at).equals("conj") && token(at).isVerb())) {
                return at;
            }
            at = head(at);
        }
        return at;
    }

    /** From the word's head up to the root. */
    public List<Integer> ancestors(int i) {
        List<Integer> up = new ArrayList<>();
        for (int at = head(i); at >= 0 && up.size() <= sentence.size(); at = head(at)) {
            up.add(at);
        }
        return up;
    }

    public boolean dominates(int above, int below) {
        return above == below || ancestors(below).contains(above);
    }

    /** Number of arcs between two words. */
    public int distance(int a, int b) {
        List<Integer> up = new ArrayList<>(List.of(a));
        up.addAll(ancestors(a));
        int steps = 0;
        for (int at = b; at >= 0; at = head(at), steps++) {
            int met = up.indexOf(at);
            if (met >= 0) {
                return met + steps;
            }
        }
        return sentence.size();
    }

    private static OptionalInt of(int i) {
        return i < 0 ? OptionalInt.empty() : OptionalInt.of(i);
    }

    public Optional<String> wordAt(int i) {
        return i >= 0 && i < sentence.size() ? Optional.of(token(i).word()) : Optional.empty();
    }
}
