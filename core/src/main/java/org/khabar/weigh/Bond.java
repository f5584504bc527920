package org.khabar.weigh;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabar.match.sketch.Wording;
import org.khabar.weigh.source.Sources;
import org.khabar.weigh.source.Speaker;
import org.khabar.weigh.source.Stakes;

/** Finds out why two claims do not bear each other out. */
final class Bond {
    /**
     * From this share of three-word shingles in common on, a sentence counts as copied. Agency copy that was cut or
     * touched up keeps more; two reporters who write of one attack seldom share a fifth.
     */
    static final double COPIED = 0.5;

    private final Stakes stakes;

    Bond(Stakes stakes) {
        this.stakes = stakes;
    }

    /** Why two claims rest on the same word, in a sentence; empty where nothing says that they do. */
    Optional<String> find(Witness one, Witness other) {
        Set<String> shared = new HashSet<>(one.speaker().keys());
        shared.retainAll(other.speaker().keys());
        if (!shared.isEmpty()) {
            return Optional.of(sameSpeaker(one.speaker(), other.speaker()));
        }
        if (stakes.lineage().joinsAny(parties(one), parties(other))) {
            return Optional.of("%s speak for the same side.".formatted(names(one.speaker(), other.speaker())));
        }
        return isCopy(one, other) ? Optional.of(copied(one.speaker(), other.speaker())) : Optional.empty();
    }

    private Set<String> parties(Witness witness) {
        return witness.speaker().keys().stream().map(stakes::party).collect(Collectors.toSet());
    }

    /** Of one report, two claims may well stand in one sentence; that is no copying. */
    private static boolean isCopy(Witness one, Witness other) {
        String report = one.held().claim().anchor().report();
        return !report.equals(other.held().claim().anchor().report())
                && one.denies() == other.denies()
                && one.trigger().equals(other.trigger())
                && Wording.resemblance(one.wording(), other.wording()) >= COPIED;
    }

    private static String sameSpeaker(Speaker one, Speaker other) {
        if (one.keys().contains(Sources.UNKNOWN)) {
            return "Nobody knows who published them, so they may be from one hand.";
        }
        if (one.quoted() && other.quoted()) {
            return "All give the words of %s.".formatted(earlier(one.name(), other.name()));
        }
        return "All rest on %s.".formatted(earlier(one.name(), other.name()));
    }

    private static String copied(Speaker one, Speaker other) {
        Set<String> outlets = new TreeSet<>(one.outlets());
        outlets.addAll(other.outlets());
        return outlets.size() < 2
                ? "Two reports use the same words."
                : "%s use the same words.".formatted(Phrases.list(outlets));
    }

    private static String names(Speaker one, Speaker other) {
        return Phrases.list(new TreeSet<>(Set.of(one.name(), other.name())));
    }

    private static String earlier(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
