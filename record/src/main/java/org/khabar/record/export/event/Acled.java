package org.khabar.record.export.event;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.record.export.csv.Column;
import org.khabar.record.export.gist.Countries;
import org.khabar.record.export.gist.Notes;
import org.khabar.record.export.gist.Toll;
import org.khabar.record.export.gist.Words;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Exporter;

/**
 * Incidents as rows in the shape of ACLED. {@code fatalities} is the lowest that is told, empty where nobody tells;
 * {@code notes} says what is disputed. Types with no place there (talks, statements) are left out.
 */
public final class Acled implements Exporter {
    private static final List<String> NAMES = List.copyOf(Words.lines(Acled.class, "acled-columns.txt"));
    private static final IncidentTable<AcledRow> TABLE = new IncidentTable<>(
            columns(), ImportedRow.of("\\bacled\\b", NAMES, "event_id_cnty", "event_date"), AcledRow::of);

    @Override
    public Exported write(ExportSource source, Writer out) throws IOException {
        return TABLE.write(source, out);
    }

    private static List<Column<AcledRow>> columns() {
        Map<String, Function<AcledRow, @Nullable Object>> values = new HashMap<>();
        what(values);
        sides(values);
        where(values);
        values.put("source", row -> String.join("; ", row.gist().outlets()));
        values.put("notes", row -> Notes.of(row.gist()));
        values.put("fatalities", row -> {
            Toll killed = row.gist().killed();
            return killed == null ? null : killed.low();
        });
        return Columns.of(NAMES, values);
    }

    private static void what(Map<String, Function<AcledRow, @Nullable Object>> values) {
        values.put("event_id_cnty", row -> row.gist().incident().id());
        values.put("event_date", row -> row.gist().from());
        values.put(
                "year",
                row -> row.gist().from() == null ? null : row.gist().from().getYear());
        values.put("time_precision", AcledRow::timePrecision);
        values.put("disorder_type", row -> row.type().disorder());
        values.put("event_type", row -> row.type().event());
        values.put("sub_event_type", row -> row.type().sub());
    }

    private static void sides(Map<String, Function<AcledRow, @Nullable Object>> values) {
        values.put("actor1", row -> AcledRow.lead(row.first()));
        values.put("assoc_actor_1", row -> AcledRow.others(row.first()));
        values.put("inter1", row -> row.part(row.first()));
        values.put("actor2", row -> AcledRow.lead(row.second()));
        values.put("assoc_actor_2", row -> AcledRow.others(row.second()));
        values.put("inter2", row -> row.part(row.second()));
        values.put("interaction", AcledRow::interaction);
        values.put("civilian_targeting", row -> row.hitCivilians() ? "Civilian targeting" : null);
    }

    private static void where(Map<String, Function<AcledRow, @Nullable Object>> values) {
        values.put("country", place(place -> Countries.name(place.country())));
        values.put("admin1", place(Place::adm1));
        values.put("admin2", place(place -> place.precision() == Precision.DISTRICT ? place.text() : null));
        values.put("location", place(Place::text));
        values.put("latitude", place(Place::lat));
        values.put("longitude", place(Place::lon));
        values.put("geo_precision", AcledRow::placePrecision);
    }

    private static Function<AcledRow, @Nullable Object> place(Function<Place, @Nullable Object> value) {
        return row -> {
            Place place = row.gist().place();
            return place == null ? null : value.apply(place);
        };
    }
}
