package org.khabar.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;

/** Cuts a text into pieces at the borders of its marks, so that marks can overlap and the text stays as it is. */
final class Marking {
    private final String text;
    private final List<Claim> claims;
    private final @Nullable Claim chosen;

    /** @param chosen the claim whose sentence is marked too, or null */
    Marking(String text, List<Claim> claims, @Nullable Claim chosen) {
        this.text = text;
        this.claims = claims;
        this.chosen = chosen;
    }

    /** The pieces of a stretch of the text; together they are the stretch. */
    List<Piece> pieces(Span stretch) {
        Span sentence = chosen == null ? new Span(0, 0) : sentence(chosen);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        List<Claim> inside = claims.stream()
                .filter(claim ->
                        span(claim).start() < stretch.end() && span(claim).end() > stretch.start())
                .filter(claim -> span(claim).end() <= text.length())
                .toList();
        inside.forEach(claim -> cut(cuts, span(claim), stretch));
        cut(cuts, sentence, stretch);
        List<Piece> pieces = new ArrayList<>();
        int from = stretch.start();
        for (int to : cuts.tailSet(from, false)) {
            pieces.add(piece(new Span(from, to), inside, sentence));
            from = to;
        }
        return pieces;
    }

    private Piece piece(Span piece, List<Claim> inside, Span sentence) {
        List<Claim> covering = inside.stream()
                .filter(claim -> span(claim).contains(piece))
                .sorted(Comparator.comparing(
                                (Claim claim) -> chosen == null || !claim.id().equals(chosen.id()))
                        .thenComparingInt(
                                claim -> span(claim).end() - span(claim).start()))
                .toList();
        boolean isChosen = chosen != null && span(chosen).contains(piece);
        return new Piece(piece.in(text), covering, isChosen, sentence.contains(piece));
    }

    private static void cut(Set<Integer> cuts, Span at, Span stretch) {
        for (int border : new int[] {at.start(), at.end()}) {
            if (border > stretch.start() && border < stretch.end()) {
                cuts.add(border);
            }
        }
    }

    /**
     * Where the sentence of a claim stands: its words around the trigger; the trigger alone where they are not found.
     */
    private Span sentence(Claim claim) {
        String quote = claim.anchor().quote();
        Span trigger = span(claim);
        int from = text.indexOf(quote, Math.max(0, trigger.end() - quote.length()));
        boolean found = from >= 0 && from <= trigger.start() && from + quote.length() >= trigger.end();
        return found ? new Span(from, from + quote.length()) : trigger;
    }

    private static Span span(Claim claim) {
        return claim.anchor().span();
    }
}
