package org.khabar.app.table;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width. */
final class Wrap {
    private Wrap() {}

    /** The lines, none wider than the width; a longer word is cut. An empty text has no lines. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (!line.isEmpty() && width(line) + 1 + width(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The words with spaces up to the width. */
    static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - width(words)));
    }

    /** On one line, and with nothing in it that a terminal would obey. */
    static String tame(String text) {
        return text.replaceAll("\\p{Cntrl}+|\\p{Cf}+|\\s+", " ").strip();
    }

    private static int width(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }
}
