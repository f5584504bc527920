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
    private final Sentence sentence;
    private final ClauseParts parts;

    public Syntax(Sentence sentence) {
        this.sentence = sentence;
        this.parts = new ClauseParts(this);
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

    /** The first of the nouns that the word is coordinated with, or the word itself. */
    public int first(int i) {
        int at = i;
        while (relation(at).equals("conj") && head(at) >= 0 && token(head(at)).isNoun()) {
            at = head(at);
        }
        return at;
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
        return parts.passive(i);
    }

    /** "leaders released last year", where the parser lost the noun: a participle behind a noun, with nothing else. */
    public boolean isReduced(int i) {
        return parts.isReduced(i);
    }

    /** "the mother, who had died": is it told in a relative clause as over by then? */
    public boolean isOverBefore(int i) {
        return relation(i).equals("acl:relcl")
                && children(i, "aux").stream().anyMatch(a -> token(a).tag().equals("VBD"));
    }

    /** Who does it: the subject of an active verb or the agent of a passive one, coordination not yet spelt out. */
    public OptionalInt agent(int i) {
        return passive(i) ? parts.by(i) : subject(i);
    }

    /** To whom it is done: the object of an active verb or the subject of a passive one. */
    public OptionalInt patient(int i) {
        return passive(i) ? subject(i) : of(parts.object(i));
    }

    /** What stands in the place of the subject, whether it acts or suffers. */
    public OptionalInt subject(int i) {
        return of(parts.subject(i, 0));
    }

    private static OptionalInt of(int i) {
        return i < 0 ? OptionalInt.empty() : OptionalInt.of(i);
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

    public Optional<String> wordAt(int i) {
        return i >= 0 && i < sentence.size() ? Optional.of(token(i).word()) : Optional.empty();
    }
}
