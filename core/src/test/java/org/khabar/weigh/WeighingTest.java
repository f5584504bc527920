package org.khabar.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Responsibility;
import org.khabar.weigh.source.Stake;

/** What others make of a claim; in each example the first claim is weighed. */
class WeighingTest {
    private static final Weighing WEIGHING = new Weighing(Said.STAKES);
    private static final Said JAZEERA = Said.by("Al Jazeera").killing(5);
    private static final Said WELLE = Said.by("Deutsche Welle").killing(5);
    private static final Said BBC = Said.by("BBC").killing(20);
    private static final Said AMNESTY =
            Said.quoting("BBC", "Amnesty", "amnesty").of("taliban").killing(13);
    private static final Said DENIAL = Said.quoting("AFP", "Taliban", "taliban")
            .of("taliban")
            .so(Factuality.CERTAIN_NOT)
            .linked(Responsibility.DENIED);
    private static final Said BOAST =
            Said.quoting("AP", "Islamic State", "islamic-state").of("isk").linked(Responsibility.CLAIMED);

    @Test
    void confirmsWhatTwoIndependentOutletsState() {
        assertWeighs(
                Credibility.CONFIRMED,
                "Stated by two outlets that do not share a source (Al Jazeera, Deutsche Welle); nobody denies it.",
                JAZEERA,
                WELLE);
    }

    @Test
    void doesNotTakeManyOutletsForManySources() {
        assertWeighs(
                Credibility.POSSIBLY_TRUE,
                "Stated by police alone, in Associated Press, Dawn and Reuters, which count once; nobody denies it.",
                Said.quoting("AP", "police", null),
                Said.quoting("Reuters", "police", null),
                Said.quoting("Dawn", "police", null));
    }

    @Test
    void neverTakesAPartysWordAloneForConfirmation() {
        assertWeighs(
                Credibility.CANNOT_BE_JUDGED,
                "Stated only by Islamic State (which speaks of its own deed); nobody denies it.",
                BOAST);
        assertWeighs(
                Credibility.POSSIBLY_TRUE,
                "Stated only by Islamic State (which speaks of its own deed), and by Taliban (which is on the other"
                        + " side); nobody denies it.",
                BOAST,
                Said.quoting("Dawn", "Taliban", "taliban").of("isk"));
        assertWeighs(
                Credibility.PROBABLY_TRUE,
                "Stated by Al Jazeera, and by Islamic State (which speaks of its own deed); nobody denies it.",
                BOAST,
                Said.by("Al Jazeera").of("isk"));
    }

    @Test
    void doesNotTakeWordOfTheAttackForWordOfWhoDidIt() {
        assertEquals(Credibility.CANNOT_BE_JUDGED, weigh(BOAST, JAZEERA, WELLE).credibility());
    }

    @Test
    void keepsTheStatementAndTheDenial() {
        assertWeighs(
                Credibility.POSSIBLY_TRUE,
                "Stated by Amnesty alone; Taliban (which speaks of its own deed) says otherwise.",
                AMNESTY,
                DENIAL);
        assertWeighs(
                Credibility.DOUBTFUL,
                "Stated only by Taliban (which speaks of its own deed); Amnesty says otherwise.",
                DENIAL,
                AMNESTY);
    }

    @Test
    void lowersWhatAPartyDeniesByNoMoreThanOneStep() {
        Said also = Said.by("Deutsche Welle").of("taliban").killing(13);
        assertEquals(Credibility.CONFIRMED, weigh(AMNESTY, also).credibility());
        assertEquals(Credibility.PROBABLY_TRUE, weigh(AMNESTY, also, DENIAL).credibility());
    }

    @Test
    void doubtsWhatAnotherOutletContradicts() {
        assertWeighs(Credibility.DOUBTFUL, "Stated by Al Jazeera alone; BBC says otherwise.", JAZEERA, BBC);
        assertEquals(Credibility.POSSIBLY_TRUE, weigh(JAZEERA, WELLE, BBC).credibility());
        assertEquals(
                Credibility.DOUBTFUL,
                weigh(Said.by("BBC").of("isk"), Said.by("Dawn").of("jnim")).credibility());
    }

    @Test
    void findsImprobableWhatOnlyAPartyStatesAndTwoContradict() {
        Said boast = BOAST.killing(40);
        assertEquals(Credibility.IMPROBABLE, weigh(boast, JAZEERA, WELLE).credibility());
        assertEquals(Credibility.DOUBTFUL, weigh(boast, JAZEERA).credibility());
    }

    @Test
    void losesNoDenierToACopyThatJoinsTwo() {
        Said boast = BOAST.killing(40);
        Said copy = JAZEERA.as("copy").in("Deutsche Welle");
        Weight weight = weigh(boast, JAZEERA, WELLE, copy);
        assertEquals(1, weight.denying().size());
        assertEquals(Credibility.IMPROBABLE, weight.credibility());
    }

    @Test
    void takesARisingTollForNoDenialOfTheLaterOne() {
        Said later = BBC.dated(LocalDate.of(2021, 10, 6));
        assertEquals(Credibility.POSSIBLY_TRUE, weigh(later, JAZEERA).credibility());
        assertEquals(Credibility.DOUBTFUL, weigh(JAZEERA, later).credibility());
    }

    @Test
    void takesANumberForAtLeastThatNumberAndNotTheReverse() {
        Said atLeast = Said.by("Dawn").killingAtLeast(4);
        assertEquals(Credibility.CONFIRMED, weigh(atLeast, JAZEERA).credibility());
        assertEquals(Credibility.POSSIBLY_TRUE, weigh(JAZEERA, atLeast).credibility());
    }

    @Test
    void countsTheUnsureForLess() {
        Said perhaps = WELLE.so(Factuality.PROBABLE);
        assertWeighs(
                Credibility.PROBABLY_TRUE,
                "Stated by Al Jazeera, and by Deutsche Welle (which is not sure of it); nobody denies it.",
                JAZEERA,
                perhaps);
        assertEquals(Credibility.CANNOT_BE_JUDGED, weigh(perhaps).credibility());
    }

    @Test
    void judgesNothingThatTheReportLeavesOpen() {
        assertWeighs(
                Credibility.CANNOT_BE_JUDGED,
                "The report leaves open whether it is so.",
                JAZEERA.so(Factuality.UNCOMMITTED),
                WELLE);
    }

    @Test
    void namesTheVoicesOnEitherSideAndTheStake() {
        Weight weight = weigh(AMNESTY, DENIAL);
        assertEquals(
                List.of("Amnesty"), weight.stating().stream().map(Voice::name).toList());
        assertEquals(
                List.of("Taliban"), weight.denying().stream().map(Voice::name).toList());
        assertEquals(Stake.NONE, weight.stake());
        assertEquals(Stake.SELF, weigh(DENIAL, AMNESTY).stake());
    }

    @Test
    void keepsHowLikelyTheReportPutsItApart() {
        assertEquals(Optional.of(Likelihood.LIKELY), Likelihood.told(Factuality.PROBABLE));
        assertEquals(Optional.of(Likelihood.ALMOST_NO_CHANCE), Likelihood.told(Factuality.CERTAIN_NOT));
        assertEquals(Optional.empty(), Likelihood.told(Factuality.POSSIBLE));
    }

    private static void assertWeighs(Credibility credibility, String why, Said... said) {
        Weight weight = weigh(said);
        assertEquals(why, weight.why());
        assertEquals(credibility, weight.credibility());
    }

    private static Weight weigh(Said... said) {
        return WEIGHING.weigh(Stream.of(said).map(Said::held).toList()).stream()
                .filter(weight -> weight.claim().equals(said[0].id()))
                .findFirst()
                .orElseThrow();
    }
}
