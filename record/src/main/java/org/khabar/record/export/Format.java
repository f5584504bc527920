package org.khabar.record.export;

import java.util.Locale;
import org.khabar.record.export.claims.CsvClaims;
import org.khabar.record.export.claims.GeoJson;
import org.khabar.record.export.claims.JsonLines;
import org.khabar.record.export.event.Acled;
import org.khabar.record.export.event.Ged;
import org.khabar.record.export.event.Hxl;
import org.khabar.record.export.event.Plover;
import org.khabar.record.export.event.Polecat;
import org.khabar.record.export.graph.ActorNetwork;
import org.khabar.record.export.seam.Exporter;
import org.khabar.record.export.stix.StixBundle;

/** The forms that the record can be exported in. */
public enum Format {
    /** JSON lines, one claim a line, as the claim record says. */
    CLAIMS("claims", ""),
    /** Comma-separated, one claim a row, for a spreadsheet. */
    CSV("claims", ""),
    /** One GeoJSON feature collection (RFC 7946), one point a claim. */
    GEOJSON("claims", "nothing is known of where on the map they belong"),
    /** The columns of UCDP GED, one incident a row. */
    GED("events", "they are no violence that is said to have killed"),
    /** The columns of ACLED, one incident a row. */
    ACLED("events", "ACLED has no place for what they tell, or nobody says that they happened"),
    /** The columns of POLECAT, one claim a row. */
    POLECAT("claims", "they are no events, or are not said to have happened"),
    /** PLOVER JSON records, one claim a line. */
    PLOVER("claims", "they are no events, or are not said to have happened"),
    /** Comma-separated with a row of HXL tags, one incident a row. */
    HXL("incidents", "nobody says that they happened"),
    /** GraphML, a network of actors: who is with whom, who attacks whom. */
    GRAPHML("ties", "they name no two actors that the register knows, or nobody says that they are so"),
    /** A STIX 2.1 bundle of incidents, actors, places and reports. */
    STIX("objects", "nobody says that they happened"),
    /** Parquet, one claim a row; needs a file. */
    PARQUET("claims", "");

    private final String things;
    private final String missing;

    Format(String things, String missing) {
        this.things = things;
        this.missing = missing;
    }

    /** The word for it on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it counts: "claims", "incidents". */
    public String things() {
        return things;
    }

    /** Why it leaves things out, to follow "because"; empty where it holds everything. */
    public String missing() {
        return missing;
    }

    /** Can it be written to a stream of text? */
    public boolean isText() {
        return this != PARQUET;
    }

    /** What writes it. */
    Exporter exporter() {
        return switch (this) {
            case CLAIMS -> new JsonLines();
            case CSV -> new CsvClaims();
            case GEOJSON -> new GeoJson();
            case GED -> new Ged();
            case ACLED -> new Acled();
            case POLECAT -> new Polecat();
            case PLOVER -> new Plover();
            case HXL -> new Hxl();
            case GRAPHML -> new ActorNetwork();
            case STIX -> new StixBundle();
            case PARQUET ->
                throw new IllegalArgumentException("The format (parquet) is no text; name a file for it with -o.");
        };
    }
}
