package org.khabar.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Member;
import org.khabar.model.incident.Version;
import org.khabar.model.incident.Versions;
import org.khabar.weigh.Weight;

/** Writes an incident as one JSON object. Immutable and safe to share between threads. */
public final class IncidentJson {
    private IncidentJson() {}

    /** Writes a value. */
    private interface Value<T> {
        void write(T value) throws IOException;
    }

    /**
     * One line, no line break in it.
     *
     * @param weights how credible each of its claims is; a claim without one is written without
     */
    public static String write(Incident incident, List<Weight> weights) {
        try {
            return ValueWriter.object((out, values) -> {
                out.writeStringField("id", incident.id());
                out.writeStringField("type", incident.type().label());
                out.writeStringField("from", text(incident.from()));
                out.writeStringField("to", text(incident.to()));
                out.writeFieldName("place");
                values.place(incident.place());
                out.writeArrayFieldStart("members");
                for (Member member : incident.members()) {
                    member(member, weights, out);
                }
                out.writeEndArray();
                out.writeObjectFieldStart("versions");
                versions(incident.versions(), out, values);
                out.writeEndObject();
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The incident (%s) could not be written.".formatted(incident.id()), e);
        }
    }

    private static void member(Member member, List<Weight> weights, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("claim", member.claim());
        out.writeStringField("report", member.report());
        out.writeNumberField("probability", Math.round(member.probability() * 1000) / 1000.0);
        for (Weight weight : weights) {
            if (weight.claim().equals(member.claim())) {
                out.writeNumberField("credibility", weight.credibility().number());
                out.writeStringField("stake", weight.stake().name().toLowerCase(Locale.ROOT));
                out.writeStringField("why", weight.why());
            }
        }
        out.writeEndObject();
    }

    private static void versions(Versions versions, JsonGenerator out, ValueWriter values) throws IOException {
        list("when", versions.when(), values::time, out);
        list("where", versions.where(), values::place, out);
        list("who", versions.who(), values::names, out);
        list("whom", versions.whom(), values::names, out);
        list("responsibility", versions.responsibility(), value -> out.writeString(value.label()), out);
        list("killed", versions.killed(), values::range, out);
        list("injured", versions.injured(), values::range, out);
        list("means", versions.means(), values::strings, out);
    }

    private static <T> void list(String field, List<Version<T>> versions, Value<T> value, JsonGenerator out)
            throws IOException {
        out.writeArrayFieldStart(field);
        for (Version<T> version : versions) {
            out.writeStartObject();
            out.writeFieldName("value");
            value.write(version.value());
            out.writeArrayFieldStart("claims");
            for (String claim : version.claims()) {
                out.writeString(claim);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
