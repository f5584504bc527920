package org.khabar.read.sentence;

import org.khabar.model.Span;

/** Cuts the words of a mention out of the report's text. */
final class Cuts {
    private final Syntax syntax;
    private final String text;

    Cuts(Syntax syntax, String text) {
        this.syntax = syntax;
        this.text = text;
    }

    /** The mention of these tokens, without a possessive ending. */
    Mention of(int head, int from, int to, Mention.Kind kind) {
        int end = to;
        while (end - 1 > from
                && (syntax.token(end - 1).word().equals("'s")
                        || syntax.token(end - 1).tag().equals("POS"))) {
            end--;
        }
        Span span = new Span(
                syntax.token(from).span().start(), syntax.token(end - 1).span().end());
        return new Mention(head, from, end, span.in(text).replaceAll("\\s+", " "), kind, span);
    }
}
