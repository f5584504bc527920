package org.khabar.read.lexicon;

import org.khabar.read.number.NumberWords;

/**
 * All that the reader knows of words, loaded once and shared.
 *
 * @param lexicon the words for events
 * @param cues the words for who says so and how surely
 * @param nouns what common nouns stand for
 * @param ties the words for ties
 * @param numbers the words for numbers
 */
public record Knowledge(Lexicon lexicon, Cues cues, Nouns nouns, TieWords ties, NumberWords numbers) {
    /** Loads what is shipped. */
    public static Knowledge load() {
        return new Knowledge(Lexicon.load(), Cues.load(), Nouns.load(), TieWords.load(), new NumberWords());
    }
}
