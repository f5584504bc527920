package org.khabar.open.known;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The small tables that are shipped: cells split by tabs, {@code #} begins a remark. */
public final class Tsv {
    private Tsv() {}

    /**
     * The rows of a table under {@code org/khabar/open}.
     *
     * @throws IllegalStateException if it is not there
     */
    public static List<List<String>> rows(String table) {
        try (InputStream in = Tsv.class.getResourceAsStream("/org/khabar/open/" + table)) {
            if (in == null) {
                throw new IllegalStateException("The shipped table (%s) must be there.".formatted(table));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped table %s cannot be read.".formatted(table), e);
        }
    }

    /** A table of two columns, the first in lower case. */
    static Map<String, String> pairs(String table) {
        Map<String, String> pairs = new LinkedHashMap<>();
        rows(table).forEach(row -> pairs.put(row.get(0).toLowerCase(Locale.ROOT), row.get(1)));
        return pairs;
    }
}
