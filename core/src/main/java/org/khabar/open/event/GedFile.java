package org.khabar.open.event;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.khabar.model.Problem;
import org.khabar.open.kind.Dataset;
import org.khabar.open.table.TableFile;

/**
 * Reads the georeferenced events of the Uppsala Conflict Data Program: the table as it is published, and a short one
 * without coordinates. The day of publication is the user's; else the last day of the year that the version in the
 * file's name tells; else it is not known.
 */
public final class GedFile {
    private final Known known;

    public GedFile(Known known) {
        this.known = known;
    }

    /** Gives one event a row; rows that cannot be used are problems. */
    public void read(Path file, Consumer<ImportedEvent> out, Consumer<Problem> problems) {
        new TableFile(Dataset.GED)
                .read(file, row -> out.accept(new GedEvent(row, GedColumns.of(row), known).event(problems)), problems);
    }
}
