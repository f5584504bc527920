package org.khabar.record.export.claims;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.khabar.model.claim.Place;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Exporter;
import org.khabar.record.export.seam.MatchedClaim;
import org.khabar.record.export.seam.Step;
import org.khabar.record.export.seam.Tally;

/** A feature a claim, at the most precise of its places that has coordinates; claims without one are left out. */
public final class GeoJson implements Exporter {
    @Override
    public Exported write(ExportSource source, Writer out) throws IOException {
        Tally tally = new Tally();
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            source.forEachClaim(matched -> point(matched)
                    .ifPresentOrElse(
                            place -> Step.run(() -> {
                                new Feature(json).write(matched, place);
                                tally.wrote();
                            }),
                            tally::leftOut));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return tally.exported();
    }

    private static Optional<Place> point(MatchedClaim matched) {
        return matched.claim().setting().places().stream()
                .filter(place -> place.lat() != null && place.lon() != null)
                .findFirst();
    }
}
