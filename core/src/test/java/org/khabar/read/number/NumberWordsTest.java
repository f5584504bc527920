package org.khabar.read.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khabar.model.Cases;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.passage.PlainSentence;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.TimedSpan;

class NumberWordsTest {
    private final NumberWords numbers = new NumberWords();

    @TestFactory
    Stream<DynamicTest> readsTheWordsForNumbers() throws IOException {
        return Cases.of(NumberWordsTest.class, "numbers.tsv", 2).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0], () -> assertEquals(row[1], shown(numbers.list(PlainSentence.of(row[0]))))));
    }

    private static String shown(List<NumberAt> found) {
        return found.stream().map(NumberWordsTest::shown).collect(Collectors.joining("; "));
    }

    private static String shown(NumberAt number) {
        Range range = number.range();
        boolean exact = range.high() != null && range.high() == range.low();
        String bounds = exact ? "" + range.low() : range.low() + ".." + (range.high() == null ? "" : range.high());
        String measure = number.isCount() ? "" : " " + number.measure().name().toLowerCase(Locale.ROOT);
        return "%s \"%s\"%s".formatted(bounds, range.text(), measure);
    }

    @Test
    void givesTheWholePhraseForAnyOfItsWords() {
        Sentence sentence = PlainSentence.of("Yesterday at least 50 people died");
        NumberAt whole = new NumberAt(1, 4, Range.atLeast(50, "at least 50"), NumberAt.Measure.COUNT);
        assertEquals(whole, numbers.at(sentence, 1).orElseThrow());
        assertEquals(whole, numbers.at(sentence, 3).orElseThrow());
        assertTrue(numbers.at(sentence, 4).isEmpty());
    }

    @Test
    void leavesAloneWhatSaysWhen() {
        Sentence plain = PlainSentence.of("Over two weeks 30 people died");
        TimeSpan time = new TimeSpan(null, null, "two weeks", Precision.UNKNOWN);
        Sentence tagged = plain.tagged(List.of(), List.of(new TimedSpan(1, 3, time)));
        assertEquals("30 \"30\"", shown(numbers.list(tagged)));
    }

    @Test
    void readsAnyCountBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 1000; n++) {
            long count = random.nextLong(1, 1_000_000_000L);
            String written = String.format(Locale.US, "%,d", count);
            List<NumberAt> found = numbers.list(PlainSentence.of("They killed " + written + " people"));
            assertEquals(1, found.size(), "seed " + seed + ": " + written);
            assertEquals(Range.exactly(count, written), found.getFirst().range(), "seed " + seed);
        }
    }

    @Test
    void survivesAnySoupOfWords() {
        String[] soup =
                ("between from to - – or and more than at least up no few a an one two twenty hundred thousand million bn "
                                + "dozen dozens several billions trillion 3 000 2012 13,000 1.5 999999999999999 99999999999999999999 $ € % per cent year old "
                                + "strong Group of aged , . people Kabul Oct. p.m. k m 5m 0")
                        .split(" ");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 5000; n++) {
            String line = random.ints(1 + random.nextInt(14), 0, soup.length)
                    .mapToObj(i -> soup[i])
                    .collect(Collectors.joining(random.nextInt(8) == 0 ? "" : " "));
            int last = 0;
            for (NumberAt number : numbers.list(PlainSentence.of(line))) {
                assertFalse(number.from() < last, "seed " + seed + ": " + line);
                last = number.to();
            }
        }
    }
}
