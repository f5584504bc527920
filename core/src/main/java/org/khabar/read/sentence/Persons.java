package org.khabar.read.sentence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.khabar.model.passage.Token;
import org.khabar.read.lexicon.Nouns;

/** Finds persons by their names, also beside their titles. */
final class Persons {
    private static final int TITLE_REACH = 7;

    private final Syntax syntax;
    private final Nouns nouns;
    private final Cuts cuts;
    private final IntPredicate otherName;

    /**
     * The persons of one sentence.
     *
     * @param otherName is the word part of a known name of something else?
     */
    Persons(Syntax syntax, Nouns nouns, Cuts cuts, IntPredicate otherName) {
        this.syntax = syntax;
        this.nouns = nouns;
        this.cuts = cuts;
        this.otherName = otherName;
    }

    /** The person whose name the word heads, or stands beside. */
    Optional<Mention> at(int head) {
        if (!isPerson(head)) {
            return syntax.token(head).isProper() && !isTitle(head) ? Optional.empty() : personBeside(head);
        }
        int from = head;
        while (from > 0 && isPerson(from - 1)) {
            from--;
        }
        int to = head + 1;
        while (to < syntax.sentence().size() && isPerson(to)) {
            to++;
        }
        while (from < to - 1 && nouns.is(Nouns.Kind.TITLES, syntax.lemma(from))) {
            from++;
        }
        if (otherName.test(head) && to - from == 1) {
            return Optional.empty();
        }
        return Optional.of(cuts.of(head, from, to, Mention.Kind.NAMED));
    }

    /** "the President of Chad, Idriss Déby": the name in apposition. */
    private Optional<Mention> personBeside(int head) {
        for (int child : syntax.children(head, "appos", "flat", "dep")) {
            if (isPerson(child)) {
                return at(child).map(m -> m.headedBy(head));
            }
        }
        return isTitle(head) ? personAfterTitle(head) : Optional.empty();
    }

    private boolean isTitle(int i) {
        return nouns.is(Nouns.Kind.TITLES, syntax.token(i).word().toLowerCase(Locale.ROOT));
    }

    /** "the President of Chad Idriss Déby", however the parser hung the name. */
    private Optional<Mention> personAfterTitle(int title) {
        for (int i = title + 1; i < syntax.sentence().size() && i <= title + TITLE_REACH; i++) {
            if (isPerson(i)) {
                // "the mayor of Ansongo": what stands behind "of" is a town, whatever the tagger makes of it
                return syntax.lemma(i - 1).equals("of") ? Optional.empty() : at(i).map(m -> m.headedBy(title));
            }
            Token token = syntax.token(i);
            boolean part =
                    token.isProper() || Set.of("of", "the", ",", "and", "for").contains(token.lemma());
            if (!part) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPerson(int i) {
        return syntax.token(i).entity().equals("PERSON")
                && !syntax.token(i).word().startsWith("'");
    }
}
