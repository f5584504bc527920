package org.khabar.eval.seam;

import java.util.List;
import org.khabar.model.Span;
import org.khabar.model.claim.Factuality;

/** Says how surely a sentence commits itself to the happenings in it. Must be safe between threads. */
@FunctionalInterface
public interface FactualityJudge {
    /**
     * Judges the event words of one sentence.
     *
     * @param text the sentence, its words parted by single spaces
     * @param events the event words, as spans of the text
     * @param words the words of the text in order
     * @return one judgement an event, in the same order
     */
    List<Factuality> judge(String text, List<Span> events, List<String> words);
}
