package org.khabar.intake.plain;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** Guesses the encoding of text from before Unicode, by the letter statistics of ICU as Apache Tika carries them. */
final class LegacyCharset {
    private static final String WESTERN = "windows-1252";
    /** Where so many of the bytes beyond ASCII stand alone among ASCII, they are accents and dashes. */
    private static final double ALONE = 0.6;
    /**
     * What the detector may say, and what is meant: the Windows code pages hold the ISO ones and are what people have.
     */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("ISO-8859-1", WESTERN),
            Map.entry("windows-1252", WESTERN),
            Map.entry("ISO-8859-2", "windows-1250"),
            Map.entry("windows-1250", "windows-1250"),
            Map.entry("ISO-8859-5", "ISO-8859-5"),
            Map.entry("windows-1251", "windows-1251"),
            Map.entry("KOI8-R", "KOI8-R"),
            Map.entry("IBM866", "IBM866"),
            Map.entry("ISO-8859-6", "ISO-8859-6"),
            Map.entry("windows-1256", "windows-1256"),
            Map.entry("ISO-8859-7", "windows-1253"),
            Map.entry("windows-1253", "windows-1253"),
            Map.entry("ISO-8859-8", "windows-1255"),
            Map.entry("ISO-8859-8-I", "windows-1255"),
            Map.entry("windows-1255", "windows-1255"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("windows-1254", "windows-1254"),
            Map.entry("GB18030", "GB18030"),
            Map.entry("Big5", "Big5"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-JP", "EUC-JP"),
            Map.entry("EUC-KR", "EUC-KR"));

    private LegacyCharset() {}

    /** The likeliest charset of the first bytes, windows-1252 if nothing speaks for another. */
    static Charset of(byte[] bytes, int length) {
        if (shareAlone(bytes, length) >= ALONE) {
            return Charset.forName(WESTERN);
        }
        byte[] sample = Arrays.copyOf(bytes, length);
        Optional<String> best = Arrays.stream(
                        new CharsetDetector(sample.length).setText(sample).detectAll())
                .map(CharsetMatch::getName)
                .filter(MEANT::containsKey)
                .findFirst();
        return Charset.forName(
                best.map(name -> MEANT.getOrDefault(name, WESTERN)).orElse(WESTERN));
    }

    private static double shareAlone(byte[] bytes, int length) {
        int high = 0;
        int alone = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                high++;
                boolean before = i > 0 && bytes[i - 1] < 0;
                boolean after = i + 1 < length && bytes[i + 1] < 0;
                alone += before || after ? 0 : 1;
            }
        }
        return high == 0 ? 1 : (double) alone / high;
    }
}
