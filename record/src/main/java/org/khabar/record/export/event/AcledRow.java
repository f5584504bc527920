package org.khabar.record.export.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Place;
import org.khabar.record.export.gist.Gist;
import org.khabar.record.export.gist.Part;
import org.khabar.record.export.gist.Side;
import org.khabar.record.export.gist.Sides;
import org.khabar.record.export.seam.ExportSource;

/**
 * An incident as ACLED sees it (codebook of 2024).
 *
 * @param gist the incident
 * @param type what ACLED calls it
 * @param first those who did it, or one side of a fight
 * @param second the other side, or those it was done to
 */
record AcledRow(Gist gist, AcledType type, List<Side> first, List<Side> second) {
    AcledRow {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    static Optional<AcledRow> of(Gist gist, ExportSource source) {
        Sides sides = new Sides(source);
        List<Side> who = sides.of(gist.who(), gist.from());
        List<Side> whom = sides.of(gist.whom(), gist.from());
        boolean bothAct = whom.isEmpty() && who.size() > 1;
        List<Side> first = bothAct ? who.subList(0, 1) : who;
        List<Side> second = bothAct ? who.subList(1, who.size()) : whom;
        Set<String> modes = gist.stating().stream()
                .flatMap(held -> held.claim().what().modes().stream())
                .collect(Collectors.toSet());
        return AcledType.find(gist.incident().type().label(), modes, sides(first, second))
                .map(type -> new AcledRow(gist, type, first, second));
    }

    private static String sides(List<Side> first, List<Side> second) {
        if (second.stream().anyMatch(side -> side.part() == Part.CIVILIAN)) {
            return "civilians";
        }
        boolean fight = first.stream().anyMatch(side -> side.part().isArmed())
                && second.stream().anyMatch(side -> side.part().isArmed());
        return fight ? "fight" : "unknown";
    }

    /** 1 the day, 2 a week, 3 longer. */
    @Nullable
    Integer timePrecision() {
        LocalDate from = gist.from();
        LocalDate to = gist.to();
        if (from == null || to == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return days == 1 ? 1 : days <= 7 ? 2 : 3;
    }

    /** 1 the place itself, 2 its district, 3 a larger area. */
    @Nullable
    Integer placePrecision() {
        Place place = gist.place();
        return place == null
                ? null
                : switch (place.precision()) {
                    case SITE, TOWN -> 1;
                    case DISTRICT -> 2;
                    case PROVINCE, COUNTRY -> 3;
                    case DAY, WEEK, MONTH, YEAR, UNKNOWN -> null;
                };
    }

    /** The first of a side, as the dataset names it; null where there is none. */
    static @Nullable String lead(List<Side> sides) {
        if (sides.isEmpty()) {
            return null;
        }
        return sides.getFirst().part() == Part.CIVILIAN
                ? "Civilians"
                : sides.getFirst().name();
    }

    /** Those who stand with the first of a side; for civilians, who they are. */
    static String others(List<Side> sides) {
        boolean civilians = !sides.isEmpty() && sides.getFirst().part() == Part.CIVILIAN;
        return sides.stream().skip(civilians ? 0 : 1).map(Side::name).collect(Collectors.joining("; "));
    }

    /** The dataset's word for the part of the first of a side, or null where it cannot be told. */
    @Nullable
    String part(List<Side> sides) {
        if (sides.isEmpty()) {
            return null;
        }
        Side side = sides.getFirst();
        return switch (side.part()) {
            case STATE -> isAtHome(side) ? "State forces" : "External/Other forces";
            case REBEL -> "Rebel group";
            case MILITIA -> "Political militia";
            case OUTSIDE -> "External/Other forces";
            case CIVILIAN -> "Civilians";
            case UNKNOWN -> null;
        };
    }

    private boolean isAtHome(Side side) {
        Place place = gist.place();
        return side.actor() == null
                || side.actor().country() == null
                || place == null
                || place.country() == null
                || place.country().equals(side.actor().country());
    }

    /** Both parts, as the dataset joins them; null where one cannot be told. */
    @Nullable
    String interaction() {
        String one = part(first);
        String two = part(second);
        return one == null || two == null ? null : one + "-" + two;
    }

    /** Were civilians those it was done to? */
    boolean hitCivilians() {
        return type.type().equals("ASSAULT")
                && !second.isEmpty()
                && second.getFirst().part() == Part.CIVILIAN;
    }
}
