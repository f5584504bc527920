package org.khabar.eval.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabar.eval.measure.Phrases;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;

/**
 * Which claim read answers which claim labelled, in one report: same kind and type, the labelled trigger inside the
 * quoted sentence, and of those the pair that shares most names, then the nearest.
 *
 * @param pairs labelled and read
 * @param missed labelled claims that nothing answers
 * @param extra read claims that answer nothing
 */
record ClaimPairs(List<Pair> pairs, List<GoldClaim> missed, List<Claim> extra) {
    /** A labelled claim and its answer. */
    record Pair(GoldClaim gold, Claim found) {}

    private record Candidate(int shared, int distance, int gold, int found) {}

    /** Most names shared first, then the nearest, then in order. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::shared)
            .reversed()
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found);

    ClaimPairs {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    /** Pairs the claims of one text, the best pair first. */
    static ClaimPairs of(String text, List<GoldClaim> gold, List<Claim> found) {
        List<Pair> pairs = new ArrayList<>();
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] foundTaken = new boolean[found.size()];
        for (Candidate best : candidates(text, gold, found)) {
            if (!goldTaken[best.gold] && !foundTaken[best.found]) {
                goldTaken[best.gold] = true;
                foundTaken[best.found] = true;
                pairs.add(new Pair(gold.get(best.gold), found.get(best.found)));
            }
        }
        return new ClaimPairs(pairs, rest(gold, goldTaken), rest(found, foundTaken));
    }

    private static <T> List<T> rest(List<T> all, boolean[] taken) {
        List<T> rest = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                rest.add(all.get(i));
            }
        }
        return rest;
    }

    private static List<Candidate> candidates(String text, List<GoldClaim> gold, List<Claim> found) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                GoldClaim labelled = gold.get(g);
                Claim answer = found.get(f);
                if (answer.what().type().kind().equals(labelled.kind())
                        && answer.what().type().label().equals(labelled.type())
                        && covers(answer, text, labelled.start())) {
                    int at = characters(text, answer.anchor().span().start());
                    candidates.add(new Candidate(shared(labelled, answer), Math.abs(at - labelled.start()), g, f));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private static int shared(GoldClaim gold, Claim found) {
        return Phrases.pairs(gold.chosen().actors(), names(found.roles().actors()))
                + Phrases.pairs(gold.chosen().recipients(), names(found.roles().recipients()))
                + Phrases.pairs(gold.places(), places(found));
    }

    static List<String> names(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }

    static List<String> places(Claim claim) {
        return claim.setting().places().stream().map(Place::text).toList();
    }

    /**
     * Does the labelled trigger begin inside the sentence quoted? A sentence that stands twice is taken where nearest.
     */
    private static boolean covers(Claim claim, String text, int start) {
        String quote = claim.anchor().quote();
        if (quote.isEmpty()) {
            return false;
        }
        int near = characters(text, claim.anchor().span().start());
        int best = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int here = characters(text, at);
            if (best < 0 || Math.abs(here - near) < Math.abs(best - near)) {
                best = here;
            }
        }
        return best >= 0 && best <= start && start < best + quote.codePointCount(0, quote.length());
    }

    /** How many Unicode characters stand before that UTF-16 offset. */
    private static int characters(String text, int offset) {
        return text.codePointCount(0, Math.min(offset, text.length()));
    }
}
