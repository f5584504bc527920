package org.khabar.open.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;
import org.khabar.open.Lookup;

/** What a row of ACLED becomes. The rows are made up. */
class AcledFileTest {
    private static final String HEADER = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
            + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,"
            + "iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
            + "notes,fatalities,tags,timestamp";

    @TempDir
    private Path folder = Path.of("");

    private final List<ImportedEvent> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private static String row(String type, String actor1, String actor2, String notes) {
        return "MLI9001,14 May 2023,2023,2,Political violence," + type + "," + actor1 + ",,1," + actor2
                + ",,7,17,,466,Western Africa,Mali,Mopti,Bandiagara,,Bandiagara,14.35,-3.61,1,Studio Tamani,National,\""
                + notes + "\",3,,1684800000";
    }

    private Claim read(String row) throws IOException {
        Path file = Files.write(folder.resolve("acled.csv"), List.of(HEADER, row));
        new AcledFile(Lookup.known(null)).read(file, events::add, problems::add);
        return events.getLast().claim();
    }

    @Test
    void readsAClashAsAFightOfBothSides() throws IOException {
        Claim claim = read(row(
                "Battles,Armed clash",
                "Military Forces of Mali (2021-)",
                "JNIM: Group for Support of Islam and Muslims",
                "Soldiers and gunmen clashed near the bridge."));
        assertEquals(EventType.ASSAULT, claim.what().type());
        assertEquals(
                List.of(
                        new Name("Military Forces of Mali (2021-)", "mli-military"),
                        new Name("JNIM: Group for Support of Islam and Muslims", "jnim")),
                claim.roles().actors());
        assertEquals(Range.exactly(3, "3"), claim.counts().killed());
        assertEquals(
                "Soldiers and gunmen clashed near the bridge.", claim.anchor().quote());
        assertEquals("Studio Tamani", claim.stance().outlet());
    }

    @Test
    void takesAWeekAroundADayThatStandsForIt() throws IOException {
        Claim claim = read(row("Battles,Armed clash", "A", "B", "A clash."));
        assertEquals(
                new TimeSpan(
                        LocalDate.of(2023, 5, 11),
                        LocalDate.of(2023, 5, 17),
                        "2023-05-11 to 2023-05-17",
                        Precision.WEEK),
                claim.setting().time());
        assertEquals(LocalDate.of(2023, 5, 23), events.getFirst().report().published());
    }

    @Test
    void knowsWhoDidItWhereForceMetProtest() throws IOException {
        Claim claim = read(row(
                "Protests,Excessive force against protesters",
                "Protesters (Mali)",
                "Police Forces of Mali (2021-)",
                "Police fired on a march."));
        assertEquals("mli-police", claim.roles().actors().getFirst().actor());
        assertEquals("Protesters (Mali)", claim.roles().recipients().getFirst().text());
        assertEquals(List.of("crowd-control"), claim.what().modes());
    }

    @Test
    void takesTheBroaderKindWhereTheFinerIsNew() throws IOException {
        assertEquals(
                EventType.PROTEST,
                read(row("Protests,Silent vigil", "A", "", "A vigil.")).what().type());
    }

    @Test
    void tellsOfAKindThatTheTableDoesNotList() throws IOException {
        read(row("Protests,Peaceful protest", "A", "", "A march."));
        Path file = Files.write(folder.resolve("more.csv"), List.of(HEADER, row("Weather,Storm", "A", "", "A storm.")));
        new AcledFile(Lookup.known(null)).read(file, events::add, problems::add);
        assertEquals(1, events.size());
        assertTrue(problems.getFirst().what().contains("event_type (Weather)"), problems::toString);
    }
}
