package org.khabar.record.export.claims;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;
import org.khabar.record.export.seam.MatchedClaim;

/** Writes a claim as a feature of RFC 7946. */
record Feature(JsonGenerator json) {
    void write(MatchedClaim matched, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", matched.claim().id());
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeFieldName("coordinates");
        json.writeArray(new double[] {number(place.lon()), number(place.lat())}, 0, 2);
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        properties(matched, place);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void properties(MatchedClaim matched, Place place) throws IOException {
        Claim claim = matched.claim();
        text("incident", matched.incident());
        json.writeStringField("report", claim.anchor().report());
        text("published", day(matched.held().published()));
        strings("outlets", matched.held().outlets());
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
}
