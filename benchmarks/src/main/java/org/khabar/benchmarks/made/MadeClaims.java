package org.khabar.benchmarks.made;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes made-up claims, one a line. Arguments: {@code COUNT FILE}.
 *
 * <p>A day brings as many happenings as a world of wars does, so more claims make a longer time: 100,000 are a year, a
 * million are ten. Of ten happenings three are told by two to four reports, within two days.
 */
public final class MadeClaims {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final long SEED = 20150101;
    private static final int HAPPENINGS_A_DAY = 180;
    private static final int TOLD_ONCE = 70;
    private static final int LATEST = 2;
    private static final int FEWEST_IN_A_REPORT = 3;
    private static final int SPREAD = 5;

    private final Random random = new Random(SEED);
    private final World world = new World();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<LocalDate, List<List<Telling>>> ahead = new HashMap<>();

    private MadeClaims() {}

    /** Writes the file. */
    public static void main(String[] arguments) throws IOException {
        write(Long.parseLong(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes so many claims to a file, the same every time. */
    public static void write(long count, Path file) throws IOException {
        MadeClaims claims = new MadeClaims();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            long left = count;
            for (LocalDate day = FIRST; left > 0; day = day.plusDays(1)) {
                for (MadeReport report : claims.reports(day)) {
                    for (String line : report.lines()) {
                        if (left > 0) {
                            out.write(line);
                            out.write('\n');
                            left--;
                        }
                    }
                }
            }
        }
    }

    /** What is published on a day; days in their order. */
    private List<MadeReport> reports(LocalDate day) {
        for (int i = 0; i < HAPPENINGS_A_DAY; i++) {
            tell(Happening.of(day, world, vocabulary, random));
        }
        List<MadeReport> reports = new ArrayList<>();
        List<List<Telling>> byTurn = ahead.remove(day);
        for (List<Telling> tellings : byTurn == null ? List.<List<Telling>>of() : byTurn) {
            Collections.shuffle(tellings, random);
            for (int from = 0; from < tellings.size(); ) {
                int to = Math.min(tellings.size(), from + FEWEST_IN_A_REPORT + random.nextInt(SPREAD));
                reports.add(new MadeReport(day, vocabulary.word("outlet", random), tellings.subList(from, to)));
                from = to;
            }
        }
        return reports;
    }

    /** Every telling after the first has a turn of its own, so that no report tells of a happening twice. */
    private void tell(Happening happening) {
        int tellings = random.nextInt(100) < TOLD_ONCE ? 1 : 2 + random.nextInt(3);
        for (int turn = 0; turn < tellings; turn++) {
            LocalDate published = happening.day().plusDays(random.nextInt(LATEST + 1));
            List<List<Telling>> byTurn = ahead.computeIfAbsent(published, none -> new ArrayList<>());
            while (byTurn.size() <= turn) {
                byTurn.add(new ArrayList<>());
            }
            byTurn.get(turn).add(Telling.of(happening, vocabulary, random));
        }
    }
}
