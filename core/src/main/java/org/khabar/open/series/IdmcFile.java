package org.khabar.open.series;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;
import org.khabar.model.series.Observation.Area;
import org.khabar.model.series.Observation.Origin;
import org.khabar.open.kind.Dataset;
import org.khabar.open.known.Countries;
import org.khabar.open.table.Row;
import org.khabar.open.table.TableFile;

/**
 * Reads people displaced within their country by year, from the Internal Displacement Monitoring Centre: its own table
 * (conflict and disaster, people displaced at the end of the year and movements during it) and the totals that UNHCR
 * hands on (conflict, end of the year). Columns of raw figures repeat the rounded ones and are left out.
 */
public final class IdmcFile {
    /** Column, {@code cause}, {@code measure}: stock at the end of the year, or movements during it. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("conflict_stock_displacement", "conflict", "stock"),
            List.of("conflict_internal_displacements", "conflict", "movements"),
            List.of("conflict_new_displacements", "conflict", "movements"),
            List.of("disaster_stock_displacement", "disaster", "stock"),
            List.of("disaster_internal_displacements", "disaster", "movements"),
            List.of("disaster_new_displacements", "disaster", "movements"),
            List.of("total", "conflict", "stock"));

    private final Countries countries;
    private final @Nullable LocalDate published;

    /** @param published the day the table came out, or null where it is not known */
    public IdmcFile(Countries countries, @Nullable LocalDate published) {
        this.countries = countries;
        this.published = published;
    }

    /** Gives every figure of the file; rows that cannot be used are problems. */
    public void read(Path file, Consumer<Observation> out, Consumer<Problem> problems) {
        new TableFile(Dataset.IDMC).read(file, row -> figures(row, out), problems);
    }

    private void figures(Row row, Consumer<Observation> out) {
        int year = (int) row.getWhole("year");
        if (year < 1900 || year > 2200) {
            throw row.bad("year", "a year");
        }
        Frame frame = new Frame(
                area(row),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Basis.REPORTED,
                new Origin(Dataset.IDMC.label(), "IDMC", published, row.fileName(), row.line()));
        Sheet sheet = new Sheet(row, frame);
        for (List<String> column : COLUMNS) {
            sheet.count(column.get(0), "displaced", Map.of("cause", column.get(1), "measure", column.get(2)));
        }
        sheet.figures().forEach(out);
    }

    private Area area(Row row) {
        boolean totals = row.shape().name().equals("totals");
        String code = row.get(totals ? "coo_iso" : "iso3").toUpperCase(Locale.ROOT);
        String name = row.text(totals ? "coo_name" : "name");
        if (totals && !code.equalsIgnoreCase(row.text("coa_iso"))) {
            throw row.bad(
                    "coa_iso",
                    code + ", as in coo_iso; people who left their country are refugees, which unhcr brings");
        }
        return countries
                .find(code)
                .map(iso3 -> new Area(iso3, "", null, 0))
                .orElseGet(() -> new Area(null, name.isEmpty() ? code : name, null, 0));
    }
}
