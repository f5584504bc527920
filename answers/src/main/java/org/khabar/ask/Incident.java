package org.khabar.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;

/**
 * Claims that seem to speak of one happening: the same first day and the same town.
 *
 * @param day the first day
 * @param where town or area, lower case; empty where nobody says
 * @param claims at least one
 */
public record Incident(LocalDate day, String where, List<HeldClaim> claims) {
    public Incident {
        claims = List.copyOf(claims);
    }

    /** How many happenings its claims speak of at most ("two blasts" is two). */
    long events() {
        return claims.stream()
                .mapToLong(held -> events(held.claim().counts().events()))
                .max()
                .orElse(1);
    }

    private static long events(@Nullable Range events) {
        return events == null ? 1 : Math.max(1, events.low());
    }

    /**
     * Puts claims together by day and town. One that names no town joins whatever else is told of its day, so that the
     * count errs to the low side. Claims without a day are left out.
     */
    static List<Incident> group(List<HeldClaim> claims) {
        List<Incident> groups = new ArrayList<>();
        List<HeldClaim> townsFirst = claims.stream()
                .sorted(Comparator.comparing((HeldClaim held) -> town(held).isEmpty())
                        .thenComparing(held -> held.claim().id()))
                .toList();
        for (HeldClaim held : townsFirst) {
            LocalDate day = day(held);
            if (day != null) {
                put(groups, held, day, town(held));
            }
        }
        groups.sort(Comparator.comparingLong((Incident group) -> group.day().toEpochDay())
                .thenComparing(Incident::where));
        return List.copyOf(groups);
    }

    private static void put(List<Incident> groups, HeldClaim held, LocalDate day, String town) {
        for (int i = 0; i < groups.size(); i++) {
            Incident group = groups.get(i);
            if (group.day.equals(day) && (town.isEmpty() || group.where.equals(town))) {
                List<HeldClaim> more = new ArrayList<>(group.claims);
                more.add(held);
                groups.set(i, new Incident(day, group.where, more));
                return;
            }
        }
        groups.add(new Incident(day, town, List.of(held)));
    }

    private static @Nullable LocalDate day(HeldClaim held) {
        TimeSpan time = held.claim().setting().time();
        return time == null ? null : time.from();
    }

    private static String town(HeldClaim held) {
        List<Place> places = held.claim().setting().places().stream()
                .filter(place -> place.precision() != Precision.COUNTRY)
                .toList();
        return places.stream()
                .filter(place -> place.precision() != Precision.SITE)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .map(place -> place.text().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
