package org.khabar.record.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The forms that claims can be exported in. */
public enum Format {
    /** JSON lines, one claim a line, as the claim record says. */
    CLAIMS,
    /** Comma-separated, one claim a row, for a spreadsheet. */
    CSV,
    /** One GeoJSON feature collection (RFC 7946), one point a claim. */
    GEOJSON;

    /** The word for it on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Something that writes this form to a stream. */
    public ClaimWriter to(Writer out) throws IOException {
        return switch (this) {
            case CLAIMS -> new JsonLinesWriter(out);
            case CSV -> new CsvClaimWriter(out);
            case GEOJSON -> new GeoJsonWriter(out);
        };
    }
}
