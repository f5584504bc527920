package org.khabar.record.export.claims;

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
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;
import org.khabar.record.export.csv.Column;
import org.khabar.record.export.seam.MatchedClaim;

/** The columns of the table of claims: their names and what stands in them. */
final class ClaimColumns {
    static final List<Column<MatchedClaim>> ALL = columns();

    private ClaimColumns() {}

    private static List<Column<MatchedClaim>> columns() {
        List<Column<MatchedClaim>> all = new ArrayList<>();
        all.add(new Column<>("id", matched -> matched.claim().id()));
        all.add(new Column<>("report", matched -> matched.claim().anchor().report()));
        all.add(new Column<>("published", matched -> matched.held().published()));
        all.add(new Column<>("outlets", matched -> joined(matched.held().outlets())));
        what(all);
        all.addAll(roles("actor", Claim.Roles::actors));
        all.addAll(roles("recipient", Claim.Roles::recipients));
        setting(all);
        counts(all);
        stance(all);
        all.add(new Column<>("sentence", matched -> matched.claim().anchor().sentence()));
        all.add(new Column<>("quote", matched -> matched.claim().anchor().quote()));
        all.add(new Column<>("sources", matched -> joined(matched.held().sources())));
        all.add(new Column<>("incident", MatchedClaim::incident));
        return List.copyOf(all);
    }

    private static void what(List<Column<MatchedClaim>> all) {
        all.add(new Column<>("kind", matched -> matched.claim().what().type().kind()));
        all.add(new Column<>("type", matched -> matched.claim().what().type().label()));
        all.add(new Column<>("modes", matched -> joined(matched.claim().what().modes())));
        all.add(new Column<>("trigger", matched -> matched.claim().anchor().trigger()));
        all.add(new Column<>("means", matched -> joined(matched.claim().what().means())));
    }

    private static List<Column<MatchedClaim>> roles(String role, Function<Claim.Roles, List<Name>> names) {
        return List.of(
                new Column<>(
                        role + "s",
                        matched -> joined(names.apply(matched.claim().roles()).stream()
                                .map(Name::text)
                                .toList())),
                new Column<>(
                        role + "_ids",
                        matched -> joined(names.apply(matched.claim().roles()).stream()
                                .map(Name::actor)
                                .filter(Objects::nonNull)
                                .toList())));
    }

    private static void setting(List<Column<MatchedClaim>> all) {
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

    private static void counts(List<Column<MatchedClaim>> all) {
        all.addAll(range("events", matched -> matched.claim().counts().events()));
        all.addAll(range("killed", matched -> matched.claim().counts().killed()));
        all.addAll(range("injured", matched -> matched.claim().counts().injured()));
        all.addAll(range("detained", matched -> matched.claim().counts().detained()));
        all.addAll(range("displaced", matched -> matched.claim().counts().displaced()));
        all.addAll(range("value", matched -> {
            FigureValue value = matched.claim().value();
            return value == null ? null : value.range();
        }));
        all.add(new Column<>("unit", matched -> {
            FigureValue value = matched.claim().value();
            return value == null ? null : value.unit();
        }));
    }

    private static void stance(List<Column<MatchedClaim>> all) {
        all.add(new Column<>(
                "holders",
                matched -> joined(matched.claim().stance().attribution().stream()
                        .map(Attribution::holder)
                        .toList())));
        all.add(new Column<>("credited", matched -> matched.claim().stance().outlet()));
        all.add(new Column<>(
                "factuality", matched -> matched.claim().stance().factuality().label()));
        all.add(new Column<>(
                "status", matched -> matched.claim().stance().status().label()));
        all.add(new Column<>(
                "responsibility",
                matched -> matched.claim().stance().responsibility().label()));
    }

    private static Column<MatchedClaim> place(String name, Function<Place, @Nullable Object> value) {
        return new Column<>(name, matched -> {
            List<Place> places = matched.claim().setting().places();
            return places.isEmpty() ? null : value.apply(places.getFirst());
        });
    }

    private static Column<MatchedClaim> time(String name, Function<TimeSpan, @Nullable Object> value) {
        return new Column<>(name, matched -> {
            TimeSpan time = matched.claim().setting().time();
            return time == null ? null : value.apply(time);
        });
    }

    private static List<Column<MatchedClaim>> range(String name, Function<MatchedClaim, @Nullable Range> value) {
        return List.of(
                new Column<>(name + "_low", matched -> {
                    Range range = value.apply(matched);
                    return range == null ? null : range.low();
                }),
                new Column<>(name + "_high", matched -> {
                    Range range = value.apply(matched);
                    return range == null ? null : range.high();
                }));
    }

    private static String joined(Collection<String> values) {
        return values.stream().collect(Collectors.joining("; "));
    }
}
