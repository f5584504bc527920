package org.khabar.read.number;

import static org.khabar.read.number.UncountedNumbers.isHyphen;
import static org.khabar.read.number.UncountedNumbers.isWord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Range;
import org.khabar.model.passage.Sentence;
import org.khabar.read.number.NumberAt.Measure;
import org.khabar.read.number.NumberLexicon.Phrase;
import org.khabar.read.number.NumberValues.Value;

/**
 * Finds the numbers in a sentence and says how many they mean: "at least 50" is 50 to open, "dozens" 24 to open,
 * "10-15" what it says. Works on the tokens left and right and needs no dependency tree. Immutable and thread-safe.
 *
 * <p>Dates, years, ages, hours, numbers in names and measures ("a three-day truce") are not numbers here. Tag the
 * sentence's times and names first: what they cover is left alone.
 */
public final class NumberWords {
    private final NumberLexicon lexicon = NumberLexicon.load();
    private final NumberValues values = new NumberValues(lexicon);
    private final UncountedNumbers others = new UncountedNumbers(lexicon);

    /** The number phrase that covers a token. */
    public Optional<NumberAt> at(Sentence sentence, int i) {
        return list(sentence).stream().filter(number -> number.covers(i)).findFirst();
    }

    /** All number phrases of a sentence, in order and not overlapping. */
    public List<NumberAt> list(Sentence sentence) {
        List<NumberAt> numbers = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Phrased> phrase = phraseAt(sentence, i);
            phrase.map(Phrased::number).ifPresent(numbers::add);
            i = phrase.map(Phrased::end).orElse(i + 1);
        }
        return List.copyOf(numbers);
    }

    /** Words that hold a number; it is null where they are a date, a name or the like. */
    private record Phrased(int end, @Nullable NumberAt number) {}

    private Optional<Phrased> phraseAt(Sentence sentence, int i) {
        int start = i;
        String modifier = "about";
        Optional<Phrase> before = lexicon.find("before", sentence, start);
        while (before.isPresent()) {
            modifier = modifier.equals("about") ? before.get().value() : modifier;
            start = before.get().end();
            before = lexicon.find("before", sentence, start);
        }
        boolean pair = isWord(sentence, start, "between");
        int core = pair ? start + 1 : start;
        int first = lexicon.find("money", sentence, core).map(Phrase::end).orElse(core);
        String said = modifier;
        return values.at(sentence, first)
                .flatMap(value -> upper(sentence, first, value, pair))
                .map(value -> finished(sentence, i, first, value, said));
    }

    /** With the other end, where there is one: "10 to 15", "between 10 and 15", "two or three". */
    private Optional<Value> upper(Sentence sentence, int first, Value low, boolean pair) {
        boolean joined = pair
                ? isWord(sentence, low.end(), "and")
                : (isWord(sentence, low.end(), "to") && !isChange(sentence, first))
                        || isWord(sentence, low.end(), "or")
                        || isHyphen(sentence, low.end());
        if (!joined) {
            return pair ? Optional.empty() : Optional.of(low);
        }
        int next =
                lexicon.find("money", sentence, low.end() + 1).map(Phrase::end).orElse(low.end() + 1);
        Optional<Value> high = values.at(sentence, next)
                .filter(value -> value.high() != null && value.high() >= low.low())
                .map(value -> new Value(
                        value.end(),
                        scaledLow(sentence, low, value),
                        value.high(),
                        low.fraction() || value.fraction()));
        return pair ? high : Optional.of(high.orElse(low));
    }

    /** "Rose from 30 to 42" is 42 now, while "ranges from 30 to 42" is both. */
    private static boolean isChange(Sentence sentence, int first) {
        boolean ranges = first >= 2 && sentence.token(first - 2).lemma().matches("range|ranging|vary|varying");
        return isWord(sentence, first - 1, "from") && !ranges;
    }

    /** "Two to three million": the lower end borrows the scale. */
    private long scaledLow(Sentence sentence, Value low, Value high) {
        return lexicon.find("scales", sentence, high.end() - 1)
                .filter(scale -> !lexicon.endsBefore("scales", sentence, low.end()) && low.low() < scale.number())
                .map(scale -> low.low() * scale.number())
                .filter(scaled -> high.high() != null && scaled <= high.high())
                .orElse(low.low());
    }

    private Phrased finished(Sentence sentence, int from, int first, Value value, String before) {
        Optional<Phrase> after = lexicon.find("after", sentence, value.end());
        int counted = after.map(Phrase::end).orElse(value.end());
        String modifier = before.equals("about") ? after.map(Phrase::value).orElse(before) : before;
        Optional<Phrase> percent = lexicon.find("percent", sentence, counted);
        Optional<Phrase> money = lexicon.find("money", sentence, counted);
        Measure measure = percent.isPresent()
                ? Measure.PERCENT
                : money.isPresent() || lexicon.endsBefore("money", sentence, first) ? Measure.MONEY : Measure.COUNT;
        int end = percent.or(() -> money).map(Phrase::end).orElse(counted);
        boolean fraction = value.fraction() && measure == Measure.COUNT;
        if (fraction || others.covers(sentence, first, end)) {
            return new Phrased(end, null);
        }
        String words = sentence.words(from, end);
        return new Phrased(end, new NumberAt(from, end, range(value, modifier, words), measure));
    }

    private static Range range(Value value, String modifier, String words) {
        return switch (modifier) {
            case "at least" -> Range.atLeast(value.low(), words);
            case "above" -> Range.atLeast(value.low() + 1, words);
            case "at most" -> new Range(0, value.high(), words);
            default -> new Range(value.low(), value.high(), words);
        };
    }
}
