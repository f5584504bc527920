package org.khabar.intake.plain;

import java.time.Duration;

/**
 * How much of a file is taken before it is refused, so that a hostile one costs little.
 *
 * @param bytes of one document, unpacked; files of rows may be of any length
 * @param rowChars of one row of JSON lines or CSV
 * @param textChars of the text of one report, in UTF-16 code units
 * @param depth of nesting, in JSON, XML, HTML, mail and directories
 * @param ratio of unpacked to packed bytes, looked at from 16 MiB of unpacked bytes on
 * @param time for one document
 */
public record Limits(long bytes, int rowChars, int textChars, int depth, int ratio, Duration time) {
    private static final long MIB = 1 << 20;

    /** 64 MiB, 8 Mi characters a row, 2 million characters a text, depth 100, ratio 200, 60 seconds. */
    public static final Limits DEFAULT =
            new Limits(64 * MIB, (int) (8 * MIB), 2_000_000, 100, 200, Duration.ofSeconds(60));

    public Limits {
        if (bytes <= 0 || rowChars <= 0 || textChars <= 0 || depth <= 0 || ratio <= 0 || !time.isPositive()) {
            throw new IllegalArgumentException(
                    "The limits (%d bytes, %d and %d characters, depth %d, ratio %d, time %s) must be positive."
                            .formatted(bytes, rowChars, textChars, depth, ratio, time));
        }
    }
}
