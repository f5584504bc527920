package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.claim.TieType;
import org.khabar.model.passage.NamedSpan;
import org.khabar.read.lexicon.TieWords;
import org.khabar.read.sentence.Discourse;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Ties that a noun or adjective says: "a branch of", "its ally", "the leader of", "in power", "loyal to". */
final class TieNouns {
    private static final Set<String> CHIEFS = Set.of("chief", "head", "commander");
    private static final Set<String> FORMER = Set.of("former", "ex", "previous", "erstwhile", "onetime");
    private static final Set<String> GONE_OR_BELOW = Set.of("deputy", "late", "ousted", "deposed", "slain");
    private static final Set<String> LINKS = Set.of("become", "remain", "be", "stay");

    private final Syntax syntax;
    private final Mentions mentions;
    private final Discourse discourse;
    private final TieParties parties;

    TieNouns(Syntax syntax, Mentions mentions, Discourse discourse, TieParties parties) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.discourse = discourse;
        this.parties = parties;
    }

    /** The tie that a noun for one of its sides says: "X, a faction of Y", "its Y allies", "X and Y are rivals". */
    Optional<Tie> noun(int i, TieWords.Tie tie) {
        if (isFormer(i) || tie.type() == TieType.LEADS && leadsNobody(i)) {
            return Optional.empty();
        }
        List<Mention> whole = new ArrayList<>(parties.known(i, "of"));
        List<Mention> one = new ArrayList<>(bearers(i));
        for (int owner : syntax.children(i, "nmod:poss")) {
            whole.addAll(parties.known(owner));
        }
        List<Mention> before = new ArrayList<>();
        for (int modifier : syntax.children(i, "compound", "amod")) {
            for (int each : syntax.conjuncts(modifier)) {
                mentions.nameAt(each)
                        .filter(n -> n.kind() == NamedSpan.Kind.ACTOR)
                        .ifPresent(n -> before.add(mentions.of(each)));
            }
        }
        // "its al-Qaeda allies": with an owner the name before the noun is the ally, without one it is whose ally
        (whole.isEmpty() ? whole : one).addAll(whole.isEmpty() || one.isEmpty() ? before : List.of());
        if (whole.isEmpty() && one.size() == 2) {
            whole.add(one.removeLast());
        }
        one.removeIf(o -> whole.stream().anyMatch(w -> w.text().equals(o.text())));
        if (tie.type() == TieType.LEADS) {
            whole.removeIf(w -> w.kind() != Mention.Kind.NAMED);
            one.removeIf(o -> o.kind() != Mention.Kind.NAMED);
        }
        boolean owned = tie.type() == TieType.ALLY && syntax.child(i, "nmod:poss") >= 0;
        return Optional.of(
                tie.reversed() || owned
                        ? new Tie(tie.type(), i, i + 1, whole, one)
                        : new Tie(tie.type(), i, i + 1, one, whole));
    }

    /** "Its former leader", "an ex-ally of": a tie that is no more. */
    private boolean isFormer(int i) {
        return syntax.children(i, "compound", "amod").stream().anyMatch(c -> FORMER.contains(syntax.lemma(c)));
    }

    /** "The Taliban's police chief", "its deputy leader", "the late emir", "the chief of staff". */
    private boolean leadsNobody(int i) {
        boolean chief = CHIEFS.contains(syntax.lemma(i));
        boolean staff = syntax.byPreposition(i, "of").stream()
                .anyMatch(of -> syntax.lemma(of).equals("staff"));
        return staff
                || syntax.children(i, "compound", "amod").stream()
                        .anyMatch(c -> GONE_OR_BELOW.contains(syntax.lemma(c))
                                || chief
                                        && mentions.nameAt(c).isEmpty()
                                        && syntax.token(c).tag().startsWith("NN")
                                        && !syntax.token(c).isProper());
    }

    /** Who is said to be it: "X, the ally of …", "X is an ally of …", "the ally X". */
    private List<Mention> bearers(int i) {
        if (syntax.relation(i).equals("appos")) {
            return parties.known(syntax.head(i));
        }
        int up = syntax.head(i);
        if (syntax.child(i, "cop") >= 0) {
            return parties.known(syntax.child(i, "nsubj"));
        }
        if (up >= 0 && LINKS.contains(syntax.lemma(up))) {
            return parties.known(syntax.subject(up).orElse(-1));
        }
        List<Mention> beside = new ArrayList<>();
        syntax.children(i, "appos").forEach(a -> beside.addAll(parties.known(a)));
        return beside;
    }

    /** "fighters loyal to Haftar", "is close to al-Qaeda" */
    Optional<Tie> adjective(int i, TieType type) {
        int noun =
                syntax.hangsAs(i, "amod", "acl", "acl:relcl") ? syntax.head(i) : syntax.child(i, "nsubj", "nsubj:pass");
        List<Mention> others = new ArrayList<>(parties.known(i, "to"));
        others.addAll(parties.known(i, "with"));
        return Optional.of(new Tie(type, i, i + 1, parties.known(noun), others));
    }

    /** "The Taliban is in power in Kabul", "is in control of Kabul". */
    Optional<Tie> inPower(int i) {
        if (!syntax.preposition(i).equals("in")) {
            return Optional.empty();
        }
        int subject = syntax.child(i, "nsubj") >= 0
                ? syntax.child(i, "nsubj")
                : syntax.head(i) >= 0 ? syntax.subject(syntax.head(i)).orElse(-1) : -1;
        List<Mention> places = new ArrayList<>();
        syntax.children(i, "nmod", "obl").forEach(p -> places.addAll(parties.places(p)));
        if (places.isEmpty()) {
            discourse.lastCountry().ifPresent(places::add);
        }
        return Optional.of(new Tie(TieType.CONTROLS, i - 1, i + 1, parties.known(subject), places));
    }
}
