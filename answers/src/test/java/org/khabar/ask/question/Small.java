package org.khabar.ask.question;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Who;
import org.khabar.ask.gather.Window;
import org.khabar.model.Content;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;
import org.khabar.record.Batch;
import org.khabar.record.Workspace;
import org.khabar.record.view.View;
import org.khabar.run.Reading;

/** A small workspace of made-up reports, one claim each unless told otherwise. */
public final class Small implements AutoCloseable {
    private final Workspace workspace;
    private final List<Reading> readings = new ArrayList<>();
    private int told;

    /** What one report tells. */
    public record Told(
            ClaimType type,
            String mode,
            @Nullable String actor,
            String target,
            Responsibility put,
            @Nullable String says) {
        /** Told by the report itself. */
        public Told(ClaimType type, String mode, @Nullable String actor, String target, Responsibility put) {
            this(type, mode, actor, target, put, null);
        }

        /** An attack that reports state. */
        public static Told attack(@Nullable String actor, String mode, String target) {
            return new Told(EventType.ASSAULT, mode, actor, target, Responsibility.STATED);
        }

        /** The same, put otherwise. */
        public Told as(Responsibility other) {
            return new Told(type, mode, actor, target, other, says);
        }

        /** The same, told by an actor. */
        public Told by(String other) {
            return new Told(type, mode, actor, target, put, other);
        }
    }

    /** Opens the workspace in that folder. */
    public Small(Path folder) {
        workspace = Workspace.open(folder);
    }

    /** A report of that day and town, in those words. */
    public Small tell(String day, String town, String words, Told... told) {
        return tell(day, new Place(town, town, "AFG", town, null, null, Precision.TOWN), words, told);
    }

    /** A report of that day about a spot in degrees. */
    public Small tellAt(String day, String town, double longitude, double latitude, Told... told) {
        Place place = new Place(town, town, "AFG", town.isEmpty() ? null : town, latitude, longitude, Precision.TOWN);
        return tell(day, place, town + " was hit.", told);
    }

    private Small tell(String day, Place place, String words, Told... all) {
        LocalDate date = LocalDate.parse(day);
        Report report = Content.only(
                new Report("s-" + told, date, List.of("Outlet " + told), null, null, null, "en", null, words));
        List<Claim> claims = new ArrayList<>();
        for (Told each : all) {
            claims.add(claim(report, date, place, each, claims.size()));
        }
        readings.add(new Reading(report, claims, 1));
        told++;
        return this;
    }

    private static Claim claim(Report report, LocalDate date, Place place, Told told, int number) {
        boolean denied = told.put() == Responsibility.DENIED;
        boolean event = told.type() instanceof EventType;
        return new Claim(
                report.id() + "-" + number,
                new Claim.Anchor(report.id(), 0, report.text(), new Span(number, number + 1), "told"),
                new Claim.What(told.type(), told.mode().isEmpty() ? List.of() : List.of(told.mode()), List.of()),
                new Claim.Roles(
                        told.actor() == null ? List.of() : List.of(new Name(told.actor(), told.actor())),
                        told.target().isEmpty() ? List.of() : List.of(name(told.target()))),
                new Claim.Setting(List.of(place), new TimeSpan(date, date, "", Precision.DAY)),
                event
                        ? new Claim.Counts(Range.exactly(1, ""), Range.atLeast(5, ""), null, null, null)
                        : Claim.Counts.NONE,
                new Claim.Stance(
                        told.says() == null ? List.of() : List.of(new Attribution(told.says(), told.says(), "says")),
                        null,
                        denied ? Factuality.CERTAIN_NOT : Factuality.CERTAIN,
                        Status.PAST,
                        told.put()),
                null);
    }

    private static Name name(String target) {
        return target.startsWith("@") ? new Name(target.substring(1), target.substring(1)) : new Name(target, null);
    }

    /** The workspace; what was told is saved by {@link #view}. */
    public Workspace workspace() {
        return workspace;
    }

    /** Saves what was told, and looks at it. */
    public View view() {
        save(null);
        return workspace.look(null);
    }

    /** Saves what was told since the last time, under a handling mark. */
    public Small save(@Nullable String handling) {
        workspace.save(
                new Batch(readings, readings.stream().map(Reading::report).toList(), List.of(), handling));
        workspace.match(false);
        readings.clear();
        return this;
    }

    /** A question about these actors. */
    public Asked about(String... actors) {
        List<Who> who = new ArrayList<>();
        for (String actor : actors) {
            who.add(Who.of(actor, workspace.actors()));
        }
        return new Asked(who, null, null, Set.of(), null, null, null);
    }

    /** The same question with two windows. */
    public static Asked between(Asked asked, String window, String baseline) {
        return new Asked(
                asked.actors(),
                asked.country(),
                asked.place(),
                asked.types(),
                Window.parse(window),
                Window.parse(baseline),
                null);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
