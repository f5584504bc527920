package org.khabar.read.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.claim.EventType;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.sentence.Syntax;

/** Puts together the triggers of a sentence that tell of one act: an attack and what it did to its victims. */
public final class Happenings {
    private static final Set<String> INSIDE = Set.of(
            "advcl",
            "acl",
            "acl:relcl",
            "obl",
            "nmod",
            "nsubj",
            "nsubj:pass",
            "obj",
            "xcomp",
            "dep",
            "compound",
            "appos",
            "amod",
            "parataxis",
            "nmod:poss",
            "obl:tmod",
            "ccomp");

    /** Through these only what the act did to its victims belongs to it. */
    private static final Set<String> LOOSE = Set.of("acl:relcl", "parataxis", "ccomp");

    private final Syntax syntax;
    private final Cues cues;

    public Happenings(Syntax syntax, Cues cues) {
        this.syntax = syntax;
        this.cues = cues;
    }

    public List<Happening> group(List<Trigger> triggers) {
        int[] group = new int[triggers.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (together(triggers.get(i), triggers.get(j))) {
                    int from = group[j];
                    int to = group[i];
                    for (int k = 0; k < group.length; k++) {
                        group[k] = group[k] == from ? to : group[k];
                    }
                }
            }
        }
        Map<Integer, List<Trigger>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(triggers.get(i));
        }
        return groups.values().stream().map(this::happening).toList();
    }

    private Happening happening(List<Trigger> members) {
        Trigger main = members.stream()
                .min(Comparator.comparing((Trigger t) -> t.frame().result())
                        .thenComparing(t -> t.frame().modes().isEmpty() && members.size() > 2)
                        .thenComparingInt(t -> syntax.ancestors(t.at()).size()))
                .orElseThrow();
        return new Happening(main, members);
    }

    private boolean together(Trigger a, Trigger b) {
        boolean apart = syntax.token(a.at()).isNumber() || syntax.token(b.at()).isNumber();
        if (a.frame().type() != b.frame().type() || apart) {
            return false;
        }
        if (a.light() == b.at() || b.light() == a.at() || overlap(a, b)) {
            return true;
        }
        if (a.frame().type() != EventType.ASSAULT) {
            return a.frame().type() != EventType.ACCUSE
                    && (a.frame().type() == EventType.PROTEST
                            || a.frame().modes().equals(b.frame().modes()))
                    && (near(a, b) || near(b, a));
        }
        if (syntax.dominates(a.at(), b.at())) {
            return linked(a, b);
        }
        if (syntax.dominates(b.at(), a.at())) {
            return linked(b, a);
        }
        return siblings(a, b);
    }

    /** The same kind of act said twice in one clause: "held talks at a meeting", "went on strike to protest". */
    private boolean near(Trigger upper, Trigger lower) {
        int at = lower.predicate();
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            if (at == upper.predicate() || at == upper.at()) {
                return true;
            }
            if (!syntax.hangsAs(at, "xcomp", "obl", "nmod", "obj", "advcl", "compound", "acl", "dep")
                    || syntax.relation(at).equals("acl:relcl")
                    || apart(at)
                    || syntax.child(at, "nsubj") >= 0) {
                return false;
            }
            at = syntax.head(at);
        }
        return false;
    }

    private static boolean overlap(Trigger a, Trigger b) {
        return (a.from() <= b.at() && b.at() < a.to()) || (b.from() <= a.at() && a.at() < b.to());
    }

    /** Is the lower word a part of what the upper one tells? */
    private boolean linked(Trigger upper, Trigger lower) {
        boolean someResult = upper.frame().result() || lower.frame().result();
        int at = lower.at();
        while (at != upper.at()) {
            String relation = syntax.relation(at);
            int up = syntax.head(at);
            if (relation.equals("conj")) {
                boolean nouns = syntax.token(at).isNoun() && syntax.token(up).isNoun();
                if (!someResult && !nouns) {
                    return false;
                }
            } else if (!INSIDE.contains(relation) || (!someResult && LOOSE.contains(relation))) {
                return false;
            }
            if (relation.equals("ccomp") && cues.is(Cues.Kind.SAY, syntax.lemma(up))) {
                return false;
            }
            // "The woman whom they held hostage has been killed", "the mother, who had died"
            boolean other =
                    abducts(upper) != abducts(lower) || syntax.lemma(at).equals("die") && syntax.isOverBefore(at);
            if (relation.equals("acl:relcl") && other) {
                return false;
            }
            if (apart(at) && !(upper.frame().result() && !lower.frame().result() && !ownTime(at))) {
                return false;
            }
            at = up;
        }
        return true;
    }

    private static boolean abducts(Trigger trigger) {
        return trigger.frame().modes().contains("abduct");
    }

    private boolean apart(int at) {
        String preposition = syntax.preposition(at);
        return cues.is(Cues.Kind.APART, preposition)
                        && !Set.of("for", "with", "to", "from", "as", "without").contains(preposition)
                || preposition.startsWith("in response")
                || preposition.startsWith("in retaliation");
    }

    private boolean ownTime(int at) {
        Set<Integer> below = syntax.subtree(at);
        return syntax.token(at).isNoun() && syntax.sentence().times().stream().anyMatch(t -> below.contains(t.from()));
    }

    /** "Raids were carried out as rebels had killed many": the second has its own doer, and the first its own verb. */
    private boolean isOwnClause(Trigger act, Trigger other) {
        return act.light() >= 0
                && act.light() == syntax.head(other.at())
                && syntax.relation(other.at()).equals("advcl")
                && syntax.child(other.at(), "nsubj") >= 0;
    }

    /** "the attack left ten wounded" */
    private boolean leaves(Trigger act, Trigger result) {
        int verb = syntax.head(act.at());
        return result.frame().result()
                && verb >= 0
                && syntax.relation(act.at()).equals("nsubj")
                && syntax.lemma(verb).equals("leave")
                && syntax.dominates(verb, result.at());
    }

    /** Both hang from one verb that is no trigger: "the blast left many dead in the fighting". */
    private boolean siblings(Trigger a, Trigger b) {
        if (leaves(a, b) || leaves(b, a)) {
            return true;
        }
        int up = syntax.head(a.at());
        if (up < 0 || up != syntax.head(b.at()) || !syntax.token(up).isVerb()) {
            return false;
        }
        if (isOwnClause(a, b) || isOwnClause(b, a)) {
            return false;
        }
        boolean parts = INSIDE.contains(syntax.relation(a.at())) && INSIDE.contains(syntax.relation(b.at()));
        return parts
                && !apart(a.at())
                && !apart(b.at())
                && (a.frame().result()
                        || b.frame().result()
                        || !syntax.token(a.at()).isVerb());
    }
}
