package org.khabar.intake.plain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What a gzip stream holds, refused once it swells beyond what texts do. */
public final class GzipInput extends FilterInputStream {
    /** Small files may be as repetitive as they like. */
    private static final long HARMLESS = 16 << 20;

    private static final int BUFFER = 1 << 16;

    private final BoundedInput packed;
    private final int ratio;
    private long unpacked;

    private GzipInput(BoundedInput packed, int ratio) throws IOException {
        super(new GZIPInputStream(packed, BUFFER));
        this.packed = packed;
        this.ratio = ratio;
    }

    /**
     * Unpacks a stream.
     *
     * @throws IOException if it is not gzip or damaged at its start
     */
    public static GzipInput of(InputStream packed, Limits limits) throws IOException {
        return new GzipInput(new BoundedInput(packed, Long.MAX_VALUE), limits.ratio());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        unpacked += Math.max(0, read);
        if (unpacked > HARMLESS && unpacked / ratio > packed.count()) {
            throw new Refused(
                    "It unpacks to more than %d times its size, as no text does. Unpack it and look at it first."
                            .formatted(ratio));
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
