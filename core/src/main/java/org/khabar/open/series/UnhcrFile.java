package org.khabar.open.series;

import java.nio.file.Path;
import java.time.LocalDate;
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
 * Reads refugees by country that they left and country that hosts them, at the end of each year, from UNHCR's Refugee
 * Data Finder: its download and the form in which its interface gives them. A figure stands under the host, with the
 * country of origin as its label.
 */
public final class UnhcrFile {
    private final Countries countries;
    private final @Nullable LocalDate published;

    /** @param published the day the table came out, or null where it is not known */
    public UnhcrFile(Countries countries, @Nullable LocalDate published) {
        this.countries = countries;
        this.published = published;
    }

    /** Gives every figure of the file; rows that cannot be used are problems. */
    public void read(Path file, Consumer<Observation> out, Consumer<Problem> problems) {
        new TableFile(Dataset.UNHCR).read(file, row -> figures(row, out), problems);
    }

    private void figures(Row row, Consumer<Observation> out) {
        boolean download = row.shape().name().equals("download");
        int year = (int) row.getWhole("year");
        if (year < 1900 || year > 2200) {
            throw row.bad("year", "a year");
        }
        String origin = country(row, download ? "country_of_origin_iso_" : "coo_iso");
        String host = country(row, download ? "country_of_asylum_iso_" : "coa_iso");
        Frame frame = new Frame(
                new Area(host, "", null, 0),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Basis.REPORTED,
                new Origin(Dataset.UNHCR.label(), "UNHCR", published, row.fileName(), row.line()));
        Sheet sheet = new Sheet(row, frame);
        sheet.count(
                download ? "refugees_under_unhcr_s_mandate" : "refugees",
                "refugees",
                Map.of("origin", origin, "measure", "stock"));
        sheet.figures().forEach(out);
    }

    private String country(Row row, String column) {
        return countries
                .find(row.get(column))
                .orElseThrow(() -> row.bad(column, "the code of a country; sums over many cannot be laid to one"));
    }
}
