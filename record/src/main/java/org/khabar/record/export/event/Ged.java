package org.khabar.record.export.event;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.record.export.csv.Column;
import org.khabar.record.export.gist.Countries;
import org.khabar.record.export.gist.Words;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Exporter;

/**
 * Incidents as rows of UCDP GED. {@code low} and {@code high} span all versions, {@code best} is the low one; all dead
 * stand in {@code deaths_unknown}, since reports seldom part them by side.
 */
public final class Ged implements Exporter {
    private static final List<String> NAMES = List.copyOf(Words.lines(Ged.class, "ged-columns.txt"));
    private static final IncidentTable<GedRow> TABLE = new IncidentTable<>(
            columns(),
            ImportedRow.of("\\b(ucdp|ged)\\b", NAMES, "id", "type_of_violence", "side_a", "date_start"),
            GedRow::of);

    @Override
    public Exported write(ExportSource source, Writer out) throws IOException {
        return TABLE.write(source, out);
    }

    private static List<Column<GedRow>> columns() {
        Map<String, Function<GedRow, @Nullable Object>> values = new HashMap<>();
        what(values);
        sources(values);
        where(values);
        when(values);
        deaths(values);
        return Columns.of(NAMES, values);
    }

    private static void what(Map<String, Function<GedRow, @Nullable Object>> values) {
        values.put("id", row -> row.gist().incident().id());
        values.put("type_of_violence", GedRow::violence);
        values.put("dyad_name", GedRow::dyad);
        values.put("side_a", row -> GedRow.name(row.a()));
        values.put("side_a_new_id", row -> row.a() == null ? null : row.a().idElsewhere("ucdp"));
        values.put("side_b", GedRow::nameB);
        values.put("side_b_new_id", row -> row.b() == null ? null : row.b().idElsewhere("ucdp"));
        values.put("event_clarity", GedRow::clarity);
    }

    private static void sources(Map<String, Function<GedRow, @Nullable Object>> values) {
        values.put("number_of_sources", row -> row.gist().reports());
        values.put("source_office", row -> String.join(";", row.gist().outlets()));
        values.put(
                "source_date",
                row -> row.gist().stating().stream()
                        .map(held ->
                                held.published() == null ? "" : held.published().toString())
                        .filter(day -> !day.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(";")));
        values.put(
                "source_original",
                row -> row.gist().stating().stream()
                        .flatMap(held -> held.claim().stance().attribution().stream())
                        .map(Attribution::holder)
                        .distinct()
                        .collect(Collectors.joining(";")));
    }

    private static void where(Map<String, Function<GedRow, @Nullable Object>> values) {
        values.put("where_prec", GedRow::wherePrecision);
        values.put("where_coordinates", place(Place::text));
        values.put(
                "where_description",
                row -> row.gist().stated(row.gist().incident().versions().where()).stream()
                        .map(version -> version.value().text())
                        .distinct()
                        .collect(Collectors.joining(";")));
        values.put("adm_1", place(Place::adm1));
        values.put("adm_2", place(place -> place.precision() == Precision.DISTRICT ? place.text() : null));
        values.put("latitude", place(Place::lat));
        values.put("longitude", place(Place::lon));
        values.put(
                "geom_wkt",
                place(place -> place.lat() == null || place.lon() == null
                        ? null
                        : "POINT (%s %s)".formatted(place.lon(), place.lat())));
        values.put("priogrid_gid", GedRow::gridCell);
        values.put("country", place(place -> Countries.name(place.country())));
    }

    private static Function<GedRow, @Nullable Object> place(Function<Place, @Nullable Object> value) {
        return row -> {
            Place place = row.gist().place();
            return place == null ? null : value.apply(place);
        };
    }

    private static void when(Map<String, Function<GedRow, @Nullable Object>> values) {
        values.put(
                "year",
                row -> row.gist().from() == null ? null : row.gist().from().getYear());
        values.put("date_prec", GedRow::datePrecision);
        values.put("date_start", row -> row.gist().from());
        values.put("date_end", row -> row.gist().to());
    }

    private static void deaths(Map<String, Function<GedRow, @Nullable Object>> values) {
        values.put("deaths_unknown", row -> row.killed().low());
        values.put("best", row -> row.killed().low());
        values.put("low", row -> row.killed().low());
        values.put("high", row -> row.killed().high());
    }
}
