package org.khabar.resolve.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khabar.model.Cases;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.passage.PlainSentence;
import org.khabar.model.passage.TimedSpan;

class TimeTaggerTest {
    private static final List<String> FORMATS = List.of(
            "d MMMM uuuu",
            "d MMM uuuu",
            "MMMM d, uuuu",
            "EEEE, d MMMM uuuu",
            "EEEE, MMMM d, uuuu",
            "uuuu-MM-dd",
            "'the' d MMMM uuuu",
            "MMM d uuuu");

    private final TimeTagger tagger = new TimeTagger();

    @TestFactory
    Stream<DynamicTest> readsTheWordsForTime() throws IOException {
        return Cases.of(TimeTaggerTest.class, "times.tsv", 3).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0] + " (" + row[1] + ")",
                        () -> assertEquals(row[2], shown(tagger.tag(PlainSentence.of(row[0]), day(row[1]), null)))));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String shown(List<TimedSpan> times) {
        return times.stream().map(span -> shown(span.time())).collect(Collectors.joining("; "));
    }

    private static String shown(TimeSpan time) {
        String from = time.from() == null ? "" : time.from().toString();
        String to = time.to() == null ? "" : time.to().toString();
        boolean day = !from.isEmpty() && from.equals(to);
        return "%s %s \"%s\""
                .formatted(day ? from : from + ".." + to, time.precision().label(), time.text());
    }

    @Test
    void readsAnyDateBackInAnyFormat() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 1000; n++) {
            LocalDate date = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(365 * 150));
            String format = FORMATS.get(random.nextInt(FORMATS.size()));
            String written = DateTimeFormatter.ofPattern(format, Locale.US).format(date);
            List<TimedSpan> times =
                    tagger.tag(PlainSentence.of("Shells fell on " + written + " near the town"), null, null);
            assertEquals(
                    List.of(new TimeSpan(date, date, written, Precision.DAY)),
                    times.stream().map(TimedSpan::time).toList(),
                    "seed " + seed);
        }
    }

    @Test
    void readsAnyRangeOfDatesBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        DateTimeFormatter whole = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
        DateTimeFormatter yearless = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
        for (int n = 0; n < 1000; n++) {
            LocalDate from = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(365 * 90));
            LocalDate to = from.plusDays(1 + random.nextInt(300));
            boolean leap = from.getMonthValue() == 2 && from.getDayOfMonth() == 29;
            String words = "between " + (leap ? whole : yearless).format(from) + " and " + whole.format(to);
            List<TimedSpan> times =
                    tagger.tag(PlainSentence.of("Shells fell " + words), LocalDate.of(2021, 10, 4), null);
            assertEquals(
                    List.of(new TimeSpan(from, to, words, Precision.DAY)),
                    times.stream().map(TimedSpan::time).toList(),
                    "seed " + seed);
        }
    }

    @Test
    void survivesAnySoupOfWords() {
        String[] soup =
                ("between from to - until since by before after and the of in on last next this early mid late end of "
                                + "31 30 2 2021 9999 0 40th 1970s May June Feb Feb. March Monday Sunday ' 's , . -- week month "
                                + "years decades centuries quarter ago two few a hours recent past 2021-13-45 2021-02-30 10:99 p.m. night "
                                + "weekend summer Christmas will said first half fourth quarter year end today — – 99 overnight")
                        .split(" ");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 5000; n++) {
            String line = random.ints(1 + random.nextInt(14), 0, soup.length)
                    .mapToObj(i -> soup[i])
                    .collect(Collectors.joining(random.nextInt(8) == 0 ? "" : " "));
            int last = 0;
            for (TimedSpan span : tagger.tag(PlainSentence.of(line), LocalDate.of(2020, 2, 29), null)) {
                assertFalse(span.from() < last, "seed " + seed + ": " + line);
                last = span.to();
            }
        }
    }
}
