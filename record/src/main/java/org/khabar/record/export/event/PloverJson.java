package org.khabar.record.export.event;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Place;
import org.khabar.record.export.gist.Side;

/**
 * Writes a claim as a PLOVER record, with the fields of the PLOVER gold records of 2016 and modes as in 2021. A fight
 * has both sides as sources and no target, as there.
 */
record PloverJson(JsonGenerator json) {
    void write(PolecatRow row) throws IOException {
        Claim claim = row.claim();
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("date", string(row.day()));
        sides("source", row.actors(), row.rawActors());
        sides("target", row.recipients(), row.rawRecipients());
        json.writeStringField("event", claim.what().type().label());
        json.writeStringField("eventText", claim.anchor().trigger());
        strings("mode", claim.what().modes());
        json.writeStringField("text", claim.anchor().quote());
        place(claim);
        json.writeStringField("publication", String.join("; ", row.held().outlets()));
        json.writeStringField("publicationDate", string(row.held().published()));
        json.writeStringField("report", claim.anchor().report());
        json.writeStringField("factuality", claim.stance().factuality().label());
        json.writeStringField("coder", "Khabar");
        json.writeEndObject();
    }

    private void sides(String field, List<Side> sides, List<String> raw) throws IOException {
        json.writeArrayFieldStart(field);
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            json.writeStartObject();
            json.writeStringField("actorText", raw.get(i));
            json.writeStringField("actorName", side.name());
            String country = side.country();
            String sector = side.sector();
            json.writeStringField("code", (country == null ? "" : country) + (sector == null ? "" : sector));
            json.writeStringField(
                    "actor", side.actor() == null ? null : side.actor().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(Claim claim) throws IOException {
        List<Place> places = claim.setting().places();
        if (places.isEmpty()) {
            json.writeNullField("location");
            return;
        }
        Place place = places.getFirst();
        json.writeObjectFieldStart("location");
        json.writeStringField("placeName", place.text());
        json.writeStringField("country", place.country());
        number("latitude", place.lat());
        number("longitude", place.lon());
        json.writeEndObject();
    }

    private void number(String field, @Nullable Double value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, value);
        }
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
