package org.khabar.ask.check.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;

/**
 * What the record says of one claim of an argument.
 *
 * @param quote the sentence of the argument
 * @param span what is judged, in the argument's text: the claim's trigger, or the sentence where no claim was read
 * @param words what is judged: the words that name the deed, or empty where it is the whole sentence
 * @param verdict in a word
 * @param bounds for a claim of many happenings, else null
 * @param support what speaks for it, at most one of each outlet or wording first
 * @param against what speaks against it
 * @param why the verdict in plain words
 */
public record Answer(
        String quote,
        Span span,
        String words,
        Verdict verdict,
        @Nullable Bounds bounds,
        List<Evidence> support,
        List<Evidence> against,
        String why) {
    public Answer {
        support = List.copyOf(support);
        against = List.copyOf(against);
    }
}
