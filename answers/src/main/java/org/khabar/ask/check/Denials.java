package org.khabar.ask.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.ask.check.likeness.Comparer;
import org.khabar.ask.check.likeness.Cues;
import org.khabar.ask.check.likeness.Kin;
import org.khabar.ask.check.likeness.Terms;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Status;

/** Finds who denies what a claim of the argument says, in the reports that speak of it. */
final class Denials {
    /** One may deny and another claim in one sentence; who goes on without a name is the same. */
    private static final Pattern CLAUSES =
            Pattern.compile("\\s+(?:and|but|while|whereas)\\s+(?=\\p{Lu}|the |it |they )|;\\s*");

    private static final String SENTENCE_END = "(?<=[.!?])\\s+";

    private final Holdings holdings;
    private final Kin kin;
    private final Cues cues;

    Denials(Holdings holdings, Kin kin, Cues cues) {
        this.holdings = holdings;
        this.kin = kin;
        this.cues = cues;
    }

    /** The denials in these reports, one a sentence: claims that the reader took for such, or sentences that say so. */
    List<Evidence> of(Claim asked, Collection<HeldClaim> reports) {
        TreeMap<String, Evidence> found = new TreeMap<>();
        for (HeldClaim held : reports) {
            String report = held.claim().anchor().report();
            for (HeldClaim other : holdings.beside(held)) {
                if (isDenial(asked, other)) {
                    found.putIfAbsent(report + other.claim().anchor().quote(), Evidence.of(other));
                }
            }
            for (String sentence : holdings.text(held).split(SENTENCE_END)) {
                if (CLAUSES.splitAsStream(sentence).anyMatch(clause -> isDenial(asked, clause))) {
                    found.putIfAbsent(
                            report + sentence, new Evidence(report, null, sentence, held.outlets(), held.published()));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private boolean isDenial(Claim asked, HeldClaim other) {
        Claim claim = other.claim();
        if (!Comparer.denies(claim) || claim.stance().status() == Status.FUTURE || !Comparer.sameAct(asked, claim)) {
            return false;
        }
        Set<String> doers = Kin.ids(asked.roles().actors());
        Set<String> named = Kin.ids(claim.roles().actors());
        claim.stance().attribution().stream()
                .map(Attribution::actor)
                .filter(id -> id != null)
                .forEach(named::add);
        return kin.anyRelated(doers, named) || (doers.isEmpty() && named.isEmpty());
    }

    private boolean isDenial(Claim asked, String clause) {
        return cues.shows(Cues.Cue.DENIAL, clause) && speaksOf(asked, clause);
    }

    private boolean speaksOf(Claim asked, String clause) {
        return asked.roles().actors().stream().anyMatch(name -> {
            String id = name.actor();
            return Terms.says(clause, name.text()) || (id != null && kin.names(clause, id));
        });
    }
}
