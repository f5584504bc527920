package org.khabar.intake.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the characters of a file are written.
 *
 * @param charset the encoding
 * @param mark how many bytes of byte order mark stand before the text
 * @param guessed true where neither a mark nor the bytes themselves settle it
 */
public record Encoding(Charset charset, int mark, boolean guessed) {
    /** As much as is looked at to guess. */
    public static final int SAMPLE = 1 << 16;

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    /** A file of which so many of the bytes beyond ASCII are good UTF-8 is a damaged UTF-8 file. */
    private static final double MOSTLY = 0.9;
    /** Share of control characters and holes from which on a file is no text. */
    private static final double JUNK = 0.05;

    /** The encoding of the bytes, which may be cut off anywhere. */
    public static Encoding of(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        Encoding marked = byMark(bytes, length);
        if (marked != null) {
            return marked;
        }
        Encoding wide = byZeros(bytes, length);
        if (wide != null) {
            return wide;
        }
        Utf8Check check = Utf8Check.of(bytes, length);
        if (check.bad() == 0) {
            return new Encoding(StandardCharsets.UTF_8, 0, false);
        }
        return check.good() >= MOSTLY * (check.good() + check.bad())
                ? new Encoding(StandardCharsets.UTF_8, 0, true)
                : new Encoding(LegacyCharset.of(bytes, length), 0, true);
    }

    /** The text of the bytes, without the mark; what cannot be read becomes U+FFFD. */
    public String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    /** Are the bytes, which may be cut off anywhere, the text they would have to be? */
    public boolean fits(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer chars = CharBuffer.allocate(SAMPLE + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, mark, length - mark), chars, false);
        chars.flip();
        long junk = chars.chars().filter(Encoding::isJunk).count();
        return !result.isError() && junk <= JUNK * chars.length();
    }

    private static boolean isJunk(int c) {
        return c == '\uFFFD'
                || (c < ' ' && "\t\n\r\f\b\u001B\u001A".indexOf(c) < 0)
                || (c >= '\uE000' && c < '\uF000')
                || Character.getType(c) == Character.UNASSIGNED;
    }

    private static @Nullable Encoding byMark(byte[] b, int length) {
        if (starts(b, length, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, false);
        }
        if (starts(b, length, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(UTF_32LE, 4, false);
        }
        if (starts(b, length, 0, 0, 0xFE, 0xFF)) {
            return new Encoding(UTF_32BE, 4, false);
        }
        if (starts(b, length, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        return starts(b, length, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2, false) : null;
    }

    /** UTF-16 without a mark: in Western text every other byte is zero. */
    private static @Nullable Encoding byZeros(byte[] b, int length) {
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (b[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int half = length / 2;
        if (half < 4 || Math.max(zeros[0], zeros[1]) < half * 0.7 || Math.min(zeros[0], zeros[1]) > half * 0.1) {
            return null;
        }
        return new Encoding(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0, true);
    }

    private static boolean starts(byte[] bytes, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
