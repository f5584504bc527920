package org.khabar.read.tally;

import java.util.List;
import org.khabar.model.claim.FigureType;
import org.khabar.model.claim.FigureValue;
import org.khabar.read.sentence.Mention;

/**
 * A number that a sentence states.
 *
 * @param type what it counts
 * @param from first token of the number
 * @param to one past its last token
 * @param said the word that heads the statement
 * @param value how many, of what
 * @param about whom it counts
 */
public record Figure(FigureType type, int from, int to, int said, FigureValue value, List<Mention> about) {
    public Figure {
        about = List.copyOf(about);
    }
}
