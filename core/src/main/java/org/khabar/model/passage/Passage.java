package org.khabar.model.passage;

import java.util.List;
import org.khabar.model.Report;

/**
 * A report cut into sentences.
 *
 * @param report the report
 * @param sentences in order
 */
public record Passage(Report report, List<Sentence> sentences) {
    public Passage {
        sentences = List.copyOf(sentences);
    }
}
