package org.khabar.open.series;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Reads tables of the Financial Tracking Service: requirements and funding by plan, response plans, and single flows.
 * The state of the tables is that of the day they were fetched, which they do not tell: give it as the published day.
 */
public final class FtsFile {
    private final Countries countries;
    private final @Nullable LocalDate published;

    /** @param published the day the tables were fetched, or null where it is not known; flows tell their own */
    public FtsFile(Countries countries, @Nullable LocalDate published) {
        this.countries = countries;
        this.published = published;
    }

    /** Gives every figure of the file; rows that cannot be used are problems. */
    public void read(Path file, Consumer<Observation> out, Consumer<Problem> problems) {
        new TableFile(Dataset.FTS)
                .read(
                        file,
                        row -> {
                            switch (row.shape().name()) {
                                case "requirements" -> requirements(row, out);
                                case "plans" -> plan(row, out);
                                default ->
                                    new FtsFlow(row, this::area).figures().forEach(out);
                            }
                        },
                        problems);
    }

    private void requirements(Row row, Consumer<Observation> out) {
        Map<String, String> labels = new HashMap<>();
        labels.put("plan", row.find("code").or(() -> row.find("name")).orElse("Not specified"));
        row.find("id").ifPresent(id -> labels.put("plan-id", id));
        labels.put("year", row.get("year"));
        row.find("cluster").ifPresent(cluster -> labels.put("cluster", cluster));
        Sheet sheet = new Sheet(row, frame(row, row.text("countrycode"), row.text("name")));
        sheet.number("requirements", "funding-required", "USD", labels);
        sheet.number("funding", "funding-received", "USD", labels);
        sheet.number("percentfunded", "funding-covered", "%", labels);
        sheet.figures().forEach(out);
    }

    private void plan(Row row, Consumer<Observation> out) {
        Sheet sheet = new Sheet(row, frame(row, row.text("locations"), row.text("planversion")));
        for (String stage : List.of("original", "revised")) {
            Map<String, String> labels = new HashMap<>();
            labels.put("plan", row.find("code").orElseGet(() -> row.text("planversion")));
            row.find("internalid").ifPresent(id -> labels.put("plan-id", id));
            labels.put("stage", stage);
            String column = stage.equals("original") ? "origrequirements" : "revisedrequirements";
            sheet.number(column, "funding-required", "USD", labels);
        }
        sheet.figures().forEach(out);
    }

    private Frame frame(Row row, String places, String plan) {
        Optional<LocalDate> from = row.findDay("startdate");
        Optional<LocalDate> to = row.findDay("enddate");
        String source = plan.isEmpty() ? "FTS" : "FTS, " + plan;
        return new Frame(
                area(places),
                from.orElseGet(() -> LocalDate.of(year(row), 1, 1)),
                to.orElseGet(() -> LocalDate.of(year(row), 12, 31)),
                Basis.REPORTED,
                new Origin(Dataset.FTS.label(), source, published, row.fileName(), row.line()));
    }

    private static int year(Row row) {
        String column = row.text("year").isEmpty() ? "years" : "year";
        long year = row.getWhole(column);
        if (year < 1900 || year > 2200) {
            throw row.bad(column, "a year");
        }
        return (int) year;
    }

    /** One country by its code; several by their codes as written, under no country. */
    private Area area(String places) {
        return countries
                .find(places)
                .map(iso3 -> new Area(iso3, "", null, 0))
                .orElseGet(() -> new Area(null, places, null, 0));
    }
}
