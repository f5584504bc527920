package org.khabar.record.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;

/** A feature a claim, at the most precise of its places that has coordinates; claims without one are left out. */
final class GeoJsonWriter implements ClaimWriter {
    private final JsonGenerator json;
    private long leftOut;

    GeoJsonWriter(Writer out) throws IOException {
        json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void write(HeldClaim held) throws IOException {
        Optional<Place> located = held.claim().setting().places().stream()
                .filter(place -> place.lat() != null && place.lon() != null)
                .findFirst();
        if (located.isEmpty()) {
            leftOut++;
            return;
        }
        Place place = located.get();
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", held.claim().id());
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeFieldName("coordinates");
        json.writeArray(new double[] {number(place.lon()), number(place.lat())}, 0, 2);
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        properties(held, place);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void properties(HeldClaim held, Place place) throws IOException {
        Claim claim = held.claim();
        json.writeStringField("report", claim.anchor().report());
        text("published", day(held.published()));
        strings("outlets", held.outlets());
        json.writeStringField("kind", claim.what().type().kind());
        json.writeStringField("type", claim.what().type().label());
        strings("mode", claim.what().modes());
        json.writeStringField("trigger", claim.anchor().trigger());
        strings("actors", claim.roles().actors().stream().map(Name::text).toList());
        strings(
                "recipients",
                claim.roles().recipients().stream().map(Name::text).toList());
        json.writeStringField("place", place.text());
        text("country", place.country());
        json.writeStringField("precision", place.precision().label());
        TimeSpan time = claim.setting().time();
        text("from", time == null ? null : day(time.from()));
        text("to", time == null ? null : day(time.to()));
        range("events", claim.counts().events());
        range("killed", claim.counts().killed());
        range("injured", claim.counts().injured());
        strings(
                "holders",
                claim.stance().attribution().stream().map(a -> a.holder()).toList());
        json.writeStringField("factuality", claim.stance().factuality().label());
        json.writeStringField("status", claim.stance().status().label());
        json.writeStringField("responsibility", claim.stance().responsibility().label());
        json.writeStringField("quote", claim.anchor().quote());
    }

    private void range(String name, @Nullable Range range) throws IOException {
        if (range != null) {
            json.writeNumberField(name + "_low", range.low());
            if (range.high() != null) {
                json.writeNumberField(name + "_high", range.high());
            }
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void text(String name, @Nullable String value) throws IOException {
        json.writeStringField(name, value);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    @Override
    public long leftOut() {
        return leftOut;
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
