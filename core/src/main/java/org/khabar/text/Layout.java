package org.khabar.text;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;
import org.khabar.model.passage.Line;
import org.khabar.model.passage.Wrapping;

/**
 * How a text stands on the page: its paragraphs, headings, points and quotations, so that sentences can be cut block by
 * block. Pure; works on the text exactly as it stands, wrapped or not.
 */
public final class Layout {
    /** A heading is short; longer lines without a full stop are sloppy paragraphs. */
    private static final int LONGEST_HEADING = 100;

    private Layout() {}

    /** The blocks of a text, in order, not overlapping, none of them blank. */
    public static List<Block> of(String text) {
        List<Line> lines = Line.of(text);
        Wrapping wrapping = Wrapping.of(text, lines);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line first = lines.get(i);
            if (first.body().start() == first.body().end() || first.kind() == Line.Kind.RULE) {
                continue;
            }
            int last = i;
            while (last + 1 < lines.size()
                    && first.kind() != Line.Kind.QUOTE
                    && wrapping.goesOn(lines.get(last), lines.get(last + 1))) {
                last++;
            }
            Span span = new Span(first.body().start(), lines.get(last).span().end());
            blocks.add(new Block(span, kind(text, lines, i, last)));
            i = last;
        }
        return List.copyOf(blocks);
    }

    private static Block.Kind kind(String text, List<Line> lines, int first, int last) {
        return switch (lines.get(first).kind()) {
            case ITEM -> Block.Kind.ITEM;
            case QUOTE -> Block.Kind.QUOTE;
            case HEADING -> Block.Kind.HEADING;
            case TEXT, RULE, BLANK ->
                first == last && isHeading(text, lines, first) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
        };
    }

    /** A short line that starts with a capital, ends without a mark and stands over something. */
    private static boolean isHeading(String text, List<Line> lines, int index) {
        Span span = lines.get(index).span();
        int below = index + 1;
        if (below < lines.size() && lines.get(below).kind() == Line.Kind.RULE) {
            return span.end() - span.start() <= LONGEST_HEADING;
        }
        while (below < lines.size() && lines.get(below).kind() == Line.Kind.BLANK) {
            below++;
        }
        return below < lines.size()
                && span.end() - span.start() <= LONGEST_HEADING
                && isUpperStart(text, span)
                && Character.isLetterOrDigit(text.codePointBefore(span.end()));
    }

    private static boolean isUpperStart(String text, Span span) {
        int first = text.codePointAt(span.start());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }
}
