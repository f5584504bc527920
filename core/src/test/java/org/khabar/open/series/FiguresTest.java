package org.khabar.open.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;
import org.khabar.open.Gathered;
import org.khabar.open.Lookup;
import org.khabar.open.kind.Dataset;

/** Figures from tables that are made up. */
class FiguresTest {
    private static final String IPC = "Date of analysis,Country,Total country population,Level 1,Area,Validity period,"
            + "From,To,Phase,Number,Percentage";

    @TempDir
    private Path folder = Path.of("");

    private final Gathered gathered = new Gathered();

    private void read(Dataset dataset, String name, String... lines) throws IOException {
        Path file = Files.write(folder.resolve(name), List.of(lines));
        Lookup.openData(LocalDate.of(2024, 2, 1)).read(dataset, file, gathered);
    }

    private Observation first() {
        return gathered.figures.getFirst();
    }

    @Test
    void tellsWhatIsForeseenFromWhatIs() throws IOException {
        read(
                Dataset.IPC,
                "ipc.csv",
                IPC,
                "Mar 2022,AFG,41000000,,Herat,current,2022-03-01,2022-05-31,3+,\"1,200,300\",0.4",
                "Mar 2022,AFG,41000000,,Herat,first projection,2022-06-01,2022-11-30,3+,1 300 400,0.43",
                "Mar 2022,AFG,41000000,,Herat,second projection,2022-12-01,2023-02-28,3+,1400500,0.45");
        assertEquals(
                List.of(1_200_300.0, 1_300_400.0, 1_400_500.0),
                gathered.figures.stream().map(Observation::value).toList());
        assertEquals(
                List.of(Basis.CURRENT, Basis.PROJECTED, Basis.PROJECTED),
                gathered.figures.stream().map(Observation::basis).toList());
        assertEquals(
                Map.of("phase", "3+", "projection", "second"),
                gathered.figures.getLast().what().labels());
        assertEquals(List.of(), gathered.problems);
    }

    @Test
    void takesNoShareForPeople() throws IOException {
        read(
                Dataset.IPC,
                "ipc.csv",
                IPC,
                "Mar 2022,AFG,41000000,,Herat,current,2022-03-01,2022-05-31,3+,0.4,1200300",
                "Mar 2022,AFG,41000000,,Herat,current,2022-03-01,2022-05-31,3,40%,0.4",
                "Mar 2022,AFG,41000000,,Herat,current,2022-03-01,2022-05-31,4,250000,0.1");
        assertEquals(
                List.of(250_000.0),
                gathered.figures.stream().map(Observation::value).toList());
        assertEquals(
                "The row was left out: The field Number (0.4) must be a count of 0 or more; a share or percentage is none.",
                gathered.problems.getFirst().what());
        assertTrue(gathered.problems.get(1).what().contains("Number (40%)"));
    }

    @Test
    void tellsOfAPeriodThatRunsBackwards() throws IOException {
        read(Dataset.IPC, "ipc.csv", IPC, "Mar 2022,AFG,1,,Herat,current,2022-05-31,2022-03-01,3,250000,0.1");
        assertEquals(List.of(), gathered.figures);
        assertEquals(2, gathered.problems.getFirst().line());
        assertTrue(gathered.problems.getFirst().what().contains("must not run backwards"));
    }

    @Test
    void readsTheMonthsOfAReferenceWhereThereAreNoDays() throws IOException {
        read(
                Dataset.CADRE_HARMONISE,
                "ch.csv",
                "adm0_pcod3,adm0_name,adm1_name,adm1_pcod2,adm2_name,adm2_pcod2,exercise_label,exercise_year,chtype,"
                        + "reference_label,reference_year,population,phase1,phase2,phase3,phase4,phase5,phase35",
                "NER,Niger,Diffa,NE002,Bosso,NE002001,Sep-Dec,2022,projected,Jun-Aug,2023,90000,50000,20000,15000,5000,0,20000");
        Observation inNeed = gathered.figures.getLast();
        assertEquals(LocalDate.of(2023, 6, 1), inNeed.from());
        assertEquals(LocalDate.of(2023, 8, 31), inNeed.to());
        assertEquals(LocalDate.of(2022, 12, 31), inNeed.origin().published());
        assertEquals("NE002001", inNeed.where().code());
        assertEquals(20_000, inNeed.value());
    }

    @Test
    void keepsConflictAndDisasterApart() throws IOException {
        read(
                Dataset.IDMC,
                "idmc.csv",
                "ISO3,Name,Year,Conflict Stock Displacement,Conflict Stock Displacement Raw,"
                        + "Disaster Internal Displacements",
                "#country+code,#country+name,#date+year,#affected+idps+conflict,#affected+raw,#affected+idps+disaster",
                "MLI,Mali,2022,\"380,000\",379871,24000");
        assertEquals(
                List.of(
                        Map.of("cause", "conflict", "measure", "stock"),
                        Map.of("cause", "disaster", "measure", "movements")),
                gathered.figures.stream().map(one -> one.what().labels()).toList());
        assertEquals(380_000, first().value());
        assertEquals(LocalDate.of(2024, 2, 1), first().origin().published());
        assertEquals(List.of(), gathered.problems);
    }

    @Test
    void countsNoRefugeesAsDisplacedAtHome() throws IOException {
        read(Dataset.IDMC, "idmc.csv", "year,coo_name,coo_iso,coa_iso,total", "2020,Mali,MLI,NER,58000");
        assertEquals(List.of(), gathered.figures);
        assertTrue(gathered.problems.getFirst().what().contains("coa_iso (NER)"), gathered.problems::toString);
    }

    @Test
    void knowsTheCountryOfPricesFromTheNameOfTheFile() throws IOException {
        String header = "date,admin1,admin2,market,category,commodity,unit,priceflag,pricetype,currency,price,usdprice";
        String row = "2022-03-15,Gao,Gao,Gao Marche,cereals,Millet,KG,actual,Retail,XOF,350,0.6";
        read(Dataset.PRICES, "wfp_food_prices_mli.csv", header, row);
        assertEquals("MLI", first().where().country());
        assertEquals("XOF/KG", first().what().unit());
        assertEquals(LocalDate.of(2022, 3, 31), first().to());
        read(Dataset.PRICES, "prices.csv", header, row);
        assertNull(gathered.figures.getLast().where().country());
        assertTrue(gathered.problems.getFirst().what().contains("country code"));
    }

    @Test
    void givesRequirementsFundingAndCoverOfAPlan() throws IOException {
        read(
                Dataset.FTS,
                "fts.csv",
                "countryCode,id,name,code,startDate,endDate,year,requirements,funding,percentFunded",
                "#country+code,#activity+appeal+id,#activity+appeal+name,#activity+code,#date+start,#date+end,#date+year,"
                        + "#value+required,#value+funded,#value+percent",
                "NER,1,Niger plan 2023,HNER23,2023-01-01,2023-12-31,2023,\"500,000,000\",200000000,40",
                "NER,,Not specified,,,,2023,,7000000,");
        assertEquals(
                List.of("funding-required", "funding-received", "funding-covered", "funding-received"),
                gathered.figures.stream().map(one -> one.what().indicator()).toList());
        assertEquals("%", gathered.figures.get(2).what().unit());
        assertEquals("Not specified", gathered.figures.getLast().what().labels().get("plan"));
        assertEquals("fts.csv", first().origin().file());
        assertEquals(3, first().origin().line());
    }

    @Test
    void putsRefugeesUnderTheirHostWithTheCountryTheyLeft() throws IOException {
        read(
                Dataset.UNHCR,
                "refugees.csv",
                "Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),"
                        + "Refugees under UNHCR's mandate,Asylum-seekers",
                "2021,Mali,MLI,Niger,NER,57000,0",
                "2021,Various,-,Niger,NER,9,0");
        assertEquals("NER", first().where().country());
        assertEquals("MLI", first().what().labels().get("origin"));
        assertEquals(57_000, first().value());
        assertEquals(1, gathered.figures.size());
        assertTrue(gathered.problems.getFirst().toString().contains("refugees.csv:3"), gathered.problems.toString());
    }
}
