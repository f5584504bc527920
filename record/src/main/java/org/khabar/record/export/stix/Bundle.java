package org.khabar.record.export.stix;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import org.khabar.record.export.seam.Step;

/** A bundle in the writing: objects one after the other, those that recur only once. Leaves the stream open. */
final class Bundle implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonGenerator json;
    private final Set<String> recurring = new HashSet<>();
    private String ids = "";
    private long written;

    Bundle(Writer out) throws IOException {
        json = JSON.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        json.writeStartObject();
        json.writeStringField("type", "bundle");
        json.writeArrayFieldStart("objects");
    }

    /** Writes an object that comes once. */
    void add(ObjectNode object) {
        Step.run(() -> JSON.writeTree(json, object));
        ids = StixId.of(
                "bundle",
                ids + object.path("id").asText() + object.path("modified").asText());
        written++;
    }

    /** Writes an object unless it stands there already. */
    void addOnce(ObjectNode object) {
        if (recurring.add(object.path("id").asText())) {
            add(object);
        }
    }

    long written() {
        return written;
    }

    /** Ends it with an id made from those of its objects. */
    void end() throws IOException {
        json.writeEndArray();
        json.writeStringField("id", ids);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
