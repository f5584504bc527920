package org.khabar.record.export.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.khabar.record.export.gist.Stated;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Exporter;
import org.khabar.record.export.seam.Step;
import org.khabar.record.export.seam.Tally;

/** Claims of events as PLOVER JSON records, one a line. */
public final class Plover implements Exporter {
    @Override
    public Exported write(ExportSource source, Writer out) throws IOException {
        Tally tally = new Tally();
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .setPrettyPrinter(new MinimalPrettyPrinter(""))) {
            source.forEachClaim(matched -> {
                if (Stated.happened(matched.claim())) {
                    Step.run(() -> {
                        new PloverJson(json).write(PolecatRow.of(matched.held(), source));
                        json.writeRaw('\n');
                    });
                    tally.wrote();
                } else {
                    tally.leftOut();
                }
            });
        }
        return tally.exported();
    }
}
