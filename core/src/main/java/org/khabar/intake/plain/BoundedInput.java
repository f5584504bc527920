package org.khabar.intake.plain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read and refuses to go on past a bound. */
public final class BoundedInput extends FilterInputStream {
    private static final int SKIP = 8192;

    private final long most;
    private long count;

    /** At most so many bytes of the stream. */
    public BoundedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** How many bytes were read. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            add(1);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] thrown = new byte[SKIP];
        long left = wanted;
        while (left > 0) {
            int read = read(thrown, 0, (int) Math.min(SKIP, left));
            if (read < 0) {
                break;
            }
            left -= read;
        }
        return wanted - left;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(int read) throws Refused {
        count += read;
        if (count > most) {
            throw new Refused("It holds more than %,d bytes. Split it into smaller files, or save its text alone."
                    .formatted(most));
        }
    }
}
