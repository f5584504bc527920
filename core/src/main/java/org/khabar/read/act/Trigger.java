package org.khabar.read.act;

import org.khabar.read.lexicon.Frame;

/**
 * A word that says that something happens.
 *
 * @param at index of its head word
 * @param from first token of the phrase
 * @param to one past the last token of the phrase
 * @param light index of the verb that only carries it ("carried out an attack"), or -1
 * @param frame what it says
 */
public record Trigger(int at, int from, int to, int light, Frame frame) {
    public Trigger with(Frame other) {
        return new Trigger(at, from, to, light, other);
    }

    /** Does it only take or deny responsibility, without a word for the act itself? */
    public boolean isUnnamed() {
        return frame.equals(Responsibilities.ATTACK);
    }

    /** The word that heads its clause: the light verb, if there is one. */
    public int predicate() {
        return light >= 0 ? light : at;
    }
}
