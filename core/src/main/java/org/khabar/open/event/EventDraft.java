package org.khabar.open.event;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;
import org.khabar.open.table.Row;

/** Gathers what a row says and makes the report and the claim of it. For one row; not thread-safe. */
final class EventDraft {
    private final Row row;
    private final String id;
    private final Edition edition;

    private Claim.What what = new Claim.What(EventType.ASSAULT, List.of(), List.of());
    private Claim.Roles roles = new Claim.Roles(List.of(), List.of());
    private List<Place> places = List.of();
    private @Nullable TimeSpan time;
    private Claim.Counts counts = new Claim.Counts(Range.exactly(1, ""), null, null, null, null);
    private List<Attribution> attribution = List.of();
    private @Nullable String outlet;

    /** @param id of the report */
    EventDraft(Row row, String id, Edition edition) {
        this.row = row;
        this.id = id;
        this.edition = edition;
    }

    EventDraft what(EventType type, List<String> modes, List<String> means) {
        what = new Claim.What(type, modes, means);
        return this;
    }

    EventDraft roles(List<Name> actors, List<Name> recipients) {
        roles = new Claim.Roles(actors, recipients);
        return this;
    }

    EventDraft setting(Place place, TimeSpan when) {
        places = List.of(place);
        time = when;
        return this;
    }

    /** How many were killed, hurt and taken; null where the row does not count them. */
    EventDraft harm(@Nullable Range killed, @Nullable Range injured, @Nullable Range taken) {
        counts = new Claim.Counts(Range.exactly(1, ""), killed, injured, taken, null);
        return this;
    }

    /** Who told the dataset: persons or bodies that it names, and the outlets that it credits. */
    EventDraft told(List<Attribution> by, String in) {
        attribution = by;
        outlet = in.isEmpty() ? null : in;
        return this;
    }

    /**
     * The report and the claim, which quotes a whole line {@code column: value}.
     *
     * @param columns the first that holds something is quoted
     */
    ImportedEvent quotingLine(String... columns) {
        return event(RowText.Line::whole, columns);
    }

    /**
     * The report and the claim, which quotes the words of a cell.
     *
     * @param columns the first that holds something is quoted
     */
    ImportedEvent quotingWords(String... columns) {
        return event(RowText.Line::value, columns);
    }

    private ImportedEvent event(Function<RowText.Line, Span> quoted, String... columns) {
        RowText text = new RowText(row.filled());
        RowText.Line line = Arrays.stream(columns)
                .flatMap(column -> text.find(row.written(column)).stream())
                .findFirst()
                .orElseThrow(() -> row.bad(columns[0], "filled"));
        Report report = new Report(
                id, edition.published(), List.of(edition.outlet()), null, null, null, "en", null, text.text());
        Claim.Anchor anchor = new Claim.Anchor(
                id,
                line.number(),
                quoted.apply(line).in(text.text()),
                line.value(),
                line.value().in(text.text()));
        return new ImportedEvent(report, claim(anchor));
    }

    private Claim claim(Claim.Anchor anchor) {
        Responsibility link = roles.actors().isEmpty() ? Responsibility.NONE : Responsibility.STATED;
        return new Claim(
                ImportedEvent.claimId(id, what.type()),
                anchor,
                what,
                roles,
                new Claim.Setting(places, time),
                counts,
                new Claim.Stance(attribution, outlet, Factuality.CERTAIN, Status.PAST, link),
                null);
    }
}
