package org.khabar.record.export;

import java.io.IOException;
import org.khabar.model.claim.HeldClaim;

/** Writes claims in one form. Closing it writes what the form needs at its end and leaves the stream open. */
public interface ClaimWriter extends AutoCloseable {
    /** Writes one claim, or leaves it out where the form cannot hold it. */
    void write(HeldClaim held) throws IOException;

    /** How many claims the form could not hold. */
    long leftOut();

    @Override
    void close() throws IOException;
}
