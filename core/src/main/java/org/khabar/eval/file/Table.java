package org.khabar.eval.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A shipped table of two columns parted by a tab; lines that begin with # are for the reader. */
public final class Table {
    private static final String FOLDER = "/org/khabar/eval/";

    private Table() {}

    /** The table of that name, first column to second, in order. */
    public static Map<String, String> load(String name) {
        Map<String, String> table = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(FOLDER + name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    table.put(line.substring(0, tab), line.substring(tab + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table (%s) could not be read.".formatted(name), e);
        }
        return table;
    }
}
