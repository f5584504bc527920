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
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.open.Lookup;

/** What a row of POLECAT becomes. The rows are made up. */
class PolecatFileTest {
    private static final String HEADER = String.join(
            "\t",
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Actor Name",
            "Actor Country",
            "Recipient Name",
            "Recipient Country",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "Source",
            "Publication Date");

    @TempDir
    private Path folder = Path.of("");

    private final List<ImportedEvent> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private void read(String type) throws IOException {
        String row = String.join(
                "\t",
                "E7",
                "2021-08-26",
                type,
                "suicide-attack",
                "Islamic State",
                "None",
                "United States of America; Afghanistan",
                "USA",
                "Kabul",
                "Kabul",
                "",
                "Kabul",
                "AFG",
                "34.53",
                "69.17",
                "Wire",
                "2021-08-27");
        Path file = Files.write(folder.resolve("polecat.txt"), List.of(HEADER, row));
        new PolecatFile(Lookup.known(null)).read(file, events::add, problems::add);
    }

    @Test
    void takesTypeModeAndNamesAsTheyAre() throws IOException {
        read("ASSAULT");
        Claim claim = events.getFirst().claim();
        assertEquals(EventType.ASSAULT, claim.what().type());
        assertEquals(List.of("suicide-attack"), claim.what().modes());
        assertEquals("islamic-state", claim.roles().actors().getFirst().actor());
        assertEquals(
                List.of("USA", "AFG"),
                claim.roles().recipients().stream().map(name -> name.actor()).toList());
        assertEquals(
                new Place("Kabul", "AFG/kabul-town", "AFG", "Kabul", 34.53, 69.17, Precision.TOWN),
                claim.setting().places().getFirst());
        assertEquals(LocalDate.of(2021, 8, 27), events.getFirst().report().published());
    }

    @Test
    void tellsOfATypeThatPloverDoesNotHave() throws IOException {
        read("HARASS");
        assertEquals(List.of(), events);
        assertTrue(problems.getFirst().what().contains("Event Type (HARASS)"), problems::toString);
    }
}
