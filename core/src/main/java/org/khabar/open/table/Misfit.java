package org.khabar.open.table;

import java.util.Comparator;
import java.util.List;
import org.khabar.open.kind.Dataset;

/** What to say of a table that a dataset's importer cannot read. */
final class Misfit {
    private static final int SHOWN = 12;

    private Misfit() {}

    /** Which columns are missing, what was found, and who could read it. */
    static String of(Dataset dataset, Header header) {
        List<String> missing = dataset.listShapes().stream()
                .map(shape -> shape.missing(header.keys()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        String found = String.join(", ", header.columns().stream().limit(SHOWN).toList());
        return "%s needs %s %s; found %s%s. %s"
                .formatted(
                        dataset.label(),
                        missing.size() == 1 ? "the column" : "the columns",
                        String.join(", ", missing),
                        found,
                        header.columns().size() > SHOWN ? " …" : "",
                        wayOut(header));
    }

    private static String wayOut(Header header) {
        return Dataset.findByHeader(header.keys())
                .map(other -> "It looks like %s: khabar import %s FILE.".formatted(other.label(), other.label()))
                .orElseGet(() -> "Known tables: "
                        + String.join(
                                ", ",
                                List.of(Dataset.values()).stream()
                                        .filter(one -> !one.listShapes().isEmpty())
                                        .map(Dataset::label)
                                        .toList())
                        + ".");
    }
}
