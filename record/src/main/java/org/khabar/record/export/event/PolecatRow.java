package org.khabar.record.export.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.TimeSpan;
import org.khabar.record.export.gist.Side;
import org.khabar.record.export.gist.Sides;
import org.khabar.record.export.seam.ExportSource;

/**
 * A claim of an event with the sides behind its names.
 *
 * @param held the claim
 * @param actors those who did it
 * @param recipients those it was done to
 */
record PolecatRow(HeldClaim held, List<Side> actors, List<Side> recipients) {
    PolecatRow {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    static PolecatRow of(HeldClaim held, ExportSource source) {
        Sides sides = new Sides(source);
        Claim.Roles roles = held.claim().roles();
        LocalDate day = day(held);
        return new PolecatRow(held, sides.of(roles.actors(), day), sides.of(roles.recipients(), day));
    }

    Claim claim() {
        return held.claim();
    }

    /** The first day that it tells, else the last, else the day of the report. */
    @Nullable
    LocalDate day() {
        return day(held);
    }

    private static @Nullable LocalDate day(HeldClaim held) {
        TimeSpan time = held.claim().setting().time();
        if (time != null && time.from() != null) {
            return time.from();
        }
        return time != null && time.to() != null ? time.to() : held.published();
    }

    List<String> rawActors() {
        return claim().roles().actors().stream().map(Name::text).toList();
    }

    List<String> rawRecipients() {
        return claim().roles().recipients().stream().map(Name::text).toList();
    }

    /** Which of the four corners of PLOVER its type belongs to. */
    @Nullable
    String quad() {
        if (!(claim().what().type() instanceof EventType type)) {
            return null;
        }
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> "VERBAL COOPERATION";
            case COOPERATE, AID, RETREAT -> "MATERIAL COOPERATION";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "VERBAL CONFLICT";
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "MATERIAL CONFLICT";
        };
    }
}
