package org.khabar.record.export.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Place;
import org.khabar.record.export.gist.Gist;
import org.khabar.record.export.gist.Part;
import org.khabar.record.export.gist.Side;
import org.khabar.record.export.gist.Sides;
import org.khabar.record.export.gist.Toll;
import org.khabar.record.export.seam.ExportSource;

/**
 * An incident as UCDP GED sees it (codebook 22.1): organised violence that killed at least one person.
 *
 * @param gist the incident
 * @param a who did it; in a fight of a state with others, the state
 * @param b the other side, or those it was done to
 * @param violence 1 state-based, 2 non-state, 3 one-sided, or null where it cannot be told
 * @param killed how many
 */
record GedRow(
        Gist gist,
        @Nullable Side a,
        @Nullable Side b,
        @Nullable Integer violence,
        Toll killed) {

    static Optional<GedRow> of(Gist gist, ExportSource source) {
        Toll killed = gist.killed();
        if (gist.incident().type() != EventType.ASSAULT || killed == null || !killed.mayBeAny()) {
            return Optional.empty();
        }
        Sides sides = new Sides(source);
        List<Side> who = sides.of(gist.who(), gist.from());
        List<Side> whom = sides.of(gist.whom(), gist.from());
        Side a = who.isEmpty() ? null : who.getFirst();
        Side b = !whom.isEmpty() ? whom.getFirst() : who.size() > 1 ? who.get(1) : null;
        Integer violence = violence(a, b);
        boolean swap = violence != null && violence == 1 && a != null && a.part() != Part.STATE;
        return Optional.of(new GedRow(gist, swap ? b : a, swap ? a : b, violence, killed));
    }

    private static @Nullable Integer violence(@Nullable Side a, @Nullable Side b) {
        if (a == null || b == null || !a.part().isArmed()) {
            return null;
        }
        if (b.part() == Part.CIVILIAN) {
            return 3;
        }
        if (!b.part().isArmed()) {
            return null;
        }
        return isState(a) || isState(b) ? 1 : 2;
    }

    private static boolean isState(Side side) {
        return side.part() == Part.STATE;
    }

    /** The dataset calls all unarmed victims by one name. */
    @Nullable
    String nameB() {
        if (b == null) {
            return null;
        }
        return b.part() == Part.CIVILIAN ? "Civilians" : b.name();
    }

    @Nullable
    String dyad() {
        return a == null || b == null ? null : a.name() + " - " + nameB();
    }

    /** 1 the place itself, 3 its district, 4 its first-level area, 6 the country. */
    @Nullable
    Integer wherePrecision() {
        Place place = gist.place();
        return place == null
                ? null
                : switch (place.precision()) {
                    case SITE, TOWN -> 1;
                    case DISTRICT -> 3;
                    case PROVINCE -> 4;
                    case COUNTRY -> 6;
                    case DAY, WEEK, MONTH, YEAR, UNKNOWN -> null;
                };
    }

    /** 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer. */
    @Nullable
    Integer datePrecision() {
        LocalDate from = gist.from();
        LocalDate to = gist.to();
        if (from == null || to == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return days == 1 ? 1 : days < 7 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
    }

    /** 2 where a claim lumps several happenings together, else 1. */
    int clarity() {
        return gist.happenings() > 1 ? 2 : 1;
    }

    /**
     * The cell of PRIO-GRID: half a degree square, counted from 1 at the south-west corner, row by row from west to
     * east (Tollefsen, Strand, Buhaug 2012).
     */
    @Nullable
    Long gridCell() {
        Place place = gist.place();
        if (place == null || place.lat() == null || place.lon() == null) {
            return null;
        }
        long row = Math.min(359, (long) Math.floor((place.lat() + 90) * 2));
        long column = Math.min(719, (long) Math.floor((place.lon() + 180) * 2));
        return row * 720 + column + 1;
    }

    /** The name of a side, or null where there is none. */
    static @Nullable String name(@Nullable Side side) {
        return side == null ? null : side.name();
    }
}
