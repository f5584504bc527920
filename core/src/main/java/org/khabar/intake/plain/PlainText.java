package org.khabar.intake.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.model.passage.Line;
import org.khabar.model.passage.Wrapping;

/**
 * Sets text as it comes from a page or a file: one line a paragraph, heading or point, a blank line where there was
 * one, no marks that only a printer needs. Texts whose spans must hold (JSON lines) do not pass through here.
 */
public final class PlainText {
    /** Before a hyphen at the end of a line, these keep it: it belongs to the word. */
    private static final Set<String> KEEP_HYPHEN = Set.of(
            "al", "an", "ar", "as", "anti", "pro", "ex", "non", "co", "self", "counter", "mid", "post", "pre", "semi",
            "multi", "cross", "vice", "well", "long", "short", "high", "low", "full", "half", "one", "two", "three",
            "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty", "fifty", "sixty",
            "seventy", "eighty", "ninety", "so", "then", "war", "air", "cease", "power", "peace", "road", "car");

    private PlainText() {}

    /** The text with its wrapped lines joined and its line ends, spaces and invisible marks made plain. */
    public static String joined(String text) {
        String clean = clean(text);
        List<Line> lines = Line.of(clean);
        Wrapping wrapping = Wrapping.of(clean, lines);
        StringBuilder out = new StringBuilder(clean.length());
        boolean blank = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Line.Kind.BLANK) {
                blank = !out.isEmpty();
                continue;
            }
            boolean goesOn = i > 0 && wrapping.goesOn(lines.get(i - 1), line);
            if (goesOn) {
                join(out, line.body().in(clean));
            } else {
                out.append(out.isEmpty() ? "" : blank ? "\n\n" : "\n")
                        .append(line.span().in(clean));
            }
            blank = false;
        }
        return out.toString();
    }

    /** The text with line feeds only, plain spaces, and without byte order marks, nulls and soft hyphens. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\r' -> {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                        out.append('\n');
                    }
                }
                case '\u2028', '\u0085', '\u000B' -> out.append('\n');
                case '\f', '\u2029' -> out.append("\n\n");
                case '\u00A0', '\u202F', '\u2007', '\0' -> out.append(' ');
                case '\uFEFF', '\u00AD', '\u200B', '\u2060' -> {}
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static void join(StringBuilder out, String next) {
        int end = out.length();
        boolean hyphen = end > 1 && out.charAt(end - 1) == '-' && Character.isLetter(out.charAt(end - 2));
        if (!hyphen) {
            out.append(' ');
        } else if (!next.isEmpty() && Character.isLowerCase(next.charAt(0)) && !keepsHyphen(out)) {
            out.setLength(end - 1);
        }
        out.append(next);
    }

    private static boolean keepsHyphen(StringBuilder out) {
        int start = out.length() - 1;
        while (start > 0 && Character.isLetter(out.charAt(start - 1))) {
            start--;
        }
        String word = out.substring(start, out.length() - 1);
        return (start > 0 && out.charAt(start - 1) == '-')
                || Character.isUpperCase(word.charAt(word.length() - 1))
                || KEEP_HYPHEN.contains(word.toLowerCase(Locale.ROOT));
    }
}
