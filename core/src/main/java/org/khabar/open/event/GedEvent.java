package org.khabar.open.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;
import org.khabar.open.table.Row;

/**
 * One row of the event dataset of UCDP. Codes of the columns: Högbladh, UCDP GED Codebook version 22.1, Uppsala
 * University, 2022.
 *
 * @param row the row
 * @param columns what its columns are called
 * @param known where to look up
 */
record GedEvent(Row row, GedColumns columns, Known known) {
    private static final String CIVILIANS = "civilians";

    /** type_of_violence of violence against civilians; 1 and 2 are fights of states and of others. */
    private static final String ONE_SIDED = "3";

    ImportedEvent event(Consumer<Problem> problems) {
        String id = "ged-" + row.get("id");
        EventDraft draft = new EventDraft(row, id, Edition.ofGed(row.file(), known.published()))
                .what(EventType.ASSAULT, List.of(), List.of())
                .setting(place(), time())
                .harm(killed(problems), null, null)
                .told(attribution(), row.text("source_office"));
        roles(draft);
        return draft.quotingLine("source_headline", "dyad_name", columns.sideA);
    }

    private void roles(EventDraft draft) {
        List<Name> actors = side(columns.sideA, "side_a_new_id");
        boolean oneSided = row.text("type_of_violence").equals(ONE_SIDED)
                || row.text(columns.sideB).equalsIgnoreCase(CIVILIANS);
        if (oneSided) {
            draft.roles(actors, List.of(new Name(CIVILIANS, null)));
        } else {
            List<Name> both = new ArrayList<>(actors);
            both.addAll(side(columns.sideB, "side_b_new_id"));
            draft.roles(both, List.of());
        }
    }

    /** One actor; or, where several fought side by side, all of them: {@code Ahrar al-Sham, HTS}. */
    private List<Name> side(String column, String number) {
        return Stream.of(row.get(column).split(",\\s+"))
                .map(name -> known.actors().ofUcdp(name, row.text(number), row.getDay(columns.from), country()))
                .toList();
    }

    private @Nullable String country() {
        return known.countries().find(row.text(columns.country)).orElse(null);
    }

    private Range killed(Consumer<Problem> problems) {
        long low = row.getWhole(columns.low);
        long high = row.getWhole(columns.high);
        String words = "low %d, high %d".formatted(low, high);
        if (low > high) {
            problems.accept(new Problem(
                    row.file(),
                    row.line(),
                    "The field %s (%d) is above %s (%d); they were taken the other way round."
                            .formatted(columns.low, low, columns.high, high)));
        }
        return new Range(Math.min(low, high), Math.max(low, high), words);
    }

    private List<Attribution> attribution() {
        return row.find("source_original")
                .map(holder -> new Attribution(
                        holder, known.actors().name(holder, null, country()).actor(), "source_original"))
                .map(List::of)
                .orElse(List.of());
    }

    private TimeSpan time() {
        LocalDate from = row.getDay(columns.from);
        LocalDate to = row.getDay(columns.to);
        Precision precision = switch (row.text("date_prec")) {
            case "1" -> Precision.DAY;
            case "2", "3" -> Precision.WEEK;
            case "4" -> Precision.MONTH;
            case "5" -> Precision.YEAR;
            case "" -> ofLength(ChronoUnit.DAYS.between(from, to) + 1);
            default -> throw row.bad("date_prec", "1 to 5");
        };
        return Times.span(from, to, precision);
    }

    private static Precision ofLength(long days) {
        return days <= 1 ? Precision.DAY : days <= 7 ? Precision.WEEK : days <= 31 ? Precision.MONTH : Precision.YEAR;
    }

    private Place place() {
        Precision precision = placePrecision();
        return new Where(row, known, country())
                .at(
                        precision,
                        columns.adm1,
                        nameColumn(precision),
                        columns.where,
                        columns.adm2,
                        columns.adm1,
                        columns.country);
    }

    private String nameColumn(Precision precision) {
        return switch (precision) {
            case DISTRICT -> row.text("where_prec").equals("3") ? columns.adm2 : columns.where;
            case PROVINCE -> row.text("where_prec").equals("4") ? columns.adm1 : columns.where;
            case COUNTRY -> columns.country;
            default -> columns.where;
        };
    }

    private Precision placePrecision() {
        return switch (row.text("where_prec")) {
            case "1" -> Precision.TOWN;
            // 2 is within 25 km of a point, 3 a second-level area.
            case "2", "3" -> Precision.DISTRICT;
            // 5 is a river, a border or a stretch of land without bounds: about as wide as a province.
            case "4", "5" -> Precision.PROVINCE;
            case "6" -> Precision.COUNTRY;
            case "7" -> Precision.UNKNOWN;
            case "" -> Where.finest(row, columns.where, columns.adm2, columns.adm1);
            default -> throw row.bad("where_prec", "1 to 7");
        };
    }
}
