package org.khabar.read.act;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.claim.EventType;
import org.khabar.read.sentence.Syntax;

/**
 * Finds acts whose verb is left out the second time: "eleven were killed by a mine and two by gunmen". The number
 * stands for the verb.
 */
final class Gaps {
    private final Syntax syntax;

    Gaps(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The triggers with one more for each number that stands for the verb of one of them. */
    List<Trigger> fill(List<Trigger> triggers) {
        List<Trigger> all = new ArrayList<>(triggers);
        for (int i = 0; i < syntax.sentence().size(); i++) {
            int number = i;
            triggers.stream()
                    .filter(t -> t.frame().type() == EventType.ASSAULT && isGap(number, t.at()))
                    .findFirst()
                    .ifPresent(t -> all.add(new Trigger(number, number, number + 1, -1, t.frame())));
        }
        return all;
    }

    /** Is the number joined to what follows the passive verb, with a doer of its own? */
    private boolean isGap(int number, int verb) {
        int before = syntax.head(number);
        return syntax.token(number).isNumber()
                && syntax.token(verb).isVerb()
                && number > verb
                && syntax.passive(verb)
                && syntax.relation(number).equals("conj")
                && before >= 0
                && (before == verb || syntax.head(before) == verb && syntax.hangsAs(before, "obl"))
                && !syntax.byPreposition(number, "by").isEmpty();
    }
}
