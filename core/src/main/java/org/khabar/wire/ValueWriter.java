package org.khabar.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;

/** Writes the values that claims and incidents are made of, as the claim record lists their fields. */
final class ValueWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONG = 1 << 10;

    private final JsonGenerator out;

    private ValueWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes the fields of an object. */
    interface Fields {
        void write(JsonGenerator out, ValueWriter values) throws IOException;
    }

    /** One object on one line. */
    static String object(Fields fields) throws IOException {
        StringWriter text = new StringWriter(LONG);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            fields.write(out, new ValueWriter(out));
            out.writeEndObject();
        }
        return text.toString();
    }

    void names(List<Name> names) throws IOException {
        out.writeStartArray();
        for (Name name : names) {
            out.writeStartObject();
            out.writeStringField("text", name.text());
            out.writeStringField("actor", name.actor());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void place(@Nullable Place place) throws IOException {
        if (place == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringField("text", place.text());
        out.writeStringField("place", place.place());
        out.writeStringField("country", place.country());
        out.writeStringField("adm1", place.adm1());
        number("lat", place.lat());
        number("lon", place.lon());
        out.writeStringField("precision", place.precision().label());
        out.writeEndObject();
    }

    void time(@Nullable TimeSpan time) throws IOException {
        if (time == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringField("from", time.from() == null ? null : time.from().toString());
        out.writeStringField("to", time.to() == null ? null : time.to().toString());
        out.writeStringField("text", time.text());
        out.writeStringField("precision", time.precision().label());
        out.writeEndObject();
    }

    void range(@Nullable Range range) throws IOException {
        if (range == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        bounds(range);
        out.writeStringField("text", range.text());
        out.writeEndObject();
    }

    /** The two fields of its bounds. */
    void bounds(Range range) throws IOException {
        out.writeNumberField("low", range.low());
        number("high", range.high());
    }

    void strings(List<String> values) throws IOException {
        out.writeStartArray();
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private void number(String field, @Nullable Number number) throws IOException {
        switch (number) {
            case null -> out.writeNullField(field);
            case Double fraction -> out.writeNumberField(field, fraction);
            default -> out.writeNumberField(field, number.longValue());
        }
    }
}
