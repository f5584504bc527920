package org.khabar.intake.plain;

/**
 * How far bytes are UTF-8.
 *
 * @param good characters beyond ASCII that are well formed
 * @param bad bytes that belong to no well-formed character
 */
record Utf8Check(int good, int bad) {
    /** Looks at the first bytes; a character that they cut off counts as neither. */
    static Utf8Check of(byte[] bytes, int length) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < length) {
            int first = bytes[i] & 0xFF;
            if (first < 0x80) {
                i++;
                continue;
            }
            int size = sizeOf(first);
            int tail = i + 1;
            while (tail < length && tail < i + size && (bytes[tail] & 0xC0) == 0x80) {
                tail++;
            }
            if (size > 0 && tail == i + size) {
                good++;
                i = tail;
            } else if (size > 0 && tail == length) {
                i = tail;
            } else {
                bad++;
                i++;
            }
        }
        return new Utf8Check(good, bad);
    }

    /** How many bytes the character that starts so has, 0 if none does. */
    private static int sizeOf(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }
}
