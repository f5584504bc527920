package org.khabar.open.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Problem;
import org.khabar.model.claim.Name;
import org.khabar.open.Lookup;
import org.khabar.open.Shared;

/** Event datasets as they are published. */
class PublishedEventsTest {
    private final List<ImportedEvent> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The share of actors that the register knows. */
    private double known() {
        List<Name> actors = events.stream()
                .flatMap(event -> event.claim().roles().actors().stream())
                .toList();
        return (double) actors.stream().filter(name -> name.actor() != null).count() / actors.size();
    }

    private long killedAtMost() {
        return events.stream()
                .map(event -> event.claim().counts().killed())
                .mapToLong(killed -> killed == null || killed.high() == null ? 0 : killed.high())
                .sum();
    }

    @Test
    void readsEveryRowOfUcdpAndTellsTheOneThatCountsBackwards() {
        new GedFile(Lookup.known(null)).read(Shared.file("ucdp/ged191_BGD_MMR_sample.zip"), events::add, problems::add);
        assertEquals(3194, events.size());
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().what().startsWith("The field low (2) is above high (1)"));
        assertTrue(known() > 0.8, "Too few actors are known: " + known());
        assertTrue(killedAtMost() > 0);
    }

    @Test
    void readsEveryRowOfTheShortTable() {
        new GedFile(Lookup.known(null)).read(Shared.file("ucdp/ged_events_sample.csv"), events::add, problems::add);
        assertEquals(10_715, events.size());
        assertEquals(List.of(), problems);
        assertTrue(known() > 0.9, "Too few actors are known: " + known());
    }
}
