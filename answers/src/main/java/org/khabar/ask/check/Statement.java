package org.khabar.ask.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.check.likeness.Terms;
import org.khabar.ask.check.likeness.Window;
import org.khabar.model.Report;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Passage;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.TimedSpan;

/**
 * A sentence of the argument with what is known of it without a claim.
 *
 * @param sentence the sentence
 * @param quote its words
 * @param before the words of the sentence before it, or empty
 * @param subjects the sentences that name whom it speaks of: itself, or the one before where it says only "it" or
 *     "they"
 * @param window the days it speaks of
 * @param country the country the argument is about, or null
 * @param written the day of the argument, if known
 */
record Statement(
        Sentence sentence,
        String quote,
        String before,
        List<Sentence> subjects,
        Window window,
        @Nullable String country,
        @Nullable LocalDate written) {
    private static final Pattern LAST_MONTHS =
            Pattern.compile("\\b(last|final|closing) (few )?(months|weeks) of (\\d{4})\\b");
    private static final Pattern GOES_ON = Pattern.compile("\\b(of them|them|they|it)\\b", Pattern.CASE_INSENSITIVE);
    /** "The Taliban claimed that attack": it speaks of the days of the sentence before. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "\\b(that|this|those|these|the same) (attack|assault|bombing|blast|explosion|killing|shooting|raid|ambush"
                    + "|massacre|strike|abduction|kidnapping|clash|battle|coup|deal|vote)(s|es)?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDED = Pattern.compile("[.!?…]\\W*$");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int LAST_QUARTER = 10;

    /**
     * The sentence of that number.
     *
     * @param latest the day by which the argument was written at the latest, where it does not say when; or null
     */
    static Statement of(Passage passage, int index, @Nullable String country, @Nullable LocalDate latest) {
        Sentence sentence = passage.sentences().get(index);
        Report report = passage.report();
        LocalDate written = report.published() == null ? latest : report.published();
        String quote = sentence.span().in(report.text());
        String before =
                index == 0 ? "" : passage.sentences().get(index - 1).span().in(report.text());
        boolean leans =
                index > 0 && GOES_ON.matcher(quote).find() && capitals(sentence).isEmpty();
        return new Statement(
                sentence,
                quote,
                before,
                leans ? List.of(passage.sentences().get(index - 1), sentence) : List.of(sentence),
                window(passage, index, written),
                country,
                written);
    }

    private static Window window(Passage passage, int index, @Nullable LocalDate written) {
        Sentence sentence = passage.sentences().get(index);
        String quote = sentence.span().in(passage.report().text());
        Window own = window(sentence, quote, written);
        return !own.asked() && index > 0 && POINTS_BACK.matcher(quote).find()
                ? window(passage, index - 1, written)
                : own;
    }

    private static Window window(Sentence sentence, String quote, @Nullable LocalDate written) {
        Matcher last = LAST_MONTHS.matcher(quote);
        if (last.find()) {
            int year = Integer.parseInt(last.group(4));
            return new Window(LocalDate.of(year, LAST_QUARTER, 1), LocalDate.of(year, 12, 31), true);
        }
        for (TimedSpan timed : sentence.times()) {
            TimeSpan time = timed.time();
            if (time.from() != null && time.to() != null && time.precision() != Precision.UNKNOWN) {
                Window window = Window.of(time, written);
                if (window.asked()) {
                    return window;
                }
            }
        }
        return Window.of(null, written);
    }

    /** A title says nothing that could be so or not: no verb and no full stop. */
    boolean isHeading() {
        return !ENDED.matcher(quote).find()
                && sentence.tokens().stream().noneMatch(token -> FINITE.contains(token.tag()));
    }

    /** Does it speak on of what the sentence before told? */
    boolean goesOn() {
        return GOES_ON.matcher(quote).find();
    }

    /** Ids of those the registers know by the names in it; several where a name is shared. */
    Set<String> named(Set<NamedSpan.Kind> kinds) {
        Set<String> ids = new LinkedHashSet<>();
        subjects.stream()
                .flatMap(each -> each.names().stream())
                .filter(name -> kinds.contains(name.kind()))
                .forEach(name -> ids.addAll(name.ids()));
        return ids;
    }

    /** The stems of its words, without those that say when. */
    Set<String> stems() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            int token = i;
            boolean timed = sentence.times().stream().anyMatch(time -> time.from() <= token && token < time.to());
            if (!timed) {
                words.append(sentence.token(i).word()).append(' ');
            }
        }
        return Terms.stems(words.toString());
    }

    /** The words with a capital that are no month and do not only begin the sentence. */
    Set<String> capitals() {
        Set<String> capitals = new HashSet<>();
        subjects.forEach(each -> capitals.addAll(capitals(each)));
        return capitals;
    }

    private static Set<String> capitals(Sentence sentence) {
        Set<String> capitals = new HashSet<>();
        Set<Integer> timed = new HashSet<>();
        sentence.times().forEach(time -> {
            for (int i = time.from(); i < time.to(); i++) {
                timed.add(i);
            }
        });
        for (int i = 0; i < sentence.size(); i++) {
            boolean proper = sentence.token(i).isProper() && !timed.contains(i);
            if (proper && Character.isUpperCase(sentence.token(i).word().codePointAt(0))) {
                capitals.add(sentence.token(i).word());
            }
        }
        return capitals;
    }
}
