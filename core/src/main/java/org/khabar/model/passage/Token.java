package org.khabar.model.passage;

import org.khabar.model.Span;

/**
 * One word of a sentence.
 *
 * @param word as written
 * @param lemma base form, lower case
 * @param tag Penn Treebank part of speech
 * @param entity {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 * @param span in the report's text
 */
public record Token(String word, String lemma, String tag, String entity, Span span) {
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public boolean isNumber() {
        return tag.equals("CD");
    }
}
