package org.khabar.open.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.open.kind.Dataset;
import org.khabar.open.table.Row;
import org.khabar.open.table.TableFile;

/**
 * Reads events of POLECAT, whose types and modes are PLOVER's. A row tells the day on which its story was published.
 */
public final class PolecatFile {
    private static final List<String> NOTHING = List.of("", "none", "nan");

    private final Known known;

    public PolecatFile(Known known) {
        this.known = known;
    }

    /** Gives one event a row; rows that cannot be used are problems. */
    public void read(Path file, Consumer<ImportedEvent> out, Consumer<Problem> problems) {
        new TableFile(Dataset.POLECAT).read(file, row -> out.accept(event(row)), problems);
    }

    private ImportedEvent event(Row row) {
        LocalDate day = row.getDay("event_date");
        LocalDate published = row.findDay("publication_date").orElse(known.published());
        List<String> modes = Codes.list(row.text("event_mode").toLowerCase(Locale.ROOT)).stream()
                .filter(mode -> !NOTHING.contains(mode))
                .toList();
        return new EventDraft(row, "polecat-" + row.get("event_id"), new Edition("POLECAT", published))
                .what(type(row), modes, List.of())
                .roles(names(row, "actor", day), names(row, "recipient", day))
                .setting(place(row), Times.day(day))
                .told(List.of(), row.text("source"))
                .quotingLine("event_mode", "event_type");
    }

    private static EventType type(Row row) {
        return Stream.of(EventType.values())
                .filter(type -> type.label().equalsIgnoreCase(row.get("event_type")))
                .findFirst()
                .orElseThrow(() -> row.bad("event_type", "one of the 16 types of PLOVER"));
    }

    private List<Name> names(Row row, String role, LocalDate day) {
        @Nullable String country = country(row, role + "_country");
        return Stream.of(row.text(role + "_name").split(";"))
                .map(String::strip)
                .filter(name -> !NOTHING.contains(name.toLowerCase(Locale.ROOT)))
                .map(name -> known.actors().name(name, day, country))
                .toList();
    }

    private @Nullable String country(Row row, String column) {
        return known.countries().find(row.text(column)).orElse(null);
    }

    private Place place(Row row) {
        return new Where(row, known, country(row, "country"))
                .at(
                        Where.finest(row, "city", "district", "province"),
                        "province",
                        "placename",
                        "city",
                        "district",
                        "province",
                        "country");
    }
}
