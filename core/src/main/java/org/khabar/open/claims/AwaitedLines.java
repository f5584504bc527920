package org.khabar.open.claims;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.open.file.Part;

/**
 * How many lines of each report are still to come. A line is looked at only as far as the field that names its report,
 * and the same way whenever it comes by, so that also a broken line counts alike both times. Not thread-safe.
 */
final class AwaitedLines {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Integer> lines = new HashMap<>();

    /** Awaits every line of a text. */
    void count(Part part) throws IOException {
        // What is to say about the encoding is said when the lines are read.
        try (Lines all = new Lines(part.text(problem -> {}))) {
            for (Optional<String> line = all.next(); line.isPresent(); line = all.next()) {
                String report = report(line.get());
                if (report != null) {
                    lines.merge(report, 1, Integer::sum);
                }
            }
        }
    }

    /** Takes note that a line about a report came; is the report whole with it? */
    boolean isWholeWith(String report) {
        // A count that comes down to null is forgotten.
        return lines.merge(report, 1, (awaited, one) -> awaited == 1 ? null : awaited - one) == null;
    }

    /** The report that a line is about, or null where it does not say. */
    static @Nullable String report(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (field.equals("report")) {
                    return value == JsonToken.VALUE_STRING ? parser.getText() : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }
}
