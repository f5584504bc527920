package org.khabar.record.export;

import java.io.IOException;
import java.io.Writer;
import org.khabar.model.claim.HeldClaim;
import org.khabar.wire.ClaimJson;

/** One claim a line. */
final class JsonLinesWriter implements ClaimWriter {
    private final Writer out;

    JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(HeldClaim held) throws IOException {
        out.write(ClaimJson.write(held.claim()));
        out.write('\n');
    }

    @Override
    public long leftOut() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
