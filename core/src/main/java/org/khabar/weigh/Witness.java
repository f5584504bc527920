package org.khabar.weigh;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.khabar.match.sketch.Wording;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Responsibility;
import org.khabar.weigh.source.Speaker;
import org.khabar.weigh.source.Stake;
import org.khabar.weigh.source.Stakes;

/**
 * A claim with what is worked out of it once, before it is held against the others.
 *
 * @param held the claim
 * @param speaker who speaks
 * @param stake the speaker's
 * @param wording fingerprint of the quote
 */
record Witness(HeldClaim held, Speaker speaker, Stake stake, int[] wording) {
    private static final Comparator<HeldClaim> ORDER = Comparator.comparing(
                    HeldClaim::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(held -> held.claim().id());

    /** One for each claim, by day and id, so that nothing hangs on the order in which claims come. */
    static List<Witness> listOf(Collection<HeldClaim> claims, Stakes stakes) {
        TreeMap<String, HeldClaim> once = new TreeMap<>();
        claims.forEach(held -> once.putIfAbsent(held.claim().id(), held));
        return once.values().stream()
                .sorted(ORDER)
                .map(held -> new Witness(
                        held,
                        stakes.sources().speaker(held),
                        stakes.of(held),
                        Wording.of(held.claim().anchor().quote())))
                .toList();
    }

    String id() {
        return held.claim().id();
    }

    String trigger() {
        return held.claim().anchor().trigger().toLowerCase(Locale.ROOT);
    }

    Factuality factuality() {
        return held.claim().stance().factuality();
    }

    /** Does the claim say that it is not so? */
    boolean denies() {
        return switch (factuality()) {
            case CERTAIN_NOT, PROBABLE_NOT, POSSIBLE_NOT -> true;
            case CERTAIN, PROBABLE, POSSIBLE, CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> false;
        };
    }

    /** Does the claim say anything at all of whether it is so? */
    boolean commits() {
        return switch (factuality()) {
            case CERTAIN, PROBABLE, POSSIBLE, CERTAIN_NOT, PROBABLE_NOT, POSSIBLE_NOT -> true;
            case CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> false;
        };
    }

    /** Is it said outright, neither as likely or possible nor of a mere suspect? */
    boolean isOutright() {
        boolean certain = factuality() == Factuality.CERTAIN || factuality() == Factuality.CERTAIN_NOT;
        return certain && held.claim().stance().responsibility() != Responsibility.SUSPECTED;
    }
}
