package org.khabar.record.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.record.Example;
import org.khabar.record.export.seam.Exported;
import org.khabar.wire.ClaimJson;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class FormatTest {
    private static final Report REPORT =
            Example.report("a-1", "Reuters", "ISK bombed a mosque, \"loudly\".\nOn Monday.");

    @Test
    void givesJsonLinesThatReadBackAsTheSameClaims() throws IOException {
        HeldClaim held = held(REPORT, List.of());
        assertEquals(held.claim(), ClaimJson.read(written(Format.CLAIMS, held).strip()));
    }

    @Test
    void givesCsvThatReadsBackCellForCell() throws IOException {
        Place south = new Place("Gao", null, "MLI", "Gao", -16.27, -0.05, Precision.TOWN);
        NamedCsvRecord row = csv(held(REPORT, List.of(south)));
        assertEquals(REPORT.text(), row.getField("quote"));
        assertEquals("5", row.getField("killed_low"));
        assertEquals("", row.getField("killed_high"));
        assertEquals("-16.27", row.getField("lat"));
        assertEquals("police", row.getField("holders"));
    }

    @Test
    void keepsASpreadsheetFromRunningWordsAsAFormula() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            Report hostile = Example.report("a-1", start + "SUM(A1)", start + "HYPERLINK(\"http://x\")");
            NamedCsvRecord row = csv(held(hostile, List.of()));
            assertEquals("'" + hostile.text(), row.getField("quote"));
            assertEquals("'" + start + "SUM(A1)", row.getField("outlets"));
        }
    }

    @Test
    void putsAPointAtTheMostPrecisePlaceThatHasCoordinates() throws IOException {
        Place mosque = new Place("Eid Gah Mosque", null, "AFG", null, null, null, Precision.SITE);
        Place kabul = new Place("Kabul", "1138958", "AFG", "Kabul", 34.53, 69.17, Precision.TOWN);
        JsonNode collection = geojson(held(REPORT, List.of(mosque, kabul)), held(REPORT, List.of(kabul)));

        assertEquals("FeatureCollection", collection.path("type").asText());
        assertEquals(2, collection.path("features").size());
        JsonNode feature = collection.path("features").path(0);
        assertEquals(
                "[69.17,34.53]", feature.path("geometry").path("coordinates").toString());
        assertEquals("Kabul", feature.path("properties").path("place").asText());
        assertEquals("ASSAULT", feature.path("properties").path("type").asText());
    }

    @Test
    void countsTheClaimsThatHaveNoPointOnTheMap() throws IOException {
        StringWriter out = new StringWriter();
        Exported exported = new Export(Told.claims(held(REPORT, List.of()))).to(out, Format.GEOJSON);
        assertEquals(new Exported(0, 1), exported);
        assertEquals(
                0, new ObjectMapper().readTree(out.toString()).path("features").size());
    }

    @Test
    void givesGeoJsonThatAMapLibraryReads() throws Exception {
        Told told = new Told().incident(new Event("c1"), new Event("c2"));
        JsonNode features = new ObjectMapper().readTree(told.as(Format.GEOJSON)).path("features");
        Geometry all = new GeoJsonReader().read(told.as(Format.GEOJSON));
        assertEquals(2, all.getNumGeometries());
        assertEquals("POINT (69.17 34.53)", all.getGeometryN(0).toText());
        assertEquals(
                "i-c1", features.path(1).path("properties").path("incident").asText());
    }

    private static HeldClaim held(Report report, List<Place> places) {
        return new HeldClaim(
                Example.claim(report, 0, places), report.published(), report.outlets(), List.of(report.id()));
    }

    private static NamedCsvRecord csv(HeldClaim held) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(written(Format.CSV, held))) {
            return rows.iterator().next();
        }
    }

    private static JsonNode geojson(HeldClaim... held) throws IOException {
        return new ObjectMapper().readTree(written(Format.GEOJSON, held));
    }

    private static String written(Format format, HeldClaim... held) throws IOException {
        StringWriter out = new StringWriter();
        new Export(Told.claims(held)).to(out, format);
        return out.toString();
    }
}
