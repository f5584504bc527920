package org.khabar.open.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.khabar.model.Problem;
import org.khabar.open.file.Part;
import org.khabar.open.file.SourceFile;
import org.khabar.open.kind.Dataset;
import org.khabar.open.kind.Recognition;
import org.khabar.open.kind.Shape;

/** The tables in a file, as a dataset has them. Immutable. */
public final class TableFile {
    private static final int FIRST_LINE = 1 << 16;
    private static final int LARGEST_ROW = 8 << 20;

    private final Dataset dataset;

    public TableFile(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Gives every row to the reader. What it throws as {@link IllegalArgumentException}, a table that is another, and a
     * file that breaks off become problems; everything else is read.
     */
    public void read(Path file, Consumer<Row> rows, Consumer<Problem> problems) {
        try {
            for (Part part : new SourceFile(file).listParts()) {
                read(part, rows, problems);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.accept(new Problem(file.toString(), 0, "Reading stopped early: " + e.getMessage() + "."));
        }
    }

    private void read(Part part, Consumer<Row> rows, Consumer<Problem> problems) throws IOException {
        String first = part.start(FIRST_LINE).lines().findFirst().orElse("");
        try (Reader text = part.text(problems)) {
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(Recognition.separator(first))
                    .commentStrategy(CommentStrategy.NONE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LARGEST_ROW)
                    .ofCsvRecord(text)
                    .iterator();
            if (!records.hasNext()) {
                problems.accept(new Problem(part.name(), 0, "It is empty."));
                return;
            }
            Header header = Header.of(records.next().getFields());
            Optional<Shape> shape = dataset.findShape(header.keys());
            if (shape.isEmpty()) {
                problems.accept(new Problem(part.name(), 1, Misfit.of(dataset, header)));
                return;
            }
            new Rows(part.name(), shape.get(), header, problems).send(records, rows);
        } catch (CsvParseException e) {
            problems.accept(new Problem(
                    part.name(),
                    0,
                    "A row is no CSV (%s). Look for a quotation mark that is not closed; what stands after it was not read."
                            .formatted(reason(e))));
        }
    }

    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause();
        return String.valueOf(cause == null || cause.getMessage() == null ? e.getMessage() : cause.getMessage());
    }

    /** The rows under one header. */
    private record Rows(String file, Shape shape, Header header, Consumer<Problem> problems) {
        void send(Iterator<CsvRecord> records, Consumer<Row> rows) {
            while (records.hasNext()) {
                CsvRecord each = records.next();
                int line = (int) Math.min(Integer.MAX_VALUE, each.getStartingLineNumber());
                List<String> cells = each.getFields();
                if (isEmpty(cells) || isHxl(cells)) {
                    continue;
                }
                try {
                    checkWidth(cells);
                    rows.accept(new Row(file, line, shape, header, cells));
                } catch (IllegalArgumentException e) {
                    problems.accept(new Problem(file, line, "The row was left out: " + e.getMessage()));
                }
            }
        }

        private void checkWidth(List<String> cells) {
            if (cells.stream().skip(header.columns().size()).anyMatch(cell -> !cell.isBlank())) {
                throw new IllegalArgumentException(
                        "It has %d cells and the header %d; look for a comma outside quotation marks."
                                .formatted(cells.size(), header.columns().size()));
            }
        }

        private static boolean isEmpty(List<String> cells) {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Humanitarian Exchange Language puts a row of tags such as {@code #adm1+name} under the header. */
        private static boolean isHxl(List<String> cells) {
            return cells.stream().anyMatch(cell -> cell.startsWith("#"))
                    && cells.stream()
                            .allMatch(cell -> cell.isBlank() || cell.strip().matches("#[a-z]\\w*(\\s*\\+.*)?"));
        }
    }
}
