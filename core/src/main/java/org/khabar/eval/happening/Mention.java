package org.khabar.eval.happening;

import java.util.Locale;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;

/**
 * One place where a report speaks of a happening.
 *
 * @param sentence where it does
 * @param happening letter of the happening within its case, or a name of its own where it is no single one
 * @param word the trigger of the claim that is meant, or empty for every attack of the sentence
 */
record Mention(Sentence sentence, String happening, String word) {
    /**
     * A sentence of a report.
     *
     * @param report id of the report
     * @param scene number of the case
     * @param span where it stands in the report
     * @param text as it stands there
     */
    record Sentence(String report, int scene, Span span, String text) {}

    /** Do the two speak of one happening? */
    boolean isOneWith(Mention other) {
        return isBeside(other) && happening.equals(other.happening);
    }

    /** Do the two stand in one case? */
    boolean isBeside(Mention other) {
        return sentence.scene == other.sentence.scene;
    }

    /** Does the claim tell what is mentioned here? */
    boolean isToldBy(Claim claim) {
        int trigger = claim.anchor().span().start();
        if (trigger < sentence.span.start() || trigger >= sentence.span.end()) {
            return false;
        }
        return word.isEmpty()
                ? claim.what().type() == EventType.ASSAULT
                : claim.what().type() instanceof EventType
                        && claim.anchor().trigger().toLowerCase(Locale.ROOT).contains(word);
    }

    @Override
    public String toString() {
        return sentence.report.substring(sentence.report.indexOf(' ') + 1) + ": " + sentence.text;
    }
}
