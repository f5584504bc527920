package org.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Content;
import org.khabar.model.Report;
import org.khabar.record.count.Box;
import org.khabar.record.count.Cell;
import org.khabar.record.count.Counts;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;
import org.khabar.run.Reading;

/** Counts are of incidents, not of claims: two reports of the bombing in Kabul, and one of something with no place. */
class CountsTest {
    private static final LocalDate MONDAY = LocalDate.of(2021, 10, 4);

    @TempDir
    Path folder;

    private Workspace workspace;
    private View view;

    @BeforeEach
    void lookAtThreeReports() {
        workspace = Workspace.open(folder);
        Report first = Example.report("a-1", "Reuters", "ISK bombed a mosque in Kabul on Monday, killing five.");
        Report second = Example.report("b-1", "AFP", "A blast hit a mosque in Kabul.");
        Report nowhere = Content.only(Example.report("c-1", "Dawn", "Gunmen raided a bank somewhere."));
        workspace.save(new Batch(
                List.of(
                        Example.reading(first, 1),
                        Example.reading(second, 1),
                        new Reading(nowhere, List.of(Example.claim(nowhere, 0, List.of())), 1)),
                List.of(first, second),
                List.of()));
        view = workspace.look(null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void putTheIncidentsOfAWeekUnderItsMonday() {
        long incidents = count();
        assertEquals(Map.of(MONDAY, incidents), view.count(Filter.ALL).byWeek());
        assertEquals(Map.of(), view.count(Filter.ALL.doers(Set.of("taliban"))).byWeek());
    }

    @Test
    void showACellOfTheMapOnceForAllReportsOfAnIncident() {
        Box box = new Box(30, 60, 40, 75);
        assertEquals(List.of(new Cell(34.5, 69.5, 1)), view.count(Filter.ALL).byCell(box, 1));
        assertEquals(List.of(), view.count(Filter.ALL).byCell(new Box(0, 0, 10, 10), 1));
    }

    @Test
    void stayApartWhereTwoFiltersTakeTurns() {
        Counts all = view.count(Filter.ALL);
        Counts none = view.without(Set.of("r-none")).count(Filter.ALL.doers(Set.of("taliban")));
        long before = all.nowhere();
        assertEquals(List.of(), none.latest(0, 5));
        assertEquals(before, all.nowhere());
        assertEquals(count(), all.latest(0, 50).size());
        assertEquals(0, none.nowhere());
    }

    @Test
    void leaveOutWhomTheRegisterDoesNotKnow() {
        assertEquals(List.of(), view.count(Filter.ALL).byDyad(5));
    }

    @Test
    void refuseABoxThatIsUpsideDown() {
        assertThrows(IllegalArgumentException.class, () -> new Box(10, 0, 0, 10));
    }

    private long count() {
        long[] count = new long[1];
        view.forEachIncident(Filter.ALL, (incident, claims) -> count[0]++);
        return count[0];
    }
}
