package org.khabar.open.event;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;
import org.khabar.open.kind.Dataset;
import org.khabar.open.table.Row;
import org.khabar.open.table.TableFile;

/**
 * Reads events of the Armed Conflict Location and Event Data project, which a user brings under ACLED's own terms. What
 * its kinds of events are in PLOVER stands in {@code acled-events.tsv}. A row was published on the day of its
 * {@code timestamp}; where it has none, on the day that the user tells; else that is not known.
 */
public final class AcledFile {
    private final Known known;
    private final Codes codes = new Codes("acled-events.tsv");

    public AcledFile(Known known) {
        this.known = known;
    }

    /** Gives one event a row; rows that cannot be used are problems. */
    public void read(Path file, Consumer<ImportedEvent> out, Consumer<Problem> problems) {
        new TableFile(Dataset.ACLED).read(file, row -> out.accept(event(row)), problems);
    }

    private ImportedEvent event(Row row) {
        Codes.Code code = codes.find(row.get("event_type"), row.text("sub_event_type"))
                .orElseThrow(() -> row.bad("event_type", "a kind of event that acled-events.tsv lists"));
        @Nullable String country = known.countries().find(row.get("country")).orElse(null);
        LocalDate day = row.getDay("event_date");
        EventDraft draft = new EventDraft(row, "acled-" + row.get("event_id_cnty"), edition(row))
                .what(code.type(), code.modes(), code.means())
                .setting(place(row, country), time(row, day))
                .told(List.of(), row.text("source"));
        if (!row.text("fatalities").isEmpty()) {
            draft.harm(Range.exactly(row.getWhole("fatalities"), row.text("fatalities")), null, null);
        }
        List<Name> first = side(row, "actor1", day, country);
        List<Name> second = side(row, "actor2", day, country);
        switch (code.sides()) {
            case BOTH ->
                draft.roles(Stream.concat(first.stream(), second.stream()).toList(), List.of());
            case FIRST -> draft.roles(first, second);
            case SECOND -> draft.roles(second, first);
        }
        return draft.quotingWords("notes", "sub_event_type", "event_type");
    }

    private Edition edition(Row row) {
        if (row.text("timestamp").isEmpty()) {
            return new Edition("ACLED", known.published());
        }
        LocalDate day = Instant.ofEpochSecond(row.getWhole("timestamp"))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        return new Edition("ACLED", day);
    }

    private List<Name> side(Row row, String column, LocalDate day, @Nullable String country) {
        return row.find(column)
                .map(name -> List.of(known.actors().name(name, day, country)))
                .orElse(List.of());
    }

    /** 1 is the day, 2 a week and 3 a month around it (ACLED Codebook, 2023). */
    private static TimeSpan time(Row row, LocalDate day) {
        return switch (row.text("time_precision")) {
            case "1", "" -> Times.day(day);
            case "2" -> Times.weekAround(day);
            case "3" -> Times.monthOf(day);
            default -> throw row.bad("time_precision", "1, 2 or 3");
        };
    }

    /** 1 is the town, 2 a part of a region, 3 a larger region (ACLED Codebook, 2023). */
    private Place place(Row row, @Nullable String country) {
        Precision precision = switch (row.text("geo_precision")) {
            case "1", "" -> Precision.TOWN;
            case "2" -> Precision.DISTRICT;
            case "3" -> Precision.PROVINCE;
            default -> throw row.bad("geo_precision", "1, 2 or 3");
        };
        return new Where(row, known, country)
                .at(precision, "admin1", "location", "admin3", "admin2", "admin1", "country");
    }
}
