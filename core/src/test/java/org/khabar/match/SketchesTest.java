package org.khabar.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Sketches;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;

class SketchesTest {
    private static final HeldClaim ATTACK = Told.attack("c1", "2021-10-15", "Kandahar", 47);

    @Test
    void leavesOutWhatLiesAheadAndWhatNobodyCommitsHimselfTo() {
        assertTrue(Sketches.of(with(Factuality.CERTAIN, Status.FUTURE)).isEmpty());
        assertTrue(Sketches.of(with(Factuality.CERTAIN, Status.HYPOTHETICAL)).isEmpty());
        assertTrue(Sketches.of(with(Factuality.UNCOMMITTED, Status.PAST)).isEmpty());
    }

    @Test
    void keepsADenialAsPartOfWhatItDenies() {
        Sketch denial = Sketches.of(with(Factuality.CERTAIN_NOT, Status.PAST)).orElseThrow();
        assertFalse(denial.who().outright());
    }

    @Test
    void leavesOutACountOfManyAttacksOverManyDays() {
        TimeSpan month = new TimeSpan(
                LocalDate.of(2021, 9, 18),
                LocalDate.of(2021, 10, 28),
                "between 18 September and 28 October",
                Precision.DAY);
        assertTrue(Sketches.of(timed(month, Range.exactly(28, "28 attacks"))).isEmpty());
        assertTrue(Sketches.of(timed(month, Range.exactly(1, "a siege"))).isPresent());
    }

    @Test
    void takesTheDayOfTheReportWhereNoneIsTold() {
        Sketch.When when = Sketches.of(timed(null, Range.exactly(1, "attack")))
                .orElseThrow()
                .when();
        assertEquals(
                new Sketch.When(LocalDate.of(2021, 10, 16), LocalDate.of(2021, 10, 16), Precision.UNKNOWN, false),
                when);
    }

    private static HeldClaim with(Factuality factuality, Status status) {
        Claim claim = ATTACK.claim();
        return held(new Claim(
                claim.id(),
                claim.anchor(),
                claim.what(),
                claim.roles(),
                claim.setting(),
                claim.counts(),
                new Claim.Stance(List.of(), null, factuality, status, Responsibility.DENIED),
                null));
    }

    private static HeldClaim timed(@Nullable TimeSpan time, Range events) {
        Claim claim = ATTACK.claim();
        return held(new Claim(
                claim.id(),
                claim.anchor(),
                claim.what(),
                claim.roles(),
                new Claim.Setting(claim.setting().places(), time),
                new Claim.Counts(events, null, null, null, null),
                claim.stance(),
                null));
    }

    private static HeldClaim held(Claim claim) {
        return new HeldClaim(claim, ATTACK.published(), ATTACK.outlets(), ATTACK.sources());
    }
}
