package org.khabar.brief.author;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.gather.Asked;
import org.khabar.model.Handling;

/**
 * What a brief is to be written about.
 *
 * @param title whom or what it is about
 * @param asked actor, place and days
 * @param asOf the last day that is seen of the record, or null for everything
 * @param made the day of writing
 * @param handling the strictest mark of what may be handed on, or null where no report has one
 * @param hidden how many reports may not be handed on
 * @param answers to questions, each under its heading
 * @param checked the answers for an argument; none where there is none
 * @param parts further sections
 */
public record Matter(
        String title,
        Asked asked,
        @Nullable LocalDate asOf,
        LocalDate made,
        @Nullable Handling handling,
        int hidden,
        List<Titled> answers,
        List<org.khabar.ask.check.answer.Answer> checked,
        List<Part> parts) {
    /**
     * An answer with the heading that it comes under.
     *
     * @param title the heading
     * @param answer to a question
     */
    public record Titled(String title, org.khabar.ask.answer.Answer answer) {}

    public Matter {
        answers = List.copyOf(answers);
        checked = List.copyOf(checked);
        parts = List.copyOf(parts);
    }
}
