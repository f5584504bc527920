package org.khabar.intake.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.Reader;
import org.khabar.intake.plain.Limits;

/** One JSON object a line. The text is kept exactly as it stands. */
public final class JsonLines implements RowFormat {
    @Override
    public void read(Reader in, Limits limits, Rows out) throws IOException {
        ObjectReader json = JsonDraft.mapper(limits).reader();
        BoundedLines lines = new BoundedLines(in, limits.rowChars());
        while (lines.advance()) {
            if (lines.tooLong()) {
                out.problem(
                        lines.number(),
                        "The line is longer than %,d characters. Cut its text into several reports."
                                .formatted(limits.rowChars()));
            } else if (!lines.line().isBlank()) {
                send(json, lines, out);
            }
        }
    }

    private static void send(ObjectReader json, BoundedLines lines, Rows out) {
        try {
            JsonDraft.send(json.readTree(lines.line()), lines.number(), out);
        } catch (JsonProcessingException e) {
            out.problem(lines.number(), JsonDraft.reason(e));
        }
    }
}
