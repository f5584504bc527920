package org.khabar.record.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.FigureValue;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;

/** The columns of the table of claims: their names and what stands in them. */
final class CsvColumns {
    static final List<Column> ALL = columns();

    /**
     * One column.
     *
     * @param name in the first row
     * @param value of a claim: text, a number, a day, or null for an empty cell
     */
    record Column(String name, Function<HeldClaim, @Nullable Object> value) {}

    private CsvColumns() {}

    private static List<Column> columns() {
        List<Column> all = new ArrayList<>();
        all.add(new Column("id", held -> held.claim().id()));
        all.add(new Column("report", held -> held.claim().anchor().report()));
        all.add(new Column("published", HeldClaim::published));
        all.add(new Column("outlets", held -> joined(held.outlets())));
        what(all);
        all.addAll(roles("actor", Claim.Roles::actors));
        all.addAll(roles("recipient", Claim.Roles::recipients));
        setting(all);
        counts(all);
        stance(all);
        all.add(new Column("sentence", held -> held.claim().anchor().sentence()));
        all.add(new Column("quote", held -> held.claim().anchor().quote()));
        all.add(new Column("sources", held -> joined(held.sources())));
        return List.copyOf(all);
    }

    private static void what(List<Column> all) {
        all.add(new Column("kind", held -> held.claim().what().type().kind()));
        all.add(new Column("type", held -> held.claim().what().type().label()));
        all.add(new Column("modes", held -> joined(held.claim().what().modes())));
        all.add(new Column("trigger", held -> held.claim().anchor().trigger()));
        all.add(new Column("means", held -> joined(held.claim().what().means())));
    }

    private static List<Column> roles(String role, Function<Claim.Roles, List<Name>> names) {
        return List.of(
                new Column(
                        role + "s",
                        held -> joined(names.apply(held.claim().roles()).stream()
                                .map(Name::text)
                                .toList())),
                new Column(
                        role + "_ids",
                        held -> joined(names.apply(held.claim().roles()).stream()
                                .map(Name::actor)
                                .filter(Objects::nonNull)
                                .toList())));
    }

    private static void setting(List<Column> all) {
        all.add(place("place", Place::text));
        all.add(place("place_id", Place::place));
        all.add(place("adm1", Place::adm1));
        all.add(place("country", Place::country));
        all.add(place("lat", Place::lat));
        all.add(place("lon", Place::lon));
        all.add(place("place_precision", place -> place.precision().label()));
        all.add(time("from", TimeSpan::from));
        all.add(time("to", TimeSpan::to));
        all.add(time("time_precision", time -> time.precision().label()));
    }

    private static void counts(List<Column> all) {
        all.addAll(range("events", held -> held.claim().counts().events()));
        all.addAll(range("killed", held -> held.claim().counts().killed()));
        all.addAll(range("injured", held -> held.claim().counts().injured()));
        all.addAll(range("detained", held -> held.claim().counts().detained()));
        all.addAll(range("displaced", held -> held.claim().counts().displaced()));
        all.addAll(range("value", held -> {
            FigureValue value = held.claim().value();
            return value == null ? null : value.range();
        }));
        all.add(new Column("unit", held -> {
            FigureValue value = held.claim().value();
            return value == null ? null : value.unit();
        }));
    }

    private static void stance(List<Column> all) {
        all.add(new Column(
                "holders",
                held -> joined(held.claim().stance().attribution().stream()
                        .map(Attribution::holder)
                        .toList())));
        all.add(new Column("credited", held -> held.claim().stance().outlet()));
        all.add(new Column(
                "factuality", held -> held.claim().stance().factuality().label()));
        all.add(new Column("status", held -> held.claim().stance().status().label()));
        all.add(new Column(
                "responsibility", held -> held.claim().stance().responsibility().label()));
    }

    private static Column place(String name, Function<Place, @Nullable Object> value) {
        return new Column(name, held -> {
            List<Place> places = held.claim().setting().places();
            return places.isEmpty() ? null : value.apply(places.getFirst());
        });
    }

    private static Column time(String name, Function<TimeSpan, @Nullable Object> value) {
        return new Column(name, held -> {
            TimeSpan time = held.claim().setting().time();
            return time == null ? null : value.apply(time);
        });
    }

    private static List<Column> range(String name, Function<HeldClaim, @Nullable Range> value) {
        return List.of(
                new Column(name + "_low", held -> {
                    Range range = value.apply(held);
                    return range == null ? null : range.low();
                }),
                new Column(name + "_high", held -> {
                    Range range = value.apply(held);
                    return range == null ? null : range.high();
                }));
    }

    private static String joined(Collection<String> values) {
        return values.stream().collect(Collectors.joining("; "));
    }
}
