package org.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;

class SameEveryTimeTest {
    private static final List<Report> REPORTS = reports();

    /** Ten example texts make one report, so that reports have a story and are worth sharing out. */
    private static List<Report> reports() {
        List<Example> examples = Example.listAll();
        List<Report> reports = new ArrayList<>();
        for (int from = 0; from + 10 <= Math.min(200, examples.size()); from += 10) {
            List<String> texts = examples.subList(from, from + 10).stream()
                    .map(Example::text)
                    .toList();
            reports.add(Report.of("r" + reports.size(), examples.get(from).day(), String.join("\n\n", texts)));
        }
        return reports;
    }

    private static List<Claim> read(List<Report> reports, int threads) {
        List<Claim> claims = new ArrayList<>();
        SharedPipeline.get().readAll(reports.iterator(), threads, reading -> claims.addAll(reading.claims()));
        return claims;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void givesTheSameClaimsInTheSameOrderWhateverTheThreads(int threads) {
        List<Claim> alone = REPORTS.stream()
                .flatMap(report -> SharedPipeline.get().read(report).claims().stream())
                .toList();
        assertFalse(alone.isEmpty());
        assertEquals(alone, read(REPORTS, threads));
    }

    @Test
    void givesTheSameClaimsWhateverTheOrderOfTheReports() {
        long seed = 20211010;
        List<Report> shuffled = new ArrayList<>(REPORTS);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(new HashSet<>(read(REPORTS, 2)), new HashSet<>(read(shuffled, 2)), "The seed was " + seed);
    }

    @Test
    void givesEveryClaimAnIdOfItsOwn() {
        List<Claim> claims = read(REPORTS, 2);
        Set<String> ids = new HashSet<>();
        claims.forEach(claim -> ids.add(claim.id()));
        assertEquals(claims.size(), ids.size());
    }

    @Test
    void givesTheClaimsOfAReportInTheOrderOfItsText() {
        for (Report report : REPORTS) {
            List<Integer> starts = SharedPipeline.get().read(report).claims().stream()
                    .map(claim -> claim.anchor().span().start())
                    .toList();
            assertEquals(starts.stream().sorted().toList(), starts, report.text());
        }
    }

    @Test
    void quotesTheTextAsItStands() {
        for (Report report : REPORTS) {
            for (Claim claim : SharedPipeline.get().read(report).claims()) {
                Span span = claim.anchor().span();
                int quote = report.text().indexOf(claim.anchor().quote());
                assertTrue(quote >= 0, claim.anchor().quote());
                assertTrue(span.end() <= report.text().length(), claim.toString());
            }
        }
    }
}
