package org.khabar.record.export.claims;

import java.io.IOException;
import java.io.Writer;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Exporter;
import org.khabar.record.export.seam.Step;
import org.khabar.record.export.seam.Tally;
import org.khabar.wire.ClaimJson;

/** One claim a line, as the claim record says. */
public final class JsonLines implements Exporter {
    @Override
    public Exported write(ExportSource source, Writer out) throws IOException {
        Tally tally = new Tally();
        source.forEachClaim(matched -> Step.run(() -> {
            out.write(ClaimJson.write(matched.claim()));
            out.write('\n');
            tally.wrote();
        }));
        out.flush();
        return tally.exported();
    }
}
