package org.khabar.aid.access;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.rule.RulesFile;
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

/** A small record of made-up reports with one claim each. */
final class SmallRecord implements AutoCloseable {
    static final AccessArea KABUL = area("Kabul");
    static final AccessArea HERAT = area("Herat");
    static final AccessArea COUNTRY =
            new AccessArea("AFG", "Afghanistan", Set.of("Afghanistan"), null, 0, AccessArea.Shape.NONE);

    private final Workspace workspace;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Report> appearances = new ArrayList<>();

    /** What a report tells; "" for nobody and nowhere, "@id" for an actor of the register. */
    record Told(
            EventType type, String mode, String actor, String target, String area, Factuality factuality, long events) {
        static Told of(EventType type, String mode, String actor, String target, String area) {
            return new Told(type, mode, actor, target, area, Factuality.CERTAIN, 1);
        }

        Told as(Factuality other) {
            return new Told(type, mode, actor, target, area, other, events);
        }

        Told times(long number) {
            return new Told(type, mode, actor, target, area, factuality, number);
        }
    }

    SmallRecord(Path folder) {
        workspace = Workspace.open(folder);
    }

    private static AccessArea area(String name) {
        return new AccessArea("AFG", name, Set.of(name), null, 1, AccessArea.Shape.NONE);
    }

    SmallRecord tell(String day, String words, Told told) {
        LocalDate date = LocalDate.parse(day);
        Report published =
                new Report("r" + readings.size(), date, List.of("Outlet"), null, null, null, "en", null, words);
        Report report = Content.only(published);
        appearances.add(published);
        Claim claim = new Claim(
                report.id() + "-0",
                new Claim.Anchor(report.id(), 0, words, new Span(0, 1), "told"),
                new Claim.What(told.type(), told.mode().isEmpty() ? List.of() : List.of(told.mode()), List.of()),
                new Claim.Roles(names(told.actor()), names(told.target())),
                new Claim.Setting(places(told.area()), new TimeSpan(date, date, "", Precision.DAY)),
                new Claim.Counts(Range.exactly(told.events(), ""), null, null, null, null),
                new Claim.Stance(List.of(), null, told.factuality(), Status.PAST, Responsibility.STATED),
                null);
        readings.add(new Reading(report, List.of(claim), 1));
        return this;
    }

    private static List<Name> names(String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        return List.of(name.startsWith("@") ? new Name(name.substring(1), name.substring(1)) : new Name(name, null));
    }

    private static List<Place> places(String area) {
        return switch (area) {
            case "" -> List.of();
            case "Afghanistan" -> List.of(new Place(area, "AFG", "AFG", null, null, null, Precision.COUNTRY));
            default -> List.of(new Place(area, area, "AFG", area, null, null, Precision.PROVINCE));
        };
    }

    /** Access in an area, as it is scored on a day by what was published by another. */
    AreaAccess score(AccessArea area, String day, @Nullable String asOf, AnalystScore... overrides) {
        workspace.save(new Batch(readings, appearances, List.of()));
        return new AccessScorer(
                        workspace.look(asOf == null ? null : LocalDate.parse(asOf)),
                        RulesFile.shipped(),
                        workspace.actors(),
                        LocalDate.parse(day),
                        List.of(overrides))
                .score(area);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
