package org.khabar.record.export.event;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;
import org.khabar.record.export.csv.Column;
import org.khabar.record.export.csv.CsvTable;
import org.khabar.record.export.gist.Gist;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Tally;

/**
 * Writes incidents as rows of a dataset. An incident that came from rows of the same dataset is given out as those
 * rows.
 *
 * @param <T> an incident as that dataset sees it
 */
final class IncidentTable<T> {
    private final List<Column<T>> columns;
    private final ImportedRow imported;
    private final Shape<T> shape;

    /** How a dataset sees an incident; nothing where it has no place for it. */
    interface Shape<T> {
        Optional<T> of(Gist gist, ExportSource source);
    }

    IncidentTable(List<Column<T>> columns, ImportedRow imported, Shape<T> shape) {
        this.columns = List.copyOf(columns);
        this.imported = imported;
        this.shape = shape;
    }

    Exported write(ExportSource source, Writer out) throws IOException {
        Tally tally = new Tally();
        CsvTable<T> table = new CsvTable<>(out, columns);
        source.forEachIncident((incident, claims) -> {
            List<List<String>> rows = claims.stream()
                    .flatMap(held -> imported.find(held, source).stream())
                    .toList();
            if (rows.isEmpty()) {
                row(incident, claims, source)
                        .ifPresentOrElse(
                                row -> {
                                    table.write(row);
                                    tally.wrote();
                                },
                                tally::leftOut);
            }
            for (List<String> row : rows) {
                table.writeExactly(row);
                tally.wrote();
            }
        });
        table.flush();
        return tally.exported();
    }

    private Optional<T> row(Incident incident, List<HeldClaim> claims, ExportSource source) {
        return Gist.of(incident, claims).flatMap(gist -> shape.of(gist, source));
    }
}
