package org.khabar.intake.plain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends where the stream breaks and keeps the reason, so that decoders give out all that came before. Whoever reads to
 * the end must ask for the failure.
 */
public final class TolerantInput extends FilterInputStream {
    private @Nullable IOException failure;

    public TolerantInput(InputStream in) {
        super(in);
    }

    /** Why the stream ended early, empty if it did not. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (failure != null) {
            return -1;
        }
        try {
            return super.read(into, from, length);
        } catch (IOException e) {
            failure = e;
            return -1;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
