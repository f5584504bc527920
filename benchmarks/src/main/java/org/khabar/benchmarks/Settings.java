package org.khabar.benchmarks;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the benchmark was asked to do.
 *
 * @param file reports, one a line
 * @param threads how many threads read
 * @param runs how many runs are measured after the one that warms up
 * @param json one JSON object instead of a table
 */
record Settings(Path file, int threads, int runs, boolean json) {
    private static final int RUNS = 3;
    private static final String USAGE = "Usage: ThroughputBenchmark FILE [--threads N] [--runs N] [--json]";

    Settings {
        if (threads < 1 || runs < 1) {
            throw new IllegalArgumentException(
                    "The threads (%d) and runs (%d) must be positive. %s".formatted(threads, runs, USAGE));
        }
    }

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it is wrong; the message says how it should be
     */
    static Settings of(String[] arguments) {
        Path file = null;
        int threads = Runtime.getRuntime().availableProcessors();
        int runs = RUNS;
        boolean json = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--threads" -> threads = number(arguments, ++i);
                case "--runs" -> runs = number(arguments, ++i);
                case "--json" -> json = true;
                default -> file = Path.of(arguments[i]);
            }
        }
        return new Settings(present(file), threads, runs, json);
    }

    private static Path present(@Nullable Path file) {
        if (file == null) {
            throw new IllegalArgumentException(USAGE);
        }
        return file;
    }

    private static int number(String[] arguments, int at) {
        try {
            return Integer.parseInt(arguments[at]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(USAGE, e);
        }
    }
}
