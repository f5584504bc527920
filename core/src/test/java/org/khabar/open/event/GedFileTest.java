package org.khabar.open.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Problem;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;
import org.khabar.open.Lookup;

/** What a row of the event dataset of UCDP becomes. The rows are made up. */
class GedFileTest {
    private static final String HEADER = "id,relid,year,type_of_violence,dyad_name,side_a_new_id,side_a,side_b_new_id,"
            + "side_b,source_office,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,"
            + "longitude,country,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,"
            + "high,low";
    private static final String FIGHT = "71,AFG-2019-1,2019,1,Government of Afghanistan - Taleban,130,"
            + "Government of Afghanistan,303,Taleban,Pajhwok,\"Checkpoint attacked, six dead\",\"Police, elders\",1,"
            + "Ghazni city,Ghazni province,,33.55,68.42,Afghanistan,1,2019-05-04,2019-05-04,2,4,0,0,6,9,6";
    private static final String MASSACRE = "72,BFA-2019-2,2019,3,IS - Civilians,234,IS,1,Civilians,,,,4,Soum,"
            + "Soum province,,14.1,-1.6,Burkina Faso,4,2019-06-01,2019-06-30,0,0,12,0,12,15,10";

    @TempDir
    private Path folder = Path.of("");

    private final List<ImportedEvent> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private void read(String name, @Nullable LocalDate published, String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        Path file = Files.write(folder.resolve(name), lines);
        new GedFile(Lookup.known(published)).read(file, events::add, problems::add);
    }

    private Claim claim() {
        return events.getFirst().claim();
    }

    @Test
    void makesBothSidesOfAFightActors() throws IOException {
        read("ged201.csv", null, FIGHT);
        assertEquals(
                List.of(new Name("Government of Afghanistan", "afg-government"), new Name("Taleban", "taliban")),
                claim().roles().actors());
        assertEquals(List.of(), claim().roles().recipients());
        assertEquals(new Range(6, 9L, "low 6, high 9"), claim().counts().killed());
    }

    @Test
    void makesCiviliansRecipientsOfOneSidedViolence() throws IOException {
        read("ged201.csv", null, MASSACRE);
        assertEquals(List.of(new Name("civilians", null)), claim().roles().recipients());
        assertEquals("islamic-state", claim().roles().actors().getFirst().actor());
        assertEquals(
                new TimeSpan(
                        LocalDate.of(2019, 6, 1),
                        LocalDate.of(2019, 6, 30),
                        "2019-06-01 to 2019-06-30",
                        Precision.MONTH),
                claim().setting().time());
    }

    @Test
    void saysWhereAsCloselyAsTheRowDoes() throws IOException {
        read("ged201.csv", null, FIGHT, MASSACRE);
        Place town = claim().setting().places().getFirst();
        assertEquals(new Place("Ghazni city", "AFG/ghazni-town", "AFG", "Ghazni", 33.55, 68.42, Precision.TOWN), town);
        Place province = events.get(1).claim().setting().places().getFirst();
        assertEquals("Soum province", province.text());
        assertEquals(Precision.PROVINCE, province.precision());
    }

    @Test
    void quotesALineOfTheRowAndSaysWhoToldIt() throws IOException {
        read("ged201.csv", null, FIGHT);
        Claim.Anchor anchor = claim().anchor();
        String text = events.getFirst().report().text();
        assertEquals("source_headline: Checkpoint attacked, six dead", anchor.quote());
        assertEquals("Checkpoint attacked, six dead", anchor.span().in(text));
        assertEquals(anchor.quote(), text.lines().toList().get(anchor.sentence()));
        assertEquals("Pajhwok", claim().stance().outlet());
        assertEquals("Police, elders", claim().stance().attribution().getFirst().holder());
    }

    @Test
    void knowsItsEditionFromTheNameOfTheFile() throws IOException {
        read("GEDEvent_v22_1.csv", null, FIGHT);
        assertEquals(List.of("UCDP GED 22.1"), events.getFirst().report().outlets());
        assertEquals(LocalDate.of(2022, 12, 31), events.getFirst().report().published());
    }

    @Test
    void believesTheUserMoreThanTheName() throws IOException {
        read("ged201.csv", LocalDate.of(2020, 6, 15), FIGHT);
        assertEquals(LocalDate.of(2020, 6, 15), events.getFirst().report().published());
    }

    @Test
    void hasNoDayWhereNobodyTellsIt() throws IOException {
        read("events.csv", null, FIGHT);
        assertNull(events.getFirst().report().published());
        assertEquals(List.of("UCDP GED"), events.getFirst().report().outlets());
    }

    @Test
    void keepsTheGoodRowsAndTellsFileLineAndFieldOfTheBad() throws IOException {
        String late = FIGHT.replace("2019-05-04,2019-05-04", "4 sometime 2019,2019-05-04");
        String far = FIGHT.replace("33.55", "133.55");
        read("ged201.csv", null, late, FIGHT, far, FIGHT.replace(",9,6", ",9,six"), MASSACRE);
        assertEquals(2, events.size());
        assertEquals(List.of(2, 4, 5), problems.stream().map(Problem::line).toList());
        assertTrue(problems.getFirst().file().endsWith("ged201.csv"));
        assertEquals(
                "The row was left out: The field date_start (4 sometime 2019) must be a day such as 2021-10-03.",
                problems.getFirst().what());
        assertTrue(problems.get(1).what().contains("The field latitude (133.55)"));
        assertTrue(problems.get(2).what().contains("The field low (six)"));
    }

    @Test
    void givesTheSameIdsWhateverStandsAround() throws IOException {
        read("ged201.csv", null, FIGHT);
        read("ged201.csv", null, MASSACRE, FIGHT);
        assertEquals(claim(), events.get(2).claim());
    }
}
