package org.khabar.weigh;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Responsibility;

/** Whatever an incident looks like, neither copies nor order make a claim more credible. */
class CopiesTest {
    private static final int INCIDENTS = 600;
    private static final Weighing WEIGHING = new Weighing(Said.STAKES);
    private static final List<String> OUTLETS =
            List.of("Reuters", "Dawn", "TASS", "Amaq", "BBC", "DW", "Reuters via Geo News", "AFP/AP");
    private static final List<String> HOLDERS = List.of("taliban", "isk", "amnesty", "rus-military");

    @Test
    void neverFindsAClaimMoreCredibleForACopyOfAReport() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int lowered = 0;
        for (int n = 0; n < INCIDENTS; n++) {
            List<Said> incident = incident(random);
            Map<String, Weight> before = weigh(held(incident));
            List<Said> copied = new ArrayList<>(incident);
            copied.add(copy(incident.get(random.nextInt(incident.size())), random));
            Map<String, Weight> after = weigh(held(copied));
            for (Said said : incident) {
                Credibility was = requireNonNull(before.get(said.id())).credibility();
                Credibility is = requireNonNull(after.get(said.id())).credibility();
                assertFalse(
                        isRaised(was, is),
                        () -> "Seed %d: %s from %s to %s in %s".formatted(seed, said, was, is, copied));
                lowered += was == is ? 0 : 1;
            }
        }
        assertTrue(lowered > 0, "A copy under a party's name or between two outlets must show now and then.");
    }

    @Test
    void givesTheSameInAnyOrderAndForAClaimHandedInTwice() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int n = 0; n < INCIDENTS / 10; n++) {
            List<HeldClaim> claims = new ArrayList<>(held(incident(random)));
            List<Weight> before = WEIGHING.weigh(claims);
            claims.add(claims.getFirst());
            Collections.shuffle(claims, random);
            assertEquals(before, WEIGHING.weigh(claims), () -> "Seed " + seed);
        }
    }

    /** The sixth is no judgement: to come from it to doubt is to fall. */
    private static boolean isRaised(Credibility was, Credibility is) {
        boolean fallsFromNoJudgement =
                was == Credibility.CANNOT_BE_JUDGED && (is == Credibility.DOUBTFUL || is == Credibility.IMPROBABLE);
        return is.number() < was.number() && !fallsFromNoJudgement;
    }

    /** The same words under any name, on that day or after. */
    private static Said copy(Said said, Random random) {
        Said copy = said.as("copy").dated(said.day().plusDays(random.nextInt(3)));
        return random.nextInt(4) == 0 ? copy : copy.in(random.nextBoolean() ? "Gulf News" : any(OUTLETS, random));
    }

    private static List<Said> incident(Random random) {
        List<Said> incident = new ArrayList<>();
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            incident.add(said(random)
                    .as("c" + i)
                    .saying("The words of report %d of the attack are %d its own %d."
                            .formatted(i, random.nextInt(), random.nextInt())));
        }
        return incident;
    }

    private static Said said(Random random) {
        String holder = any(HOLDERS, random);
        String outlet = any(OUTLETS, random);
        Said said = random.nextInt(3) == 0 ? Said.quoting(outlet, holder, holder) : Said.by(outlet);
        said = random.nextInt(3) == 0 ? said.of(any(HOLDERS, random)) : said;
        said = random.nextInt(3) == 0 ? said.on(any(HOLDERS, random)) : said;
        said = random.nextInt(2) == 0 ? said.killing(5L * (1 + random.nextInt(2))) : said;
        said = random.nextInt(4) == 0 ? said.so(any(List.of(Factuality.values()), random)) : said;
        said = random.nextInt(6) == 0 ? said.linked(any(List.of(Responsibility.values()), random)) : said;
        return said.dated(LocalDate.of(2021, 10, 4).plusDays(random.nextInt(3)));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<HeldClaim> held(List<Said> all) {
        return all.stream().map(Said::held).toList();
    }

    private static Map<String, Weight> weigh(List<HeldClaim> claims) {
        return WEIGHING.weigh(claims).stream().collect(Collectors.toMap(Weight::claim, Function.identity()));
    }
}
