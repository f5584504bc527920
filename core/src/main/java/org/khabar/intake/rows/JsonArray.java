package org.khabar.intake.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import org.khabar.intake.plain.Limits;

/** A JSON array of objects, or one object, spread over as many lines as it likes. */
public final class JsonArray implements RowFormat {
    @Override
    public void read(Reader in, Limits limits, Rows out) throws IOException {
        ObjectMapper mapper = JsonDraft.mapper(limits).disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try (JsonParser json = mapper.createParser(in)) {
            json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                int line = json.currentLocation().getLineNr();
                if (token == JsonToken.START_OBJECT) {
                    JsonDraft.send(mapper.<JsonNode>readTree(json), line, out);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    out.problem(line, "A report must be a JSON object, not a bare value.");
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            out.problem(line, JsonDraft.reason(e) + " What stands after it was not read.");
        }
    }
}
