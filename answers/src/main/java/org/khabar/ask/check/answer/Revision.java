package org.khabar.ask.check.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim of an argument between two days on which it was held against the record.
 *
 * @param answer by what is known on the later day
 * @param before the verdict by what was known on the earlier day, or null where it was judged in other words then
 * @param news what speaks for or against it and was not known on the earlier day
 */
public record Revision(Answer answer, @Nullable Verdict before, List<Evidence> news) {
    public Revision {
        news = List.copyOf(news);
    }

    /** Every answer of the later day beside that of the earlier; both are of the same argument. */
    public static List<Revision> between(List<Answer> earlier, List<Answer> later) {
        List<Revision> revisions = new ArrayList<>();
        for (Answer answer : later) {
            Set<Evidence> known = new HashSet<>();
            Verdict before = null;
            for (Answer then : earlier) {
                if (then.quote().equals(answer.quote())) {
                    known.addAll(then.support());
                    known.addAll(then.against());
                    before = then.span().equals(answer.span()) ? then.verdict() : before;
                }
            }
            List<Evidence> news = new ArrayList<>(answer.support());
            news.addAll(answer.against());
            news.removeAll(known);
            revisions.add(new Revision(answer, before, news));
        }
        return revisions;
    }

    /** Did the verdict change? */
    public boolean isChanged() {
        return before != answer.verdict();
    }
}
