package org.khabar.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;

/** Cuts a long text into parts that a browser shows without effort, at the end of a paragraph where one is near. */
final class Parts {
    /** About thirty printed pages. */
    static final int LENGTH = 60_000;

    /** How far before the end of a part a paragraph may end. */
    private static final int NEAR = 5_000;

    private Parts() {}

    /** At least one, one after the other. */
    static List<Span> of(String text) {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LENGTH) {
            int end = from + LENGTH;
            int paragraph = text.lastIndexOf('\n', end);
            int to = paragraph > end - NEAR ? paragraph + 1 : whole(text, end);
            parts.add(new Span(from, to));
            from = to;
        }
        parts.add(new Span(from, text.length()));
        return parts;
    }

    /** Never between the two halves of one character. */
    private static int whole(String text, int end) {
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    /** Which part holds a place in the text, from 0. */
    static int holding(List<Span> parts, int place) {
        for (int i = 0; i < parts.size(); i++) {
            if (place < parts.get(i).end()) {
                return i;
            }
        }
        return parts.size() - 1;
    }
}
