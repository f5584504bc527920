package org.khabar.benchmarks.made;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.khabar.model.claim.EventType;

/** The acts and words that sentences are made of, out of {@code acts.tsv} and {@code words.tsv}. Immutable. */
final class Vocabulary {
    private final List<Act> acts = new ArrayList<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final int shares;

    /**
     * A kind of happening.
     *
     * @param share how frequent, in parts of the sum of all
     * @param deadly how many of a hundred have dead
     * @param means as the claim record writes them, or empty
     * @param words that say it
     */
    record Act(int share, EventType type, String mode, int deadly, String means, List<String> words) {}

    Vocabulary() {
        for (String[] row : rows("acts.tsv")) {
            acts.add(new Act(
                    Integer.parseInt(row[0]),
                    EventType.valueOf(row[1]),
                    row[2],
                    Integer.parseInt(row[3]),
                    row[4],
                    List.of(row[5].split("\\|"))));
        }
        rows("words.tsv").forEach(row -> words.put(row[0], List.of(row[1].split("\\|"))));
        shares = acts.stream().mapToInt(Act::share).sum();
    }

    /** An act, the frequent ones more frequently. */
    Act act(Random random) {
        int left = random.nextInt(shares);
        for (Act act : acts) {
            left -= act.share();
            if (left < 0) {
                return act;
            }
        }
        throw new IllegalStateException("The shares (%d) must be the sum of all acts.".formatted(shares));
    }

    /** A word of a kind. */
    String word(String kind, Random random) {
        return pick(words.getOrDefault(kind, List.of()), random);
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The list (%s) is missing.".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list (%s) could not be read.".formatted(file), e);
        }
    }
}
