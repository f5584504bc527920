package org.khabar.model;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Example cases in tab-separated files beside a test; lines that begin with # are headings. */
public final class Cases {
    private Cases() {}

    /** The rows of a file that stands beside a test class, each with that many fields. */
    public static List<String[]> of(Class<?> test, String file, int fields) throws java.io.IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(test.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .peek(row -> {
                        if (row.length != fields) {
                            throw new IllegalArgumentException(
                                    "%s: the row (%s) must have %d fields.".formatted(file, row[0], fields));
                        }
                    })
                    .toList();
        }
    }
}
