package org.khabar.read.sentence;

import org.khabar.model.Span;

/**
 * Somebody or something that a sentence speaks of.
 *
 * @param head index of its head word
 * @param from first token of the words kept
 * @param to one past the last token kept
 * @param text the words to show, without articles, titles and counts
 * @param kind what it is
 * @param span the words kept, in the report's text
 */
public record Mention(int head, int from, int to, String text, Kind kind, Span span) {
    public enum Kind {
        /** A person, a group or a body by its name. */
        NAMED,
        COUNTRY,
        PLACE,
        /** "Soldiers", "government", "Afghans": people by what they are. */
        GROUP,
        /** What an attack can hit: a bus, a mosque. */
        THING,
        PRONOUN,
        /** "People", "others", "talks": nobody in particular. */
        NOBODY
    }

    public boolean isActor() {
        return kind == Kind.NAMED || kind == Kind.COUNTRY || kind == Kind.GROUP;
    }

    public boolean isNamed() {
        return kind == Kind.NAMED || kind == Kind.COUNTRY;
    }

    public Mention named(String other, Kind otherKind) {
        return new Mention(head, from, to, other, otherKind, span);
    }

    public Mention headedBy(int other) {
        return new Mention(other, from, to, text, kind, span);
    }

    public Mention as(Kind other) {
        return new Mention(head, from, to, text, other, span);
    }

    /** The same thing under a name that stands elsewhere in the report. */
    public Mention standingFor(Mention name) {
        return new Mention(head, from, to, name.text, name.kind, span);
    }
}
