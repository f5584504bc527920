package org.khabar.model.passage;

import java.util.List;

/**
 * Tells a line that was broken only to fit a page from one that ends a paragraph.
 *
 * <p>A break within a sentence that goes on in lower case is surely a wrap. The longest line that ends in one gives the
 * width that the text was wrapped to; any other line goes on if the next word would not have fitted.
 */
public final class Wrapping {
    /** How much of the width a line must fill when it stops in mid-sentence: proportional type makes lines uneven. */
    private static final double NEARLY = 0.75;

    private static final String CLOSERS = "\"”’')]»*_";
    private static final String FINALS = ".!?:;…。؟।";

    /** In a text all in capitals every letter counts as lower case; a shorter line of it may be a heading. */
    private static final int SHORTEST_CAPITALS = 40;

    private final String text;
    private final boolean capitals;
    private final int width;

    private Wrapping(String text, List<Line> lines) {
        this.text = text;
        this.capitals = text.chars().filter(Character::isUpperCase).count()
                > 10 * text.chars().filter(Character::isLowerCase).count();
        int widest = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i - 1);
            if (mayJoin(line, lines.get(i)) && isSure(line, lines.get(i))) {
                widest = Math.max(widest, length(line));
            }
        }
        width = widest == 0 ? Integer.MAX_VALUE : widest;
    }

    /** The wrapping of a text, found from all its lines. */
    public static Wrapping of(String text, List<Line> lines) {
        return new Wrapping(text, lines);
    }

    /** Does the paragraph or point of this line go on in the next one? */
    public boolean goesOn(Line line, Line next) {
        if (!mayJoin(line, next)) {
            return false;
        }
        boolean item = line.kind() == Line.Kind.ITEM;
        if (isSure(line, next) || (item && next.indent() > line.indent() + 1)) {
            return true;
        }
        if (!item && next.indent() > line.indent() + 1) {
            return false;
        }
        int needed = length(line) + 1 + firstWord(next);
        return ends(line) ? needed > width : needed > width * NEARLY;
    }

    private static boolean mayJoin(Line line, Line next) {
        return switch (line.kind()) {
            case TEXT, ITEM -> next.kind() == Line.Kind.TEXT;
            case QUOTE ->
                next.kind() == Line.Kind.QUOTE
                        && next.body().end() > next.body().start();
            case HEADING, RULE, BLANK -> false;
        };
    }

    private boolean isSure(Line line, Line next) {
        if (ends(line) || next.body().start() == next.body().end()) {
            return false;
        }
        int first = text.codePointAt(next.body().start());
        return Character.isLowerCase(first)
                || (capitals && Character.isLetter(first) && length(line) >= SHORTEST_CAPITALS);
    }

    /** Does a sentence end with this line? */
    private boolean ends(Line line) {
        int i = line.span().end() - 1;
        while (i >= line.body().start() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= line.body().start() && FINALS.indexOf(text.charAt(i)) >= 0;
    }

    private static int length(Line line) {
        return line.indent() + line.span().end() - line.span().start();
    }

    private int firstWord(Line line) {
        int i = line.body().start();
        while (i < line.body().end() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i - line.body().start();
    }
}
