package org.khabar.record.table;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.FigureValue;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;
import org.khabar.wire.ClaimJson;

/** Writes a claim as a row of the claim table, column for column. */
final class ClaimRow {
    private final DuckDBAppender row;

    ClaimRow(DuckDBAppender row) {
        this.row = row;
    }

    void append(Claim claim) throws SQLException {
        columns(claim);
        row.append(ClaimJson.write(claim)).endRow();
    }

    /** Begins a row with the columns for asking, and leaves it open. */
    void columns(Claim claim) throws SQLException {
        Claim.Anchor anchor = claim.anchor();
        row.beginRow().append(claim.id()).append(anchor.report()).append(anchor.sentence());
        row.append(anchor.span().start()).append(anchor.span().end());
        Claim.What what = claim.what();
        row.append(what.type().kind()).append(what.type().label()).append(what.modes());
        row.append(anchor.trigger());
        names(claim.roles().actors());
        names(claim.roles().recipients());
        List<Place> places = claim.setting().places();
        place(places.isEmpty() ? null : places.getFirst());
        time(claim.setting().time());
        counts(claim.counts());
        value(claim.value());
        stance(claim.stance());
    }

    private void names(List<Name> names) throws SQLException {
        row.append(names.stream().map(Name::text).toList());
        row.append(names.stream().map(Name::actor).filter(Objects::nonNull).toList());
    }

    private void place(@Nullable Place place) throws SQLException {
        if (place == null) {
            nulls(7);
            return;
        }
        row.append(place.text()).append(place.place()).append(place.country()).append(place.adm1());
        row.append(place.lat()).append(place.lon()).append(place.precision().label());
    }

    private void time(@Nullable TimeSpan time) throws SQLException {
        if (time == null) {
            nulls(3);
            return;
        }
        row.append(time.from()).append(time.to()).append(time.precision().label());
    }

    private void counts(Claim.Counts counts) throws SQLException {
        range(counts.events());
        range(counts.killed());
        range(counts.injured());
        range(counts.detained());
        range(counts.displaced());
    }

    private void value(@Nullable FigureValue value) throws SQLException {
        range(value == null ? null : value.range());
        row.append(value == null ? null : value.unit());
    }

    private void stance(Claim.Stance stance) throws SQLException {
        Attribution outermost =
                stance.attribution().isEmpty() ? null : stance.attribution().getFirst();
        row.append(outermost == null ? null : outermost.holder());
        row.append(outermost == null ? null : outermost.actor());
        row.append(stance.outlet()).append(stance.factuality().label());
        row.append(stance.status().label()).append(stance.responsibility().label());
    }

    private void range(@Nullable Range range) throws SQLException {
        if (range == null) {
            nulls(2);
            return;
        }
        row.append(range.low()).append(range.high());
    }

    private void nulls(int columns) throws SQLException {
        for (int i = 0; i < columns; i++) {
            row.appendNull();
        }
    }
}
