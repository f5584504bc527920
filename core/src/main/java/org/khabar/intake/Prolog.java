package org.khabar.intake;

import java.util.Locale;

/**
 * How markup starts, once declarations and comments are passed over. Steps through by hand, since patterns run out of
 * stack on hostile input.
 *
 * @param type what the document type names ({@code html}), empty without one, in lower case
 * @param root the first element without its prefix, empty without one, in lower case
 */
record Prolog(String type, String root) {
    /** The start of a text that begins with a bracket, as far as it can be told. */
    static Prolog of(String text) {
        String type = "";
        int i = 0;
        while (true) {
            while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            int end;
            if (text.startsWith("<?", i)) {
                end = after(text, "?>", i);
            } else if (text.startsWith("<!--", i)) {
                end = after(text, "-->", i);
            } else if (text.startsWith("<!", i)) {
                String[] words =
                        text.substring(i, Math.min(text.length(), i + 100)).split("[\\s<>!\\[]+", 4);
                type = words.length > 2 ? words[2].toLowerCase(Locale.ROOT) : type;
                int inner = text.indexOf('[', i);
                int close = text.indexOf('>', i);
                end = inner >= 0 && inner < close ? after(text, "]>", i) : after(text, ">", i);
            } else {
                return new Prolog(type, name(text, i));
            }
            i = end;
        }
    }

    private static int after(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }

    private static String name(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '<') {
            return "";
        }
        int end = open + 1;
        int start = end;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
            start = text.charAt(end - 1) == ':' ? end : start;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
