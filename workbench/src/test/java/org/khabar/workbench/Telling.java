package org.khabar.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Content;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;
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
import org.khabar.run.Reading;

/** A report of one bombing as a test needs it, saved with its claim and without the language models. */
final class Telling {
    private static final Place KABUL = new Place("Kabul", "1138958", "AFG", "Kabul", 34.53, 69.17, Precision.TOWN);

    private final String outlet;
    private final String text;
    private LocalDate day = LocalDate.of(2021, 10, 3);
    private LocalDate published = LocalDate.of(2021, 10, 4);
    private String actor = "Islamic State Khorasan";
    private @Nullable String actorId = "isk";
    private @Nullable String title;
    private long killed = 5;
    private EventType type = EventType.ASSAULT;

    /** @param text holds the word "bomb" */
    Telling(String outlet, String text) {
        this.outlet = outlet;
        this.text = text;
    }

    Telling on(LocalDate when) {
        this.day = when;
        return this;
    }

    Telling published(LocalDate when) {
        this.published = when;
        return this;
    }

    Telling by(String name, @Nullable String id) {
        this.actor = name;
        this.actorId = id;
        return this;
    }

    Telling titled(String words) {
        this.title = words;
        return this;
    }

    Telling killing(long people) {
        this.killed = people;
        return this;
    }

    Telling as(EventType other) {
        this.type = other;
        return this;
    }

    /** Saves them all in one batch. */
    static void save(Workspace workspace, Telling... tellings) {
        save(workspace, null, tellings);
    }

    /** Saves them all in one batch, under a mark for handling. */
    static void save(Workspace workspace, @Nullable String handling, Telling... tellings) {
        List<Reading> readings = new ArrayList<>();
        List<Report> appearances = new ArrayList<>();
        for (Telling telling : tellings) {
            Report report = new Report(
                    telling.outlet,
                    telling.published,
                    List.of(telling.outlet),
                    telling.title,
                    null,
                    null,
                    "en",
                    null,
                    telling.text);
            Report content = Content.only(report);
            readings.add(new Reading(content, List.of(telling.claim(content)), 1));
            appearances.add(report);
        }
        workspace.save(new Batch(readings, appearances, List.of(), handling));
    }

    private Claim claim(Report report) {
        int start = text.toLowerCase(Locale.ROOT).indexOf("bomb");
        String id = "c" + Content.sha256(report).substring(0, 16);
        return new Claim(
                id,
                new Claim.Anchor(report.id(), 0, text, new Span(start, start + 4), "bomb"),
                new Claim.What(type, List.of(), List.of("bomb")),
                new Claim.Roles(List.of(new Name(actor, actorId)), List.of(new Name("mourners", null))),
                new Claim.Setting(List.of(KABUL), new TimeSpan(day, day, "on Sunday", Precision.DAY)),
                new Claim.Counts(Range.exactly(1, "a"), Range.exactly(killed, Long.toString(killed)), null, null, null),
                new Claim.Stance(List.of(), null, Factuality.CERTAIN, Status.PAST, Responsibility.STATED),
                null);
    }
}
