package org.khabar.open.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Problem;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.TimeSpan;
import org.khabar.open.Lookup;

/** What an incident against aid workers becomes. The rows are made up. */
class AwsdFileTest {
    private static final String HEADER = "\"Incident ID\",Year,Month,Day,\"Country Code\",Country,Region,District,City,"
            + "UN,INGO,ICRC,\"Total killed\",\"Total wounded\",\"Total kidnapped\",\"Means of attack\",Latitude,"
            + "Longitude,\"Actor type\",\"Actor name\",Details";

    @TempDir
    private Path folder = Path.of("");

    private final List<ImportedEvent> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Claim read(String day, String actor, String details) throws IOException {
        String row = "9001,2020,6," + day + ",AF,Afghanistan,Balkh,,,1,0,2,1,0,2,Kidnapping,36.7,67.1,"
                + "Non-state armed group: National," + actor + ",\"" + details + "\"";
        Path file = Files.write(folder.resolve("incidents.csv"), List.of(HEADER, row));
        new AwsdFile(Lookup.known(null)).read(file, events::add, problems::add);
        assertEquals(List.of(), problems);
        return events.getLast().claim();
    }

    @Test
    void countsTheKilledAndTheTaken() throws IOException {
        Claim claim = read("4", "Taliban", "Three health workers were stopped on a road; one died.");
        assertEquals(Range.exactly(1, "1"), claim.counts().killed());
        assertEquals(Range.exactly(0, "0"), claim.counts().injured());
        assertEquals(Range.exactly(2, "2"), claim.counts().detained());
        assertEquals(List.of("abduct"), claim.what().modes());
        assertEquals(List.of(new Name("Taliban", "taliban")), claim.roles().actors());
        assertEquals(
                List.of("un", "icrc"),
                claim.roles().recipients().stream().map(Name::actor).toList());
        assertEquals(Precision.PROVINCE, claim.setting().places().getFirst().precision());
        assertNull(events.getFirst().report().published());
    }

    @Test
    void quotesTheSentenceAndKeepsItsBreaks() throws IOException {
        Claim claim = read("4", "Taliban", "Stopped on a road.\nOne died.\n");
        String text = events.getFirst().report().text();
        assertEquals("Stopped on a road.\n  One died.", claim.anchor().quote());
        assertEquals(claim.anchor().quote(), claim.anchor().span().in(text));
        assertEquals("Stopped on a road.\nOne died.\n", RowText.cells(text).get("Details"));
    }

    @Test
    void takesTheMonthWhereTheDayIsNotKnown() throws IOException {
        Claim claim = read("", "Taliban", "Taken in June.");
        assertEquals(
                new TimeSpan(
                        LocalDate.of(2020, 6, 1),
                        LocalDate.of(2020, 6, 30),
                        "2020-06-01 to 2020-06-30",
                        Precision.MONTH),
                claim.setting().time());
    }

    @Test
    void namesTheKindOfActorWhereTheNameIsNotKnown() throws IOException {
        Claim claim = read("4", "Unknown", "Taken by gunmen.");
        assertEquals(
                "Non-state armed group: National",
                claim.roles().actors().getFirst().text());
        assertEquals(Responsibility.STATED, claim.stance().responsibility());
    }
}
