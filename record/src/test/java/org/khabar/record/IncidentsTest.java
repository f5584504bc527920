package org.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.khabar.model.incident.Incident;
import org.khabar.record.disk.WorkspaceException;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;
import org.khabar.run.Reading;

/** Incidents: the same whatever came first, and as of a day what could be known on it. */
class IncidentsTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 1);
    private static final List<String> TOWNS = List.of("Kabul", "Kunduz", "Jalalabad", "Herat");

    @TempDir
    Path folder;

    @Test
    void areTheSameWhateverCameFirstAndHoweverManyAtATime() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Reading> readings = readings(random, 120);
        List<Incident> atOnce = addedInBatches(folder.resolve("once"), readings, readings.size());
        for (int round = 0; round < 3; round++) {
            List<Reading> shuffled = new ArrayList<>(readings);
            Collections.shuffle(shuffled, random);
            Path other = folder.resolve("round-" + round);
            assertEquals(atOnce, addedInBatches(other, shuffled, 1 + random.nextInt(20)), "seed " + seed);
        }
        assertTrue(atOnce.size() < readings.size(), "nothing was grouped; seed " + seed);
    }

    @Test
    void areAsOfADayWhatTheyWouldHaveBeenHadNothingComeSince() {
        long seed = System.nanoTime();
        List<Reading> readings = readings(new Random(seed), 120);
        try (Workspace all = workspace(folder.resolve("all"), readings, 30)) {
            for (int day = 0; day < 6; day++) {
                LocalDate until = FIRST.plusDays(day);
                List<Reading> early = readings.stream()
                        .filter(reading -> !published(reading).isAfter(until))
                        .toList();
                try (Workspace then = workspace(folder.resolve("then-" + day), early, 30)) {
                    assertEquals(
                            incidents(then.look(null)),
                            incidents(all.look(until)),
                            "as of " + until + ", seed " + seed);
                }
            }
        }
    }

    @Test
    void comeBackFromABackup() {
        Path copy = folder.resolve("copy.duckdb");
        List<Incident> before;
        try (Workspace workspace = workspace(folder.resolve("w"), readings(new Random(5), 20), 20)) {
            before = incidents(workspace.look(null));
            workspace.backUp(copy);
        }
        Workspace.restore(copy, folder.resolve("again"));
        try (Workspace workspace = Workspace.open(folder.resolve("again"))) {
            assertEquals(before, incidents(workspace.look(null)));
            assertEquals(List.of(), workspace.listBrokenPromises());
        }
    }

    @Test
    void refusesADamagedBackupAndKeepsWhatIsThere() throws IOException {
        Path copy = folder.resolve("copy.duckdb");
        Path kept = folder.resolve("w");
        try (Workspace workspace = workspace(kept, readings(new Random(5), 20), 20)) {
            workspace.backUp(copy);
        }
        byte[] bytes = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(bytes, bytes.length / 3));

        assertThrows(WorkspaceException.class, () -> Workspace.restore(copy, kept));
        try (Workspace workspace = Workspace.open(kept)) {
            assertEquals(20, workspace.census().reports());
        }
    }

    private static List<Incident> addedInBatches(Path folder, List<Reading> readings, int size) {
        try (Workspace workspace = workspace(folder, readings, size)) {
            List<Incident> incidents = incidents(workspace.look(null));
            workspace.match(true);
            assertEquals(incidents, incidents(workspace.look(null)), "grouping anew must change nothing");
            return incidents;
        }
    }

    private static Workspace workspace(Path folder, List<Reading> readings, int size) {
        Workspace workspace = Workspace.open(folder);
        for (int i = 0; i < readings.size(); i += size) {
            List<Reading> batch = readings.subList(i, Math.min(readings.size(), i + size));
            workspace.save(new Batch(batch, batch.stream().map(Reading::report).toList(), List.of()));
            workspace.match(false);
        }
        return workspace;
    }

    private static List<Reading> readings(Random random, int count) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reading(random, i));
        }
        return readings;
    }

    /** A report of a bombing in one of four towns within a week, told with more or less. */
    private static Reading reading(Random random, int number) {
        LocalDate day = FIRST.plusDays(random.nextInt(6));
        LocalDate published = day.plusDays(random.nextInt(2));
        String town = TOWNS.get(random.nextInt(TOWNS.size()));
        int killed = random.nextInt(3) * 5;
        String text = "Report %d: a bomb in %s killed %d on %s.".formatted(number, town, killed, day);
        Report report = Content.only(Report.of("r" + number, published, text));
        Place place = new Place(
                town, town, "AFG", null, 34.0 + TOWNS.indexOf(town), 68.0 + TOWNS.indexOf(town), Precision.TOWN);
        Claim claim = new Claim(
                "c-" + report.id(),
                new Claim.Anchor(report.id(), 0, text, new Span(0, 6), "bomb"),
                new Claim.What(EventType.ASSAULT, List.of("explosives"), List.of("bomb")),
                new Claim.Roles(
                        random.nextBoolean() ? List.of(new Name("ISK", "isk")) : List.of(),
                        random.nextBoolean() ? List.of(new Name("mosque", null)) : List.of()),
                new Claim.Setting(
                        random.nextInt(5) == 0 ? List.of() : List.of(place),
                        new TimeSpan(day, day, day.toString(), Precision.DAY)),
                new Claim.Counts(
                        Range.exactly(1, "a"), Range.exactly(killed, Integer.toString(killed)), null, null, null),
                new Claim.Stance(List.of(), null, Factuality.CERTAIN, Status.PAST, Responsibility.STATED),
                null);
        return new Reading(report, List.of(claim), 1);
    }

    private static LocalDate published(Reading reading) {
        LocalDate published = reading.report().published();
        if (published == null) {
            throw new AssertionError("every report here has a day");
        }
        return published;
    }

    private static List<Incident> incidents(View view) {
        List<Incident> incidents = new ArrayList<>();
        view.forEachIncident(Filter.ALL, (incident, claims) -> incidents.add(incident));
        return incidents;
    }
}
