package org.khabar.record.export.event;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.record.export.csv.Column;
import org.khabar.record.export.csv.CsvTable;
import org.khabar.record.export.gist.Side;
import org.khabar.record.export.gist.Stated;
import org.khabar.record.export.gist.Words;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Exporter;
import org.khabar.record.export.seam.Tally;

/** Claims of events as rows of POLECAT, one a claim; several values in a cell are parted by semicolons. */
public final class Polecat implements Exporter {
    private static final List<String> NAMES = List.copyOf(Words.lines(Polecat.class, "polecat-columns.txt"));
    private static final ImportedRow IMPORTED =
            ImportedRow.of("\\bpolecat\\b", NAMES, "Event ID", "Event Type", "Actor Name");
    private static final List<Column<PolecatRow>> COLUMNS = columns();

    @Override
    public Exported write(ExportSource source, Writer out) throws IOException {
        Tally tally = new Tally();
        CsvTable<PolecatRow> table = new CsvTable<>(out, COLUMNS);
        source.forEachClaim(matched -> {
            if (!Stated.happened(matched.claim())) {
                tally.leftOut();
                return;
            }
            IMPORTED.find(matched.held(), source)
                    .ifPresentOrElse(table::writeExactly, () -> table.write(PolecatRow.of(matched.held(), source)));
            tally.wrote();
        });
        table.flush();
        return tally.exported();
    }

    private static List<Column<PolecatRow>> columns() {
        Map<String, Function<PolecatRow, @Nullable Object>> values = new HashMap<>();
        what(values);
        side(values, "Actor", PolecatRow::actors);
        side(values, "Recipient", PolecatRow::recipients);
        where(values);
        values.put("Source", row -> String.join(";", row.held().outlets()));
        values.put("Publication Date", row -> row.held().published());
        return Columns.of(NAMES, values);
    }

    private static void what(Map<String, Function<PolecatRow, @Nullable Object>> values) {
        values.put("Event ID", row -> row.claim().id());
        values.put("Event Date", PolecatRow::day);
        values.put("Event Type", row -> row.claim().what().type().label());
        values.put("Event Mode", row -> String.join(";", row.claim().what().modes()));
        values.put("Quad Code", PolecatRow::quad);
    }

    private static void side(
            Map<String, Function<PolecatRow, @Nullable Object>> values,
            String role,
            Function<PolecatRow, List<Side>> sides) {
        values.put(role + " Name", joined(sides, Side::name));
        values.put(role + " Country", joined(sides, Side::country));
        values.put(
                "Primary " + role + " Sector",
                row -> sides.apply(row).stream()
                        .map(Side::sector)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
        values.put(role + " Sectors", joined(sides, Side::sector));
        values.put(
                role + " Name Raw",
                row -> String.join(";", role.equals("Actor") ? row.rawActors() : row.rawRecipients()));
    }

    private static Function<PolecatRow, @Nullable Object> joined(
            Function<PolecatRow, List<Side>> sides, Function<Side, @Nullable String> value) {
        return row -> sides.apply(row).stream()
                .map(side -> {
                    String each = value.apply(side);
                    return each == null ? "" : each;
                })
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static void where(Map<String, Function<PolecatRow, @Nullable Object>> values) {
        values.put("Placename", place(Place::text));
        values.put("City", place(place -> place.precision() == Precision.TOWN ? place.text() : null));
        values.put("District", place(place -> place.precision() == Precision.DISTRICT ? place.text() : null));
        values.put("Province", place(Place::adm1));
        values.put("Country", place(Place::country));
        values.put("Latitude", place(Place::lat));
        values.put("Longitude", place(Place::lon));
        values.put("GeoNames ID", place(place -> isNumber(place.place()) ? place.place() : null));
        values.put("Raw Placename", place(Place::text));
    }

    private static boolean isNumber(@Nullable String id) {
        return id != null && !id.isEmpty() && id.chars().allMatch(Character::isDigit);
    }

    private static Function<PolecatRow, @Nullable Object> place(Function<Place, @Nullable Object> value) {
        return row ->
                row.claim().setting().places().stream().findFirst().map(value).orElse(null);
    }
}
