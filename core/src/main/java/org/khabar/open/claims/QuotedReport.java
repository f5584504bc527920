package org.khabar.open.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;
import org.khabar.open.event.ImportedEvent;

/**
 * A report of which only the sentences are known that its claims quote. Each sentence is laid where it must have stood
 * for the spans of its claims to hold; what stood between them is blank. So claims keep their spans, and what is read
 * from a workspace's own export is what was written. Not thread-safe.
 */
final class QuotedReport {
    /** A span beyond this is a mistake, and would cost memory. */
    private static final int LONGEST = 4_000_000;

    private final List<Claim> claims = new ArrayList<>();
    private final @Nullable LocalDate published;
    private final List<String> outlets;

    QuotedReport(@Nullable LocalDate published, List<String> outlets) {
        this.published = published;
        this.outlets = List.copyOf(outlets);
    }

    void add(Claim claim) {
        claims.add(claim);
    }

    /** The claims with their report, in the order of adding. */
    List<ImportedEvent> events() {
        Map<String, List<Claim>> byQuote = new LinkedHashMap<>();
        claims.forEach(claim -> byQuote.computeIfAbsent(claim.anchor().quote(), quote -> new ArrayList<>())
                .add(claim));
        SortedMap<Integer, String> placed = new TreeMap<>();
        List<String> loose = new ArrayList<>();
        byQuote.forEach((quote, about) -> {
            int start = start(quote, about);
            if (start < 0 || !isFree(placed, start, quote)) {
                loose.add(quote);
            } else {
                placed.put(start, quote);
            }
        });
        Report report = report(placed, loose);
        return claims.stream()
                .map(claim -> new ImportedEvent(report, anchored(claim, report.text())))
                .toList();
    }

    /** Where the sentence must begin so that most of its claims stand where they say; -1 if nowhere. */
    private static int start(String quote, List<Claim> about) {
        int best = -1;
        long most = 0;
        for (Claim claim : about) {
            String trigger = claim.anchor().trigger();
            for (int at = quote.indexOf(trigger); at >= 0 && !trigger.isEmpty(); at = quote.indexOf(trigger, at + 1)) {
                int start = claim.anchor().span().start() - at;
                long fitting =
                        about.stream().filter(one -> fits(one, quote, start)).count();
                if (start >= 0 && start < LONGEST && fitting > most) {
                    best = start;
                    most = fitting;
                }
            }
        }
        return best;
    }

    private static boolean fits(Claim claim, String quote, int start) {
        Span span = claim.anchor().span();
        int from = span.start() - start;
        int to = span.end() - start;
        return from >= 0
                && to <= quote.length()
                && quote.substring(from, to).equals(claim.anchor().trigger());
    }

    private static boolean isFree(SortedMap<Integer, String> placed, int start, String quote) {
        int end = start + quote.length();
        return placed.entrySet().stream()
                .noneMatch(other -> other.getKey() < end
                        && start < other.getKey() + other.getValue().length());
    }

    private Report report(SortedMap<Integer, String> placed, List<String> loose) {
        StringBuilder text = new StringBuilder();
        placed.forEach((start, quote) -> {
            if (start > text.length()) {
                text.append(text.isEmpty() ? " " : "\n").repeat(' ', start - text.length());
            }
            text.append(quote);
        });
        loose.forEach(quote -> text.append(text.isEmpty() ? "" : "\n").append(quote));
        Claim first = claims.getFirst();
        return new Report(first.anchor().report(), published, outlets, null, null, null, "en", null, text.toString());
    }

    /** The claim as it is, or, where its span does not hold, with a span of its trigger or its sentence. */
    private static Claim anchored(Claim claim, String text) {
        Claim.Anchor old = claim.anchor();
        Span span = old.span();
        if (span.end() <= text.length() && span.in(text).equals(old.trigger())) {
            return claim;
        }
        int quote = text.indexOf(old.quote());
        int inQuote = Math.max(0, old.quote().indexOf(old.trigger()));
        int start = quote + inQuote;
        boolean said = text.startsWith(old.trigger(), start);
        Span found = new Span(
                start,
                said ? start + old.trigger().length() : quote + old.quote().length());
        Claim.Anchor anchor = new Claim.Anchor(old.report(), old.sentence(), old.quote(), found, old.trigger());
        return new Claim(
                claim.id(),
                anchor,
                claim.what(),
                claim.roles(),
                claim.setting(),
                claim.counts(),
                claim.stance(),
                claim.value());
    }
}
