package org.khabar.read;

import java.util.List;
import org.khabar.model.claim.TieType;
import org.khabar.read.sentence.Mention;

/**
 * How one actor stands to another, as a sentence puts it.
 *
 * @param type what tie
 * @param from first token of the word that says it
 * @param to one past its last token
 * @param actors whose tie
 * @param recipients to whom, or to which place
 */
record Tie(TieType type, int from, int to, List<Mention> actors, List<Mention> recipients) {
    Tie {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Does the other say the same by the same word? */
    boolean isToldBy(Tie other) {
        return type == other.type && from < other.to && other.from < to;
    }
}
