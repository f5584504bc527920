package org.khabar.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Version;
import org.khabar.record.Workspace;
import org.khabar.record.view.Filter;
import org.khabar.run.Pipeline;

/** What two months of real reports on Afghanistan are put together to, August to October 2021. */
class MatchReportsTest {
    private static final Pattern DAYS =
            Pattern.compile("\"date\": \"2021-(?:08-2[4-9]|09-1[7-9]|09-2[0-6]|10-(?:0|1[0-6]))");

    @TempDir
    static Path folder;

    private static final Map<String, Incident> INCIDENTS = new HashMap<>();
    private static final List<HeldClaim> CLAIMS = new ArrayList<>();

    @BeforeAll
    static void readTheReports() throws IOException {
        Path some = folder.resolve("some.jsonl");
        try (var lines = Files.lines(reports())) {
            Files.write(some, lines.filter(line -> DAYS.matcher(line).find()).toList());
        }
        int threads = Runtime.getRuntime().availableProcessors();
        try (Workspace workspace = Workspace.open(folder.resolve("w"))) {
            new AddReports(workspace, Pipeline::load, new AddReports.How(threads, false, null))
                    .add(new ReportFiles(List.of(some), null, null), Progress.NONE);
            workspace
                    .look(null)
                    .forEachIncident(
                            Filter.ALL,
                            (incident, claims) -> claims.forEach(held -> {
                                CLAIMS.add(held);
                                INCIDENTS.put(held.claim().id(), incident);
                            }));
        }
    }

    @Test
    void keepsTheRivalTollsOfTheAirportAsVersionsOfOneIncident() {
        Incident airport = incident("wce-2021-08-26", "blows himself up");
        Set<String> sources = sources(airport);
        assertTrue(sources.stream().anyMatch(source -> source.startsWith("wce-2021-08-27")), "sources " + sources);
        assertTrue(
                airport.versions().killed().size() > 1,
                "versions " + airport.versions().killed());
    }

    @Test
    void joinsTheMosqueInKabulOverTwoDays() {
        assertEquals(
                incident("wce-2021-10-03-01", "explodes").id(),
                incident("wce-2021-10-04-02", "bombing").id());
    }

    @Test
    void keepsTheRaidThatFollowedApart() {
        assertNotEquals(
                incident("wce-2021-10-03-01", "explodes").id(),
                incident("wce-2021-10-04-02", "destroyed").id());
    }

    @Test
    void keepsThreeDaysOfAttacksInJalalabadApart() {
        Set<String> incidents = new TreeSet<>();
        incidents.add(incident("wce-2021-09-18", "bombings").id());
        incidents.add(incident("wce-2021-09-19", "explodes").id());
        incidents.add(incident("wce-2021-09-22-01", "open fire").id());
        assertEquals(3, incidents.size(), "incidents " + incidents);
    }

    @Test
    void turnsKandaharFromUnclaimedToClaimed() {
        Incident kandahar = incident("wce-2021-10-15-01", "attack");
        assertEquals(kandahar.id(), incident("wce-2021-10-15-02", "attack").id());
        List<Responsibility> versions = kandahar.versions().responsibility().stream()
                .map(Version::value)
                .toList();
        assertTrue(versions.contains(Responsibility.CLAIMED), "versions " + versions);
        assertTrue(versions.contains(Responsibility.NONE), "versions " + versions);
    }

    @Test
    void keepsKunduzApartFromKandahar() {
        assertNotEquals(
                incident("wce-2021-10-15-01", "attack").id(),
                incident("wce-2021-10-08-01", "targets").id());
    }

    @Test
    void keepsWhatAmnestySaysBesideTheDenial() {
        Incident killings = incident("wce-2021-10-05-02", "executed");
        assertEquals(killings.id(), incident("wce-2021-10-05-02", "killings").id());
        assertTrue(killings.versions().responsibility().stream()
                .anyMatch(version -> version.value() == Responsibility.DENIED));
        HeldClaim stated = claim("wce-2021-10-05-02", "executed");
        assertFalse(stated.claim().stance().attribution().isEmpty());
    }

    @Test
    void seesNothingOfTheNextDay() {
        try (Workspace workspace = Workspace.open(folder.resolve("w"))) {
            Set<String> late = new TreeSet<>();
            LocalDate day = LocalDate.of(2021, 10, 3);
            workspace
                    .look(day)
                    .forEachIncident(
                            Filter.ALL,
                            (incident, claims) -> claims.stream()
                                    .filter(held -> held.published() == null
                                            || held.published().isAfter(day))
                                    .forEach(held -> late.addAll(held.sources())));
            assertEquals(Set.of(), late);
        }
    }

    /** The incident of the first claim with that trigger, in a report whose id begins so. */
    private static Incident incident(String source, String trigger) {
        Incident incident = INCIDENTS.get(claim(source, trigger).claim().id());
        if (incident == null) {
            throw new AssertionError("The claim (%s) of %s has no incident.".formatted(trigger, source));
        }
        return incident;
    }

    private static HeldClaim claim(String source, String trigger) {
        return CLAIMS.stream()
                .filter(held -> held.sources().stream().anyMatch(id -> id.startsWith(source)))
                .filter(held -> held.claim().anchor().trigger().equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No claim (%s) was read in %s.".formatted(trigger, source)));
    }

    private static Set<String> sources(Incident incident) {
        Set<String> sources = new TreeSet<>();
        CLAIMS.stream()
                .filter(held -> incident.equals(INCIDENTS.get(held.claim().id())))
                .forEach(held -> sources.addAll(held.sources()));
        return sources;
    }

    private static Path reports() {
        for (@Nullable Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
                at != null;
                at = at.getParent()) {
            Path file = at.resolveSibling("shared").resolve("data/reports/afghanistan-mali.jsonl");
            if (Files.exists(file)) {
                return file;
            }
        }
        assumeTrue(false, "The file ../shared/data/reports/afghanistan-mali.jsonl is not there.");
        throw new IllegalStateException("not reached");
    }
}
