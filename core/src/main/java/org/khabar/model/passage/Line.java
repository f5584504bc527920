package org.khabar.model.passage;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;

/**
 * One line of a text, and what its first marks make of it.
 *
 * @param span the line without the white space around it; empty for a blank line
 * @param body the span without the bullet, number, {@code >} or {@code #} it starts with
 * @param indent how many characters of white space stand before it
 * @param kind what it is
 */
public record Line(Span span, Span body, int indent, Kind kind) {
    /** What a line can be. */
    public enum Kind {
        TEXT,
        /** A bullet or a numbered point. */
        ITEM,
        /** Starts with {@code >}. */
        QUOTE,
        /** Starts with one to six {@code #}. */
        HEADING,
        /** Three or more of one of {@code - = * _ ~} and nothing else. */
        RULE,
        BLANK
    }

    private static final String BULLETS = "-*•·‣▪●○◦–—■□►➢✓\uF0B7";
    private static final int LONGEST_NUMBER = 3;

    /** The lines of a text, in order. Line feeds, carriage returns, form feeds and Unicode separators end a line. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                Line line = of(text, start, i);
                int own = line.numberIn(text);
                if (own > 1
                        && own != number + 1
                        && !lines.isEmpty()
                        && lines.getLast().isOpen(text)) {
                    line = new Line(line.span, line.span, line.indent, Kind.TEXT);
                } else if (own > 0) {
                    number = own;
                }
                lines.add(line);
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** The number of a numbered point, 0 if it has none. */
    private int numberIn(String text) {
        int number = 0;
        for (int i = span.start(); kind == Kind.ITEM && i < body.start(); i++) {
            char c = text.charAt(i);
            number = isDigit(c) ? number * 10 + c - '0' : number;
        }
        return number;
    }

    /** Does it stop in mid-sentence, so that "20." on the next line is a day and no point? */
    private boolean isOpen(String text) {
        return kind == Kind.TEXT
                && (Character.isLetter(text.codePointBefore(span.end())) || text.charAt(span.end() - 1) == ',');
    }

    private static Line of(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        Span span = new Span(start, end);
        if (start == end) {
            return new Line(span, span, start - from, Kind.BLANK);
        }
        if (isRule(text, span)) {
            return new Line(span, span, start - from, Kind.RULE);
        }
        Kind kind = Kind.TEXT;
        int body = afterMarker(text, span);
        if (body > start) {
            char first = text.charAt(start);
            kind = first == '>' ? Kind.QUOTE : first == '#' ? Kind.HEADING : Kind.ITEM;
        }
        return new Line(span, new Span(body, end), start - from, kind);
    }

    /** Where the words start: after the marker and the white space that must follow it, or at the line's start. */
    private static int afterMarker(String text, Span line) {
        int i = line.start();
        char first = text.charAt(i);
        if (first == '>') {
            while (i < line.end() && (text.charAt(i) == '>' || isSpace(text.charAt(i)))) {
                i++;
            }
            return i;
        }
        if (BULLETS.indexOf(first) >= 0) {
            i++;
        } else if (first == '#') {
            while (i < line.end() && text.charAt(i) == '#') {
                i++;
            }
            if (i - line.start() > 6) {
                return line.start();
            }
        } else {
            i = afterNumber(text, line);
        }
        int words = i;
        while (words < line.end() && isSpace(text.charAt(words))) {
            words++;
        }
        return words > i && words < line.end() ? words : line.start();
    }

    /**
     * One past {@code 12.}, {@code 3)}, {@code (4)}, {@code a)}, {@code (b)}, {@code 1.2.}; the start if there is none.
     */
    private static int afterNumber(String text, Span line) {
        boolean open = text.charAt(line.start()) == '(';
        int i = open ? line.start() + 1 : line.start();
        int digits = i;
        while (i < line.end() && isDigit(text.charAt(i)) && i - digits <= LONGEST_NUMBER) {
            i++;
            if (i + 1 < line.end() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
                i++;
                digits = i;
            }
        }
        boolean letter = i == digits && i < line.end() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
        if (letter) {
            i++;
        }
        if (i == digits || i - digits > LONGEST_NUMBER || i >= line.end()) {
            return line.start();
        }
        char last = text.charAt(i);
        return last == ')' || (last == '.' && !open && !letter) ? i + 1 : line.start();
    }

    private static boolean isRule(String text, Span span) {
        char first = text.charAt(span.start());
        if ("-=*_~".indexOf(first) < 0) {
            return false;
        }
        int marks = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (c == first) {
                marks++;
            } else if (!isSpace(c)) {
                return false;
            }
        }
        return marks >= 3;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }
}
