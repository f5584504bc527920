package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.TieType;
import org.khabar.read.act.Draft;
import org.khabar.read.act.Trigger;
import org.khabar.read.sentence.Discourse;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Ground taken is ground held: a town captured, power seized in a country. */
final class Seizures {
    private static final Set<String> POWER = Set.of("power", "control");

    private final Syntax syntax;
    private final Mentions mentions;
    private final Discourse discourse;

    Seizures(Syntax syntax, Mentions mentions, Discourse discourse) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.discourse = discourse;
    }

    /** A tie for every certain seizure of a place by somebody. */
    List<Tie> of(List<Draft> acts) {
        List<Tie> ties = new ArrayList<>();
        for (Draft act : acts) {
            Trigger main = act.main();
            boolean taken = main.frame().modes().contains("seize")
                    && act.commitment().factuality() == Factuality.CERTAIN
                    && !act.actors().isEmpty()
                    && syntax.token(main.at()).isVerb()
                    && !Set.of("loot", "pillage", "plunder", "confiscate", "impound")
                            .contains(syntax.lemma(main.at()));
            List<Mention> ground = taken ? ground(main.at()) : List.of();
            if (!ground.isEmpty()) {
                ties.add(new Tie(TieType.CONTROLS, main.from(), main.to(), act.actors(), ground));
            }
        }
        return ties;
    }

    private List<Mention> ground(int verb) {
        int object = syntax.patient(verb).orElse(-1);
        if (object < 0) {
            return List.of();
        }
        if (!POWER.contains(syntax.lemma(object))) {
            return ground(List.of(object));
        }
        List<Integer> of = new ArrayList<>(syntax.byPreposition(object, "of"));
        of.addAll(syntax.byPreposition(verb, "of"));
        // "took control of several districts": no place that the sentence names further on
        return of.isEmpty() ? seat(verb) : ground(of);
    }

    private List<Mention> ground(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> mentions.all(head).stream())
                .filter(Seizures::isGround)
                .toList();
    }

    /** The first place behind "seized power" that it was seized in, or the country spoken of. */
    private List<Mention> seat(int verb) {
        for (int i :
                syntax.subtree(verb).stream().filter(w -> w > verb).sorted().toList()) {
            Mention mention = mentions.of(i);
            if (isGround(mention)
                    && Set.of("in", "of", "over").contains(syntax.preposition(i))
                    && isInClause(i, verb)) {
                return List.of(mention);
            }
        }
        return discourse.lastCountry().stream().toList();
    }

    private boolean isInClause(int word, int verb) {
        int at = word;
        while (at != verb && at >= 0 && syntax.hangsAs(at, "obl", "nmod", "obj")) {
            at = syntax.head(at);
        }
        return at == verb;
    }

    private static boolean isGround(Mention mention) {
        return mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.COUNTRY;
    }
}
