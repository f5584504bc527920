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
    private static final Set<String> ABOUT = Set.of("around", "about", "over", "under");
    private static final Set<String> TAKEN = Set.of("responsibility", "credit");
    private static final Set<String> OFFICES = Set.of("military", "general");
    private static final Set<String> ENEMIES = Set.of("enemy", "foe", "rival", "adversary");
    private static final Set<String> FIGHTERS = Set.of(
            "insurgents", "militants", "fighters", "gunmen", "jihadists", "extremists", "terrorists", "guerrillas");
    private static final Set<String> NOMINAL = Set.of("DT", "JJ", "NN", "NNP", "PRP$");
    private static final Set<String> PAST = Set.of("VBN", "VBD");
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

    /** A noun that should be a verb, and the verb's tag. */
    record Repair(int at, String tag) {}

    /** The repairs that a sentence needs, left to right. */
    static List<Repair> of(List<Token> tokens) {
        List<Repair> repairs = new ArrayList<>();
        smallWords(tokens, repairs);
        boolean finite = false;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Optional<Repair> repair =
                    finite ? clause(tokens, i) : clause(tokens, i).or(presentTense(tokens, i));
            repair.ifPresent(repairs::add);
            finite |= FINITE.contains(tokens.get(i).tag())
                    || repair.filter(r -> FINITE.contains(r.tag())).isPresent();
        }
        return repairs;
    }

    /** "Around 40 fighters", "The military seized power", "The group claims responsibility", "Soldiers open fire" */
    private static void smallWords(List<Token> tokens, List<Repair> repairs) {
        boolean verbless = tokens.stream()
                .noneMatch(t -> FINITE.contains(t.tag()) || t.tag().equals("VBP"));
        boolean mended = false;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            if (token.tag().equals("IN")
                    && next.isNumber()
                    && ABOUT.contains(token.word().toLowerCase(Locale.ROOT))) {
                repairs.add(new Repair(i, "RB"));
            }
            if (token.tag().equals("JJ") && next.tag().startsWith("VB") && OFFICES.contains(token.lemma())) {
                repairs.add(new Repair(i, "NN"));
            }
            String word = token.word().toLowerCase(Locale.ROOT);
            if (token.tag().equals("NNS") && word.equals("claims") && TAKEN.contains(next.lemma())) {
                repairs.add(new Repair(i, "VBZ"));
            }
            if (word.equals("open")
                    && !token.tag().startsWith("VB")
                    && next.lemma().equals("fire")) {
                repairs.add(new Repair(i, "VBP"));
            }
            // "Fighting broke out"
            if (i == 0 && token.tag().equals("VBG") && FINITE.contains(next.tag())) {
                repairs.add(new Repair(i, "NN"));
            }
            // "Taliban insurgents attack a base"
            if (FIGHTERS.contains(word) && token.tag().equals("VBZ")) {
                repairs.add(new Repair(i, "NNS"));
                if (next.tag().equals("NN") && i + 2 < tokens.size() && opensObject(tokens, i + 2)) {
                    repairs.add(new Repair(i + 1, "VBP"));
                }
            }
            // "a kamikaze drone attack"
            if (word.equals("drone")
                    && token.tag().startsWith("VB")
                    && next.tag().equals("NN")) {
                repairs.add(new Repair(i, "NN"));
            }
            // "are sworn enemies"
            if (word.equals("sworn") && ENEMIES.contains(next.lemma())) {
                repairs.add(new Repair(i, "JJ"));
            }
            // "The Taliban control Kabul"
            if (i > 0
                    && word.equals("control")
                    && token.tag().equals("NN")
                    && tokens.get(i - 1).tag().startsWith("NNP")
                    && next.tag().equals("NNP")) {
                repairs.add(new Repair(i, "VBP"));
            }
            // "An American drone killed …"
            if (i > 0
                    && token.tag().equals("VB")
                    && NOMINAL.contains(tokens.get(i - 1).tag())
                    && PAST.contains(next.tag())) {
                repairs.add(new Repair(i, "NN"));
                repairs.add(new Repair(i + 1, "VBD"));
            }
            boolean subject = i > 0
                    && (tokens.get(i - 1).isNoun()
                            || OFFICES.contains(tokens.get(i - 1).lemma()));
            if (verbless && !mended && subject && token.tag().equals("VBN")) {
                repairs.add(new Repair(i, "VBD"));
                mended = true;
            }
        }
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

    private static boolean opensObject(List<Token> tokens, int next) {
        Token token = tokens.get(next);
        boolean named =
                token.tag().equals("JJ") && Character.isUpperCase(token.word().charAt(0));
        return (named || OPENERS.contains(token.tag()))
                && !CALENDAR.contains(token.word().toLowerCase(Locale.ROOT));
    }
}
