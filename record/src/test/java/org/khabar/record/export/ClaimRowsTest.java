package org.khabar.record.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.FigureType;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.TieType;

/** Claims as rows of POLECAT and as PLOVER records. */
class ClaimRowsTest {
    private static final Name ARMY = new Name("Afghan army", "afg-army");

    @Test
    void givesOnePolecatRowAClaim() throws IOException {
        List<Map<String, String>> rows = new Told()
                .incident(new Event("c1").killed(5), new Event("c2").whom(ARMY))
                .rows(Format.POLECAT);
        assertEquals(2, rows.size());
        Map<String, String> row = rows.get(1);
        assertEquals("c2", row.get("Event ID"));
        assertEquals("2021-10-03", row.get("Event Date"));
        assertEquals("ASSAULT", row.get("Event Type"));
        assertEquals("explosives", row.get("Event Mode"));
        assertEquals("MATERIAL CONFLICT", row.get("Quad Code"));
        assertEquals("Islamic State – Khorasan", row.get("Actor Name"));
        assertEquals("ISK", row.get("Actor Name Raw"));
        assertEquals("REB", row.get("Primary Actor Sector"));
        assertEquals("AFG", row.get("Recipient Country"));
        assertEquals("1138958", row.get("GeoNames ID"));
        assertEquals("", row.get("Intensity"));
    }

    @Test
    void leavesOutWhatWouldLookLikeAnEventAndIsNone() throws IOException {
        Told told = new Told()
                .incident(new Event("c1").factuality(Factuality.CERTAIN_NOT))
                .incident(new Event("c2").type(TieType.ALLY))
                .incident(new Event("c3").type(FigureType.COUNT));
        assertEquals(List.of(), told.rows(Format.POLECAT));
        assertEquals("", told.as(Format.PLOVER));
    }

    @Test
    void givesPloverRecordsLikeTheGoldRecords() throws IOException {
        String[] lines = new Told()
                .incident(
                        new Event("c1").quote("ISK bombed\n\"a mosque\"."),
                        new Event("c2").type(EventType.AGREE).whom())
                .as(Format.PLOVER)
                .split("\n");
        assertEquals(2, lines.length);
        JsonNode first = new ObjectMapper().readTree(lines[0]);
        assertEquals("c1", first.path("id").asText());
        assertEquals("2021-10-03", first.path("date").asText());
        assertEquals("ASSAULT", first.path("event").asText());
        assertEquals("ISK", first.path("source").path(0).path("actorText").asText());
        assertEquals("AFGREB", first.path("source").path(0).path("code").asText());
        assertEquals(
                "worshippers", first.path("target").path(0).path("actorText").asText());
        assertEquals("ISK bombed\n\"a mosque\".", first.path("text").asText());
        assertTrue(new ObjectMapper().readTree(lines[1]).path("target").isEmpty());
    }
}
