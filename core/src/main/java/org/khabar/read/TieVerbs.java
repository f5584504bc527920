package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.claim.TieType;
import org.khabar.read.lexicon.TieWords;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Syntax;

/** Ties that a verb says: "backs", "leads", "holds", "relies on", "gets its arms from". */
final class TieVerbs {
    private static final Set<TieType> LASTING = Set.of(TieType.SUPPORTS, TieType.SUPPLIES, TieType.LEADS);
    private static final Set<String> ARMS = Set.of("weapon", "arm", "ammunition", "rifle", "missile", "drone", "money");

    private final Syntax syntax;
    private final TieParties parties;
    private final TieWords words;

    TieVerbs(Syntax syntax, TieParties parties, TieWords words) {
        this.syntax = syntax;
        this.parties = parties;
        this.words = words;
    }

    Optional<Tie> at(int verb) {
        if (words.isAllying(syntax.lemma(verb))) {
            return allied(verb);
        }
        Optional<TieWords.Tie> tie = words.verb(syntax.lemma(verb));
        if (tie.isEmpty() || syntax.hangsAs(verb, "amod")) {
            return supplied(verb);
        }
        if (tie.get().reversed()) {
            return Optional.of(new Tie(tie.get().type(), verb, verb + 1, parties.known(verb, "on"), subjects(verb)));
        }
        TieType type = tie.get().type();
        if (LASTING.contains(type) && !lasts(verb)) {
            return Optional.empty();
        }
        List<Mention> actors = parties.known(syntax.agent(verb).orElse(-1));
        return Optional.of(new Tie(type, verb, verb + 1, actors, recipients(type, verb)));
    }

    private List<Mention> recipients(TieType type, int verb) {
        int object = syntax.patient(verb).orElse(-1);
        return switch (type) {
            case CONTROLS -> parties.places(object);
            case PART_OF -> parties.known(verb, "to");
            case RECRUITS_FROM ->
                Stream.concat(Stream.of(verb), Stream.of(object).filter(o -> o >= 0))
                        .flatMap(w -> syntax.byPreposition(w, "from").stream())
                        .flatMap(t -> parties.actors(t).stream())
                        .toList();
            case LEADS ->
                parties.known(object).stream()
                        .filter(m -> m.kind() != Mention.Kind.COUNTRY)
                        .toList();
            case ALLY, SUPPORTS, SUPPLIES, RIVAL -> parties.known(object);
        };
    }

    private List<Mention> subjects(int verb) {
        return parties.known(syntax.subject(verb).orElse(-1));
    }

    /** "is allied with", "aligned itself with", "pledged allegiance to" */
    private Optional<Tie> allied(int verb) {
        List<Mention> others = parties.known(verb, "with");
        return Optional.of(new Tie(
                TieType.ALLY, verb, verb + 1, subjects(verb), others.isEmpty() ? parties.known(verb, "to") : others));
    }

    /** "gets its weapons from Iran": who gives them supplies him. */
    private Optional<Tie> supplied(int verb) {
        int object = syntax.patient(verb).orElse(-1);
        if (object < 0
                || !words.isReceiving(syntax.lemma(verb))
                || syntax.passive(verb)
                || !ARMS.contains(syntax.lemma(object))
                || !lasts(verb)) {
            return Optional.empty();
        }
        List<Mention> from = Stream.of(verb, object)
                .flatMap(w -> parties.known(w, "from").stream())
                .toList();
        return Optional.of(new Tie(TieType.SUPPLIES, verb, verb + 1, from, subjects(verb)));
    }

    /** Does the verb tell of what goes on, not of what was done once? */
    private boolean lasts(int verb) {
        if (syntax.passive(verb)) {
            return syntax.children(verb, "aux:pass").stream()
                    .anyMatch(a -> Set.of("VBZ", "VBP").contains(syntax.token(a).tag()));
        }
        boolean joined = syntax.relation(verb).equals("conj")
                && syntax.head(verb) >= 0
                && Set.of("VBZ", "VBP").contains(syntax.token(syntax.head(verb)).tag());
        boolean going = syntax.token(verb).tag().equals("VBG") && syntax.child(verb, "aux") >= 0;
        return joined
                || going
                || Set.of("VBZ", "VBP").contains(syntax.token(verb).tag());
    }
}
