package org.khabar.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Responsibility;

class AggregateCheckTest {
    private static final Told TWENTY_EIGHT = Told.attacks(28, "2021-09-18", "2021-10-04");

    @Test
    void saysThatFewerAttacksThanClaimedAreNoConfirmation() {
        AggregateAnswer answer =
                answer(TWENTY_EIGHT, Told.attack("Kabul", "2021-10-03"), Told.attack("Jalalabad", "2021-09-18"));

        assertEquals(2, answer.low());
        assertEquals(2, answer.high());
        assertEquals(AggregateAnswer.Verdict.NOT_CONFIRMED, answer.verdict());
    }

    @Test
    void confirmsAsManyAttacksAsAreStated() {
        AggregateAnswer answer = answer(
                Told.attacks(2, "2021-09-18", "2021-10-04"),
                Told.attack("Kabul", "2021-10-03"),
                Told.attack("Jalalabad", "2021-09-18"));

        assertEquals(AggregateAnswer.Verdict.CONFIRMED, answer.verdict());
    }

    @Test
    void countsOneAttackThatThreeReportsTellOnce() {
        AggregateAnswer answer = answer(
                TWENTY_EIGHT,
                Told.attack("Kabul", "2021-10-03"),
                Told.attack("Kabul", "2021-10-03").as(Factuality.CERTAIN, Responsibility.CLAIMED),
                Told.attack("", "2021-10-03"));

        assertEquals(1, answer.low());
        assertEquals(3, answer.stated().getFirst().claims().size());
    }

    @Test
    void countsTwoBlastsOfOneDayTwiceAndOtherAggregatesNotAtAll() {
        AggregateAnswer answer = answer(
                TWENTY_EIGHT,
                Told.attack("Jalalabad", "2021-09-18").times(2),
                Told.attacks(7, "2021-09-20", "2021-09-27"));

        assertEquals(2, answer.low());
    }

    @Test
    void leavesRoomForAttacksThatAreSuspectedOrLaidToNobody() {
        AggregateAnswer answer = answer(
                TWENTY_EIGHT,
                Told.attack("Kabul", "2021-10-03"),
                Told.attack("Jalalabad", "2021-09-25").by(null),
                Told.attack("Herat", "2021-09-26").as(Factuality.PROBABLE, Responsibility.SUSPECTED),
                Told.attack("Kunduz", "2021-09-27").by("taliban"));

        assertEquals(1, answer.low());
        assertEquals(3, answer.high());
    }

    @Test
    void looksOnlyAtTheDaysTheClaimSpeaksOf() {
        AggregateAnswer answer =
                answer(TWENTY_EIGHT, Told.attack("Kabul", "2021-08-26"), Told.attack("Kunduz", "2021-10-08"));

        assertEquals(0, answer.high());
    }

    @Test
    void countsNoAttackThatIsDenied() {
        AggregateAnswer answer = answer(
                TWENTY_EIGHT, Told.attack("Kabul", "2021-10-03").as(Factuality.CERTAIN_NOT, Responsibility.DENIED));

        assertEquals(0, answer.high());
    }

    @Test
    void takesOnlyClaimsOfSeveralAttacksByAKnownActor() {
        assertTrue(AggregateCheck.fits(TWENTY_EIGHT.claim()));
        assertFalse(AggregateCheck.fits(TWENTY_EIGHT.by(null).claim()));
        assertThrows(
                IllegalArgumentException.class,
                () -> AggregateCheck.of(Told.attack("Kabul", "2021-10-03").claim()));
    }

    private static AggregateAnswer answer(Told aggregate, Told... told) {
        AggregateCheck check = AggregateCheck.of(aggregate.claim());
        for (Told each : told) {
            check.see(each.held());
        }
        return check.answer();
    }
}
