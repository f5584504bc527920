package org.khabar.open.series;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;
import org.khabar.model.series.Observation.Area;
import org.khabar.model.series.Observation.Origin;
import org.khabar.open.kind.Dataset;
import org.khabar.open.table.Row;

/**
 * One flow of money: who gave, who received, pledged, committed or paid. It was known from the day on which its entry
 * was last changed, since the amount may have been another before.
 *
 * @param row the row of the table
 * @param areas the area that a list of codes means
 */
record FtsFlow(Row row, Function<String, Area> areas) {
    /** Columns, and the labels that their cells become. */
    private static final Map<String, String> LABELS = Map.of(
            "id", "flow",
            "srcorganization", "donor",
            "destorganization", "recipient",
            "destplancode", "plan",
            "destglobalclusters", "cluster",
            "status", "status",
            "boundary", "boundary",
            "onboundary", "sharing",
            "budgetyear", "year");

    List<Observation> figures() {
        Map<String, String> labels = new HashMap<>();
        LABELS.forEach((column, label) -> row.find(column).ifPresent(cell -> labels.put(label, cell)));
        LocalDate day = row.getDay("date");
        LocalDate known = Stream.of("updatedat", "createdat", "firstreporteddate", "date")
                .flatMap(column -> row.findDay(column).stream())
                .findFirst()
                .orElse(day);
        Frame frame = new Frame(
                areas.apply(row.text("destlocations")),
                day,
                day,
                Basis.REPORTED,
                new Origin(Dataset.FTS.label(), "FTS, flow " + row.get("id"), known, row.fileName(), row.line()));
        Sheet sheet = new Sheet(row, frame);
        sheet.number("amountusd", "funding-flow", "USD", labels);
        return sheet.figures();
    }
}
