package org.khabar.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.model.passage.Token;
import org.khabar.text.TagRepair.Repair;

/** Mends the tags of single words that news puts in its own way, by the word that stands beside them. */
final class WordRepair {
    private static final Set<String> ABOUT = Set.of("around", "about", "over", "under");
    private static final Set<String> TAKEN = Set.of("responsibility", "credit");
    private static final Set<String> OFFICES = Set.of("military", "general");
    private static final Set<String> ENEMIES = Set.of("enemy", "foe", "rival", "adversary");
    private static final Set<String> FIGHTERS = Set.of(
            "insurgents", "militants", "fighters", "gunmen", "jihadists", "extremists", "terrorists", "guerrillas");
    private static final Set<String> NOMINAL = Set.of("DT", "JJ", "NN", "NNP", "PRP$");
    private static final Set<String> PAST = Set.of("VBN", "VBD");

    private final List<Token> tokens;

    WordRepair(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The repairs that the sentence needs; its last word has none beside it and stays. */
    List<Repair> repairs() {
        return Stream.of(
                        where(this::isAbout, "RB"),
                        where(this::isOfficeBeforeVerb, "NN"),
                        where(this::isClaiming, "VBZ"),
                        where(this::isOpening, "VBP"),
                        where(this::isFightingBeforeVerb, "NN"),
                        where(this::isFighters, "NNS"),
                        where(this::isDoneByFighters, "VBP"),
                        where(this::isDrone, "NN"),
                        where(this::isSwornEnemy, "JJ"),
                        where(this::isControlling, "VBP"),
                        where(this::isDoer, "NN"),
                        where(i -> i > 0 && isDoer(i - 1), "VBD"),
                        where(this::isOnlyVerb, "VBD").limit(1))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Repair> where(IntPredicate wrong, String tag) {
        return IntStream.range(0, tokens.size() - 1).filter(wrong).mapToObj(i -> new Repair(i, tag));
    }

    private String tag(int i) {
        return tokens.get(i).tag();
    }

    private String lemma(int i) {
        return tokens.get(i).lemma();
    }

    private String word(int i) {
        return tokens.get(i).word().toLowerCase(Locale.ROOT);
    }

    /** "Around 40 fighters" */
    private boolean isAbout(int i) {
        return tag(i).equals("IN") && tokens.get(i + 1).isNumber() && ABOUT.contains(word(i));
    }

    private boolean isOffice(int i) {
        return OFFICES.contains(lemma(i));
    }

    /** "The military seized power" */
    private boolean isOfficeBeforeVerb(int i) {
        return tag(i).equals("JJ") && tag(i + 1).startsWith("VB") && isOffice(i);
    }

    /** "The group claims responsibility" */
    private boolean isClaiming(int i) {
        return tag(i).equals("NNS") && word(i).equals("claims") && TAKEN.contains(lemma(i + 1));
    }

    /** "Fighting broke out" */
    private boolean isFightingBeforeVerb(int i) {
        return i == 0 && tag(i).equals("VBG") && TagRepair.isFinite(tag(i + 1));
    }

    /** "a kamikaze drone attack" */
    private boolean isDrone(int i) {
        return word(i).equals("drone") && tag(i).startsWith("VB") && tag(i + 1).equals("NN");
    }

    /** "are sworn enemies" */
    private boolean isSwornEnemy(int i) {
        return word(i).equals("sworn") && ENEMIES.contains(lemma(i + 1));
    }

    /** "Soldiers open fire" */
    private boolean isOpening(int i) {
        return word(i).equals("open")
                && !tag(i).startsWith("VB")
                && lemma(i + 1).equals("fire");
    }

    /** "Taliban insurgents attack a base", where they are taken for the verb. */
    private boolean isFighters(int i) {
        return FIGHTERS.contains(word(i)) && tag(i).equals("VBZ");
    }

    private boolean isDoneByFighters(int i) {
        return i > 0 && isFighters(i - 1) && tag(i).equals("NN") && TagRepair.opensObject(tokens, i + 1);
    }

    /** "The Taliban control Kabul" */
    private boolean isControlling(int i) {
        return i > 0
                && word(i).equals("control")
                && tag(i).equals("NN")
                && tag(i - 1).startsWith("NNP")
                && tag(i + 1).equals("NNP");
    }

    /** "An American drone killed …" */
    private boolean isDoer(int i) {
        return i > 0 && tag(i).equals("VB") && NOMINAL.contains(tag(i - 1)) && PAST.contains(tag(i + 1));
    }

    /** "The military seized power", in a sentence that has no verb else. */
    private boolean isOnlyVerb(int i) {
        return i > 0
                && tag(i).equals("VBN")
                && (tokens.get(i - 1).isNoun() || isOffice(i - 1))
                && tokens.stream().noneMatch(t -> TagRepair.isFinite(t.tag()));
    }
}
