package org.khabar.aid.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.aid.access.SmallRecord.COUNTRY;
import static org.khabar.aid.access.SmallRecord.HERAT;
import static org.khabar.aid.access.SmallRecord.KABUL;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.aid.access.Evidence.Bearing;
import org.khabar.aid.access.SmallRecord.Told;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;

class AccessScorerTest {
    private static final Told STAFF_SHOT = Told.of(EventType.ASSAULT, "firearms", "gunmen", "two aid workers", "Kabul");

    @TempDir
    Path folder = Path.of(".");

    @AutoClose
    private @Nullable SmallRecord opened;

    private SmallRecord record() {
        SmallRecord record = opened == null ? new SmallRecord(folder) : opened;
        opened = record;
        return record;
    }

    @Test
    void countsAnAttackOnAidStaffAndQuotesIt() {
        record().tell("2021-09-20", "Gunmen shot at two aid workers in Kabul.", STAFF_SHOT);

        Score violence = score(record().score(KABUL, "2021-10-10", null), "violence");

        assertEquals(1, violence.value());
        assertEquals(1, violence.incidents());
        Evidence evidence = violence.evidence().getFirst();
        assertEquals("Gunmen shot at two aid workers in Kabul.", evidence.quote());
        assertEquals("Outlet", evidence.outlets().getFirst());
        assertEquals(LocalDate.parse("2021-09-20"), evidence.published());
    }

    @Test
    void showsAnXAndNoNoughtWhereTheRecordIsSilent() {
        record().tell("2021-09-20", "Gunmen shot at two aid workers in Kabul.", STAFF_SHOT);

        AreaAccess herat = record().score(HERAT, "2021-10-10", null);

        assertTrue(herat.scores().stream().allMatch(Score::isSilent));
        assertEquals("X", herat.overall().sign());
        assertEquals(0, herat.overall().low());
        assertEquals(5, herat.overall().high(), 1e-9);
    }

    @Test
    void scoresANoughtOnlyWhereTheRecordSaysThatTheWayIsOpen() {
        record().tell(
                        "2021-09-20",
                        "The road is open again to Kabul.",
                        Told.of(EventType.RETREAT, "", "@taliban", "", "Kabul"));

        Score movement = score(record().score(KABUL, "2021-10-10", null), "movement");

        assertEquals(0, movement.value());
        assertEquals(Bearing.EASES, movement.evidence().getFirst().bearing());
    }

    @Test
    void forgetsWhatLiesBeforeTheDaysThatARuleLooksAt() {
        record().tell("2020-01-05", "Gunmen shot at two aid workers in Kabul.", STAFF_SHOT);

        assertTrue(score(record().score(KABUL, "2021-10-10", null), "violence").isSilent());
    }

    @Test
    void seesOnlyWhatWasPublishedByTheDayThatIsAsked() {
        record().tell("2021-09-20", "Gunmen shot at two aid workers in Kabul.", STAFF_SHOT);

        assertTrue(score(record().score(KABUL, "2021-10-10", "2021-09-19"), "violence")
                .isSilent());
        assertFalse(score(record().score(KABUL, "2021-10-10", "2021-09-20"), "violence")
                .isSilent());
    }

    @Test
    void letsADecreeForTheCountryCountInEveryAreaAndSaysSo() {
        record().tell(
                        "2021-09-20",
                        "The Taliban bars female staff of aid agencies from work in Afghanistan.",
                        Told.of(EventType.COERCE, "restrict", "@taliban", "staff of aid agencies", "Afghanistan"));

        Score herat = score(record().score(HERAT, "2021-10-10", null), "interference");

        assertEquals(1, herat.value());
        assertTrue(herat.evidence().getFirst().wholeCountry());
    }

    @Test
    void takesTheCountryOfWhoDecreesWhereNoPlaceIsNamed() {
        record().tell(
                        "2021-09-20",
                        "The Taliban bars aid agencies from work.",
                        Told.of(EventType.COERCE, "restrict", "@taliban", "aid agencies", ""));

        assertEquals(
                1,
                score(record().score(COUNTRY, "2021-10-10", null), "interference")
                        .value());
    }

    @Test
    void doesNotAddManyAttacksToldInOneGoToThoseToldOneByOne() {
        Told many = Told.of(EventType.ASSAULT, "firearms", "militants", "villages", "Herat")
                .times(20);
        Told one = Told.of(EventType.ASSAULT, "explosives", "militants", "a patrol", "Herat");
        record().tell("2021-09-20", "Militants attacked villages 20 times in Herat.", many)
                .tell("2021-09-01", "Militants bombed a patrol in Herat.", one);

        assertEquals(
                20,
                score(record().score(HERAT, "2021-10-10", null), "insecurity").incidents());
    }

    @Test
    void keepsApartWhatIsOnlyLikely() {
        record().tell(
                        "2021-09-20",
                        "Gunmen are believed to have shot at two aid workers in Kabul.",
                        STAFF_SHOT.as(Factuality.PROBABLE));

        Score violence = score(record().score(KABUL, "2021-10-10", null), "violence");

        assertEquals(1, violence.value());
        assertEquals(0, violence.low());
        assertEquals(Bearing.LIKELY, violence.evidence().getFirst().bearing());
    }

    @Test
    void countsNeitherWhatIsDeniedNorWhatMayBe() {
        record().tell("2021-09-20", "Gunmen did not shoot at aid workers.", STAFF_SHOT.as(Factuality.CERTAIN_NOT))
                .tell("2021-09-22", "Gunmen may have shot at aid workers.", STAFF_SHOT.as(Factuality.POSSIBLE));

        assertTrue(score(record().score(KABUL, "2021-10-10", null), "violence").isSilent());
    }

    @Test
    void letsAnAnalystOverrideAScoreFromTheDayOfTheDecisionOn() {
        record().tell("2021-09-20", "Gunmen shot at two aid workers in Kabul.", STAFF_SHOT);
        AnalystScore three = new AnalystScore(
                "kabul", "violence", 3, "two more, told in confidence", "jf", LocalDate.parse("2021-10-01"), null);

        Score after = score(record().score(KABUL, "2021-10-10", null, three), "violence");
        Score before = score(record().score(KABUL, "2021-09-30", null, three), "violence");

        assertEquals(3, after.value());
        assertEquals(1, after.evidence().size());
        assertEquals(three, after.override());
        assertEquals(1, before.value());
        assertNull(before.override());
    }

    @Test
    void givesNoOverallScoreWhereTooLittleIsHeard() {
        record().tell("2021-09-20", "Gunmen shot at two aid workers in Kabul.", STAFF_SHOT);

        AreaAccess kabul = record().score(KABUL, "2021-10-10", null);

        assertEquals(2, kabul.heard());
        assertEquals("X", kabul.overall().sign());
    }

    @Test
    void stretchesTheMeanOfThePillarsToFive() {
        AreaAccess kabul = record().score(
                        KABUL, "2021-10-10", null, set("denial-of-needs", 3), set("entry", 2), set("insecurity", 1));

        // (3 + 2 + 1) / 3 of 3 is 2 of 3, and so 3.33 of 5.
        assertEquals("3.3", kabul.overall().sign());
    }

    private static AnalystScore set(String indicator, int score) {
        return new AnalystScore("Kabul", indicator, score, "a test", "jf", LocalDate.parse("2021-01-01"), null);
    }

    private static Score score(AreaAccess access, String indicator) {
        return access.find(indicator).orElseThrow();
    }
}
