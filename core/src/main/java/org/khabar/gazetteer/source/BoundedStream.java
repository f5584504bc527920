package org.khabar.gazetteer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives no more than so many bytes, so that a small file cannot unpack into a flood. Closing it closes nothing. */
final class BoundedStream extends FilterInputStream {
    private final long largest;
    private long left;

    BoundedStream(InputStream in, long largest) {
        super(in);
        this.largest = largest;
        this.left = largest;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            spend(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) {
            spend(got);
        }
        return got;
    }

    private void spend(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("the content is larger than %d bytes; import a smaller dump.".formatted(largest));
        }
    }

    @Override
    public void close() {
        // The archive goes on after an entry; its owner closes it.
    }
}
