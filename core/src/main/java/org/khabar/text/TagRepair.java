package org.khabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khabar.model.passage.Token;

/**
 * Mends the part of speech that the tagger most often gets wrong in news: the verb of a sentence in the present tense
 * taken for a noun ("The coalition bombs the old town", "militants attack a base").
 */
final class TagRepair {
    private static final Set<String> OPENERS = Set.of("DT", "PRP$", "NNP", "NNPS", "CD", "PRP", "JJR");
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private TagRepair() {}

    /** A word whose tag is wrong, and the right one. */
    record Repair(int at, String tag) {}

    /** The repairs that a sentence needs. */
    static List<Repair> of(List<Token> tokens) {
        List<Repair> repairs = new ArrayList<>(new WordRepair(tokens).repairs());
        boolean finite = false;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Optional<Repair> repair =
                    finite ? clause(tokens, i) : clause(tokens, i).or(presentTense(tokens, i));
            repair.ifPresent(repairs::add);
            finite |= isFinite(tokens.get(i).tag())
                    || repair.filter(r -> isFinite(r.tag())).isPresent();
        }
        return repairs;
    }

    static boolean isFinite(String tag) {
        return FINITE.contains(tag);
    }

    /** "The coalition bombs the old town": only before the sentence's first finite verb. */
    private static Supplier<Optional<Repair>> presentTense(List<Token> tokens, int i) {
        return () -> {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            boolean noun = token.isNoun() && !token.isProper() && opensObject(tokens, i + 1);
            if (!noun || (i > 1 && before.tag().equals("IN"))) {
                return Optional.empty();
            }
            if (token.tag().equals("NNS") && token.word().endsWith("s") && singular(before)) {
                return Optional.of(new Repair(i, "VBZ"));
            }
            boolean many = before.tag().equals("NNS") || before.tag().equals("NNPS");
            return token.tag().equals("NN") && many ? Optional.of(new Repair(i, "VBP")) : Optional.empty();
        };
    }

    /** "of bombing Poland", "to combat the rebels". */
    private static Optional<Repair> clause(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        if (!token.tag().equals("NN") || !opensObject(tokens, i + 1)) {
            return Optional.empty();
        }
        if (before.tag().equals("TO")) {
            return Optional.of(new Repair(i, "VB"));
        }
        return before.tag().equals("IN") && token.word().endsWith("ing")
                ? Optional.of(new Repair(i, "VBG"))
                : Optional.empty();
    }

    private static boolean singular(Token before) {
        return before.tag().equals("NN")
                || before.tag().equals("NNP")
                || before.tag().equals("NNPS");
    }

    /** Can what stands there begin the object of a verb? */
    static boolean opensObject(List<Token> tokens, int next) {
        if (next >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(next);
        boolean named =
                token.tag().equals("JJ") && Character.isUpperCase(token.word().charAt(0));
        return (named || OPENERS.contains(token.tag()))
                && !CALENDAR.contains(token.word().toLowerCase(Locale.ROOT));
    }
}
