package org.khabar.record.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.model.Report;
import org.khabar.open.event.RowText;

/** Rows that came from a dataset go out to the same dataset as they came in. */
class RoundTripTest {
    private static final Map<String, String> GED = row(
            "id", "209980",
            "year", "2015",
            "type_of_violence", "1",
            "side_a", "Government of Elsewhere",
            "side_b", "=Front",
            "source_article", "\"Paper,2015-05-13,Headline: with colon\"",
            "source_headline", "Two lines\nof words: here",
            "latitude", "-23.690225",
            "date_start", "2015-05-11",
            "deaths_civilians", "0",
            "best", "1",
            "high", "30",
            "low", "1");

    @Test
    void givesAnImportedGedRowOutUnchanged() throws IOException {
        Map<String, String> out =
                imported("r-1", "UCDP GED", GED).rows(Format.GED).getFirst();
        GED.forEach((column, value) -> assertEquals(value, out.get(column), column));
        assertEquals("", out.get("gwnob"));
    }

    @Test
    void givesOneRowAnImportedClaimAlthoughTheyWereMatched() throws IOException {
        Map<String, String> second = new LinkedHashMap<>(GED);
        second.put("id", "7");
        Told told = imported("r-1", "UCDP GED", GED)
                .report(report("r-2", second))
                .incident(
                        new Event("c5").report("r-1", "UCDP GED").killed(1),
                        new Event("c6").report("r-2", "UCDP GED").killed(1),
                        new Event("c7").report("r-3", "Reuters").killed(4));
        assertEquals(
                List.of("209980", "209980", "7"),
                told.rows(Format.GED).stream().map(row -> row.get("id")).toList());
    }

    @Test
    void givesAnImportedAcledRowOutUnchanged() throws IOException {
        Map<String, String> acled = row(
                "event_id_cnty", "XYZ12",
                "event_date", "2021-10-03",
                "event_type", "Battles",
                "iso", "4",
                "notes", "On 3 October: words.\n\n- and a list",
                "fatalities", "3",
                "timestamp", "1633500000");
        Told told = imported("r-1", "ACLED", acled);
        Map<String, String> out = told.rows(Format.ACLED).getFirst();
        acled.forEach((column, value) -> assertEquals(value, out.get(column), column));
        assertEquals("i-c1", told.rows(Format.GED).getFirst().get("id"));
    }

    @Test
    void doesNotTakeAReportThatQuotesADatasetForItsRow() throws IOException {
        Told told = new Told()
                .report(Report.of("r-1", null, "UCDP counts again.\nbest: 7"))
                .incident(new Event("c1").report("r-1", "UCDP").killed(5));
        assertEquals("5", told.rows(Format.GED).getFirst().get("best"));
    }

    private static Told imported(String id, String outlet, Map<String, String> row) {
        return new Told()
                .report(report(id, row))
                .incident(new Event("c1").report(id, outlet).killed(1));
    }

    private static Report report(String id, Map<String, String> row) {
        return Report.of(id, null, new RowText(row).text());
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}
