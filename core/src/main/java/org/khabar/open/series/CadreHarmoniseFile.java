package org.khabar.open.series;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Reads tables of the Cadre Harmonisé: an area a row, with the people in each phase. Phase 3 and above are
 * {@code people-in-need}; phases 1 and 2 and all together are {@code people-analysed}. An exercise is taken as
 * published on the last day of its months. Figures of the country are not in the table and are not made up.
 */
public final class CadreHarmoniseFile {
    private static final List<List<String>> PHASES = List.of(
            List.of("population", "people-analysed", "all"),
            List.of("phase1", "people-analysed", "1"),
            List.of("phase2", "people-analysed", "2"),
            List.of("phase3", "people-in-need", "3"),
            List.of("phase4", "people-in-need", "4"),
            List.of("phase5", "people-in-need", "5"),
            List.of("phase35", "people-in-need", "3+"));

    private final Countries countries;

    public CadreHarmoniseFile(Countries countries) {
        this.countries = countries;
    }

    /** Gives every figure of the file; rows that cannot be used are problems. */
    public void read(Path file, Consumer<Observation> out, Consumer<Problem> problems) {
        new TableFile(Dataset.CADRE_HARMONISE).read(file, row -> figures(row, out), problems);
    }

    private void figures(Row row, Consumer<Observation> out) {
        Frame frame = new Frame(area(row), first(row), last(row), basis(row), origin(row));
        Sheet sheet = new Sheet(row, frame);
        PHASES.forEach(one -> sheet.count(one.get(0), one.get(1), Map.of("phase", one.get(2))));
        sheet.figures().forEach(out);
    }

    private static Basis basis(Row row) {
        return switch (row.get("chtype").toLowerCase(Locale.ROOT)) {
            case "current" -> Basis.CURRENT;
            case "projected" -> Basis.PROJECTED;
            default -> throw row.bad("chtype", "current or projected");
        };
    }

    private static Area area(Row row) {
        String country = row.get("adm0_pcod3");
        return row.find("adm2_name")
                .map(name -> new Area(country, name, row.find("adm2_pcod2").orElse(null), 2))
                .orElseGet(() -> new Area(
                        country, row.get("adm1_name"), row.find("adm1_pcod2").orElse(null), 1));
    }

    private static LocalDate first(Row row) {
        return row.findDay("start_date")
                .orElseGet(() -> month(row, "reference", true).atDay(1));
    }

    private static LocalDate last(Row row) {
        return row.findDay("end_date")
                .orElseGet(() -> month(row, "reference", false).atEndOfMonth());
    }

    /** The first or last month of a label such as {@code Sep-Dec}. */
    private static YearMonth month(Row row, String what, boolean first) {
        String[] months = row.get(what + "_label").split("-");
        String written = (first ? months[0] : months[months.length - 1]) + " " + year(row, what);
        return Days.month(written).orElseThrow(() -> row.bad(what + "_label", "months such as Sep-Dec"));
    }

    private static long year(Row row, String what) {
        return row.getWhole(what + "_year");
    }

    private Origin origin(Row row) {
        String source = "Cadre Harmonisé %s, exercise of %s %d"
                .formatted(countries.name(row.get("adm0_pcod3")), row.get("exercise_label"), year(row, "exercise"));
        LocalDate published = month(row, "exercise", false).atEndOfMonth();
        return new Origin(Dataset.CADRE_HARMONISE.label(), source, published, row.fileName(), row.line());
    }
}
