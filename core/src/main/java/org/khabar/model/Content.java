package org.khabar.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * What makes two reports the same: their text and the day they were published. Who else printed it, under which
 * headline and in which file, is kept beside it and does not make another report.
 */
public final class Content {
    /** 80 bits: two of a million reports meet by chance once in a trillion workspaces. */
    private static final int ID_DIGITS = 20;

    private Content() {}

    /** SHA-256 of day, language and text, 64 hexadecimal digits. */
    public static String sha256(Report report) {
        LocalDate day = report.published();
        MessageDigest digest = digest();
        digest.update((day == null ? "" : day.toString()).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) 0);
        digest.update(report.language().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(report.text().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The id under which a workspace holds a report, {@code r-} and the first digits of its SHA-256. */
    public static String id(Report report) {
        return "r-" + sha256(report).substring(0, ID_DIGITS);
    }

    /** The report with nothing but what its id is made of, so that what is read in it depends on nothing else. */
    public static Report only(Report report) {
        return new Report(
                id(report), report.published(), List.of(), null, null, null, report.language(), null, report.text());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
