package org.khabar.open.series;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.khabar.model.Problem;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;
import org.khabar.model.series.Observation.Area;
import org.khabar.model.series.Observation.Origin;
import org.khabar.open.kind.Dataset;
import org.khabar.open.known.Countries;
import org.khabar.open.table.Days;
import org.khabar.open.table.Row;
import org.khabar.open.table.TableFile;

/**
 * Reads the long tables of the Integrated Food Security Phase Classification, of countries and of areas. People in
 * phase 3 and above are {@code people-in-need}; the phases below and all together are {@code people-analysed}. An
 * analysis is taken as published on the last day of its month, so that no question as of an earlier day sees it.
 */
public final class IpcFile {
    private final Countries countries;

    public IpcFile(Countries countries) {
        this.countries = countries;
    }

    /** Gives every figure of the file; rows that cannot be used are problems. */
    public void read(Path file, Consumer<Observation> out, Consumer<Problem> problems) {
        new TableFile(Dataset.IPC).read(file, row -> figure(row).ifPresent(out), problems);
    }

    private Optional<Observation> figure(Row row) {
        if (row.findCount("number").isEmpty()) {
            return Optional.empty();
        }
        String period = row.get("validity_period").toLowerCase(Locale.ROOT);
        if (!period.matches("current|projected|(first |second )?projection")) {
            throw row.bad("validity_period", "current, first projection or second projection");
        }
        Map<String, String> labels = new HashMap<>();
        labels.put("phase", phase(row));
        if (period.startsWith("second")) {
            labels.put("projection", "second");
        }
        Basis basis = period.equals("current") ? Basis.CURRENT : Basis.PROJECTED;
        Frame frame = new Frame(area(row), row.getDay("from"), row.getDay("to"), basis, origin(row));
        return Optional.of(frame.figure(
                indicator(phase(row)), "people", labels, row.findCount("number").orElseThrow()));
    }

    private static String phase(Row row) {
        String phase = row.get("phase").toLowerCase(Locale.ROOT).replaceFirst("^phase ", "");
        if (!phase.matches("all|[1-5]\\+?")) {
            throw row.bad("phase", "1 to 5, 3+ or all");
        }
        return phase;
    }

    private static String indicator(String phase) {
        return phase.matches("[345]\\+?") ? "people-in-need" : "people-analysed";
    }

    private static Area area(Row row) {
        String country = row.get("country");
        String area = row.text("area");
        String group = row.text("level_1");
        if (area.isEmpty() && group.isEmpty()) {
            return new Area(country, "", null, 0);
        }
        boolean district = !area.isEmpty() && !group.isEmpty();
        return new Area(country, area.isEmpty() ? group : area, null, district ? 2 : 1);
    }

    private Origin origin(Row row) {
        YearMonth month = Days.month(row.get("date_of_analysis"))
                .orElseThrow(() -> row.bad("date_of_analysis", "a month such as Oct 2021"));

        String source =
                "IPC %s, analysis of %s".formatted(countries.name(row.get("country")), row.get("date_of_analysis"));
        return new Origin(Dataset.IPC.label(), source, month.atEndOfMonth(), row.fileName(), row.line());
    }
}
