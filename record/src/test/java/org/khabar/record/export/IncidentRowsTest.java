package org.khabar.record.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Status;

/** Incidents as rows of GED, ACLED and HXL. */
class IncidentRowsTest {
    private static final Name ISK = new Name("ISK", "isk");
    private static final Name TALIBAN = new Name("the Taliban", "taliban");
    private static final Name ARMY = new Name("Afghan army", "afg-army");

    @Test
    void givesOneGedRowAnIncidentHoweverManyClaimsSpeakOfIt() throws IOException {
        List<Map<String, String>> rows = new Told()
                .incident(
                        new Event("c1").killed(5),
                        new Event("c2").report("r-2", "AFP").killed(5))
                .incident(new Event("c3").killed(2))
                .rows(Format.GED);
        assertEquals(2, rows.size());
        Map<String, String> row = rows.getFirst();
        assertEquals("i-c1", row.get("id"));
        assertEquals("2", row.get("number_of_sources"));
        assertEquals("AFP;Reuters", row.get("source_office"));
        assertEquals("2021", row.get("year"));
        assertEquals("2021-10-03", row.get("date_start"));
        assertEquals("Afghanistan", row.get("country"));
        assertEquals("POINT (69.17 34.53)", row.get("geom_wkt"));
        assertEquals("Islamic State – Khorasan", row.get("side_a"));
        assertEquals("234", row.get("side_a_new_id"));
        assertEquals("Civilians", row.get("side_b"));
        assertEquals("3", row.get("type_of_violence"));
        assertEquals("", row.get("conflict_name"));
    }

    @Test
    void keepsGedToTheLowestOfRivalTollsAndGivesTheirSpan() throws IOException {
        Map<String, String> row = new Told()
                .incident(new Event("c1").killed(12), new Event("c2").killed(5, 8L))
                .rows(Format.GED)
                .getFirst();
        assertEquals(List.of("5", "5", "12"), List.of(row.get("best"), row.get("low"), row.get("high")));
        assertEquals("5", row.get("deaths_unknown"));
        assertEquals("", row.get("deaths_civilians"));
    }

    @Test
    void leavesTheHighOfGedOpenWhereAVersionDoes() throws IOException {
        Map<String, String> row = new Told()
                .incident(new Event("c1").killed(50, null))
                .rows(Format.GED)
                .getFirst();
        assertEquals("50", row.get("best"));
        assertEquals("", row.get("high"));
    }

    @Test
    void putsTheStateFirstInGed() throws IOException {
        Map<String, String> row = new Told()
                .incident(new Event("c1").who(TALIBAN, ARMY).whom().killed(3))
                .rows(Format.GED)
                .getFirst();
        assertEquals("1", row.get("type_of_violence"));
        assertEquals("Afghan National Army", row.get("side_a"));
        assertEquals("Afghan National Army - Taliban", row.get("dyad_name"));
    }

    @Test
    void leavesOutOfGedWhatKilledNobodyOrIsNotSaidToHaveHappened() throws IOException {
        Told told = new Told()
                .incident(new Event("c1"))
                .incident(new Event("c2").killed(0))
                .incident(new Event("c3").killed(4).factuality(Factuality.CERTAIN_NOT))
                .incident(new Event("c4").killed(4).status(Status.HYPOTHETICAL))
                .incident(new Event("c5").type(EventType.CONSULT).killed(4));
        assertEquals(List.of(), told.rows(Format.GED));
    }

    @Test
    void doesNotLetADenialSetTheToll() throws IOException {
        Told told = new Told()
                .incident(new Event("c1").killed(9), new Event("c2").killed(1).factuality(Factuality.CERTAIN_NOT));
        assertEquals("9", told.rows(Format.GED).getFirst().get("low"));
        String notes = Objects.requireNonNull(told.rows(Format.ACLED).getFirst().get("notes"));
        assertTrue(notes.contains("Denied, or denied in part, by c2."), notes);
    }

    @Test
    void tellsThatAGedRowLumpsSeveralHappenings() throws IOException {
        Map<String, String> row = new Told()
                .incident(new Event("c1").killed(40).events(Range.exactly(28, "28 separate attacks")))
                .rows(Format.GED)
                .getFirst();
        assertEquals("2", row.get("event_clarity"));
    }

    @Test
    void findsTheCellOfTheGridThatTheCodebookGives() throws IOException {
        Place laukkaing = new Place("Laukkaing", null, "MMR", "Shan State", 23.690225, 98.765042, Precision.TOWN);
        Map<String, String> row = new Told()
                .incident(new Event("c1").killed(1).at(laukkaing))
                .rows(Format.GED)
                .getFirst();
        assertEquals("163998", row.get("priogrid_gid"));
    }

    @Test
    void keepsAcledToTheLowestTollAndSaysWhatIsDisputed() throws IOException {
        Map<String, String> row = new Told()
                .incident(
                        new Event("c1").killed(12),
                        new Event("c2").killed(5, null).who(TALIBAN).factuality(Factuality.PROBABLE))
                .rows(Format.ACLED)
                .getFirst();
        assertEquals("5", row.get("fatalities"));
        assertEquals("Explosions/Remote violence", row.get("event_type"));
        assertEquals("Rebel group", row.get("inter1"));
        assertEquals("Rebel group-Civilians", row.get("interaction"));
        assertEquals("worshippers", row.get("assoc_actor_2"));
        String notes = Objects.requireNonNull(row.get("notes"));
        assertTrue(notes.contains("Disputed: killed 12 (c1), or 5 or more (c2); the lowest is given."), notes);
        assertTrue(notes.contains("Said to have done it: ISK (c1), or the Taliban (c2)."), notes);
        assertTrue(notes.endsWith("Claims: c1 c2."), notes);
    }

    @Test
    void leavesFatalitiesEmptyWhereNobodyTellsOfAny() throws IOException {
        Map<String, String> row = new Told()
                .incident(new Event("c1")
                        .type(EventType.ASSAULT, "firearms")
                        .who(TALIBAN)
                        .whom(ARMY))
                .rows(Format.ACLED)
                .getFirst();
        assertEquals("", row.get("fatalities"));
        assertEquals(List.of("Battles", "Armed clash"), List.of(row.get("event_type"), row.get("sub_event_type")));
        assertEquals("Rebel group-State forces", row.get("interaction"));
    }

    @Test
    void callsForcesAbroadOutsideForcesInAcled() throws IOException {
        Map<String, String> row = new Told()
                .incident(new Event("c1")
                        .type(EventType.ASSAULT, "drone")
                        .who(new Name("US military", "usa-army"))
                        .whom(ISK))
                .rows(Format.ACLED)
                .getFirst();
        assertEquals("External/Other forces", row.get("inter1"));
        assertEquals("Air/drone strike", row.get("sub_event_type"));
    }

    @Test
    void leavesOutOfAcledWhatIsOnlyTalk() throws IOException {
        assertEquals(
                List.of(),
                new Told()
                        .incident(new Event("c1").type(EventType.CONSULT, "visit"))
                        .rows(Format.ACLED));
    }

    @Test
    void putsHxlTagsUnderTheHeader() throws IOException {
        List<Map<String, String>> rows =
                new Told().incident(new Event("c1").killed(5, null)).rows(Format.HXL);
        assertEquals("#event+id", rows.getFirst().get("Incident"));
        assertEquals("#affected+killed+min", rows.getFirst().get("Killed, lowest told"));
        assertTrue(
                rows.getFirst().values().stream().allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*")),
                rows.getFirst().toString());
        assertEquals("5", rows.get(1).get("Killed, lowest told"));
        assertEquals("", rows.get(1).get("Killed, highest told"));
    }

    @Test
    void guardsWordsThatASpreadsheetWouldRunAndLeavesNumbersAlone() throws IOException {
        Place south = new Place("=1+1", null, "MLI", "Gao", -16.27, -0.05, Precision.TOWN);
        Told told = new Told().incident(new Event("c1").killed(5).at(south).quote("@SUM(A1)"));
        for (Format format : List.of(Format.GED, Format.ACLED, Format.HXL)) {
            Map<String, String> row = told.rows(format).getLast();
            assertTrue(row.containsValue("'=1+1"), row.toString());
            assertTrue(row.containsValue("-16.27"), row.toString());
        }
    }
}
