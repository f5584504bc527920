package org.khabar.open.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the characters of a text are written.
 *
 * @param charset the encoding
 * @param guessed true where neither a byte order mark nor the bytes settle it
 */
record Letters(Charset charset, boolean guessed) {
    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_ZEROS = 4;

    /** A text with so many good characters for each bad one is UTF-8 with a fault in it. */
    private static final int MOSTLY = 9;

    /** Reads the stream to its end: the first accent may stand in the last row. */
    static Letters of(InputStream in) throws IOException {
        byte[] start = in.readNBytes(SAMPLE);
        if (starts(start, 0xFF, 0xFE)) {
            return new Letters(StandardCharsets.UTF_16LE, false);
        }
        if (starts(start, 0xFE, 0xFF)) {
            return new Letters(StandardCharsets.UTF_16BE, false);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i & 1] += start[i] == 0 ? 1 : 0;
        }
        // In Western text written as UTF-16, every other byte is zero.
        if (Math.max(zeros[0], zeros[1]) >= Math.max(LEAST_ZEROS, start.length / 3)) {
            return new Letters(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, true);
        }
        return eightBit(new InputStreamReader(
                new SequenceInputStream(new ByteArrayInputStream(start), in), StandardCharsets.UTF_8));
    }

    private static Letters eightBit(Reader text) throws IOException {
        long good = 0;
        long bad = 0;
        char[] some = new char[SAMPLE];
        for (int read = text.read(some); read > 0; read = text.read(some)) {
            for (int i = 0; i < read; i++) {
                bad += some[i] == '\uFFFD' ? 1 : 0;
                good += some[i] > 0x7F && some[i] != '\uFFFD' ? 1 : 0;
            }
        }
        if (bad == 0 || good >= MOSTLY * bad) {
            return new Letters(StandardCharsets.UTF_8, bad > 0);
        }
        return new Letters(Charset.forName("windows-1252"), true);
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
