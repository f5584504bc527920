package org.khabar.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.FigureValue;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Range;

/** Writes a claim field by field as the claim record lists them, with no tree in between: there may be a million. */
final class ClaimWriter {
    private final JsonGenerator out;
    private final ValueWriter values;

    private ClaimWriter(JsonGenerator out, ValueWriter values) {
        this.out = out;
        this.values = values;
    }

    static String write(Claim claim) throws IOException {
        return ValueWriter.object((out, values) -> new ClaimWriter(out, values).fields(claim));
    }

    private void fields(Claim claim) throws IOException {
        anchor(claim.id(), claim.anchor(), claim.what());
        names("actors", claim.roles().actors());
        names("recipients", claim.roles().recipients());
        out.writeArrayFieldStart("places");
        for (var place : claim.setting().places()) {
            values.place(place);
        }
        out.writeEndArray();
        out.writeFieldName("time");
        values.time(claim.setting().time());
        range("events", claim.counts().events());
        range("killed", claim.counts().killed());
        range("injured", claim.counts().injured());
        range("detained", claim.counts().detained());
        range("displaced", claim.counts().displaced());
        strings("means", claim.what().means());
        stance(claim.stance());
        value(claim.value());
    }

    private void anchor(String id, Claim.Anchor anchor, Claim.What what) throws IOException {
        out.writeStringField("id", id);
        out.writeStringField("report", anchor.report());
        out.writeNumberField("sentence", anchor.sentence());
        out.writeStringField("quote", anchor.quote());
        out.writeArrayFieldStart("span");
        out.writeNumber(anchor.span().start());
        out.writeNumber(anchor.span().end());
        out.writeEndArray();
        out.writeStringField("kind", what.type().kind());
        out.writeStringField("type", what.type().label());
        strings("mode", what.modes());
        out.writeStringField("trigger", anchor.trigger());
    }

    private void stance(Claim.Stance stance) throws IOException {
        out.writeArrayFieldStart("attribution");
        for (Attribution attribution : stance.attribution()) {
            out.writeStartObject();
            out.writeStringField("holder", attribution.holder());
            out.writeStringField("actor", attribution.actor());
            out.writeStringField("cue", attribution.cue());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeStringField("outlet", stance.outlet());
        out.writeStringField("factuality", stance.factuality().label());
        out.writeStringField("status", stance.status().label());
        out.writeStringField("responsibility", stance.responsibility().label());
    }

    private void value(@Nullable FigureValue value) throws IOException {
        if (value == null) {
            out.writeNullField("value");
            return;
        }
        out.writeObjectFieldStart("value");
        values.bounds(value.range());
        out.writeStringField("unit", value.unit());
        out.writeStringField("text", value.range().text());
        out.writeEndObject();
    }

    private void names(String field, List<Name> names) throws IOException {
        out.writeFieldName(field);
        values.names(names);
    }

    private void range(String field, @Nullable Range range) throws IOException {
        out.writeFieldName(field);
        values.range(range);
    }

    private void strings(String field, List<String> strings) throws IOException {
        out.writeFieldName(field);
        values.strings(strings);
    }
}
