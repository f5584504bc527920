package org.khabar.read.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.EventType;

/**
 * What a trigger says and where the sentence puts those who take part.
 *
 * @param type event type
 * @param modes PLOVER modes that the word itself shows
 * @param actor slots that can hold who did it; the first that is filled counts
 * @param recipient slots that can hold whom it was done to; the first that is filled counts
 * @param object the word counts only with one of these as its object; empty for any
 * @param mutual both sides are actors
 * @param result what an act does to its victims; gives way to the word for the act itself
 * @param needs which slot must hold a known actor for the word to count
 * @param means the weapon that the word itself names
 */
public record Frame(
        EventType type,
        List<String> modes,
        List<String> actor,
        List<String> recipient,
        Set<String> object,
        boolean mutual,
        boolean result,
        Needs needs,
        @Nullable String means) {
    /** What must be known for a common word to count. */
    public enum Needs {
        NOTHING,
        ACTOR,
        RECIPIENT,
        EITHER,
        BOTH,
        /** An actor with a name of his own. */
        PERSON,
        /** An actor with weapons. */
        FORCES
    }

    public Frame {
        modes = List.copyOf(modes);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        object = Set.copyOf(object);
    }

    /** The same frame for another type. */
    public Frame as(EventType other) {
        return new Frame(other, modes, actor, recipient, object, mutual, result, needs, means);
    }
}
