package org.khabar.gazetteer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.GazetteerPlace.Kind;
import org.khabar.model.Problem;

/** What imported tables give. */
class ReadersTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Problem> problems = new ArrayList<>();

    private static String row(String name, String variants, String country, String adm1, String people) {
        return String.join(
                "\t", "1", name, name, variants, "13.5", "2.1", "P", "PPL", country, "", adm1, "", "", "", people, "",
                "", "", "");
    }

    private Path write(String file, String... lines) throws IOException {
        return Files.write(folder.resolve(file), List.of(lines));
    }

    private Path zip(String entry, String content) throws IOException {
        Path file = folder.resolve("dump.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void readsTownsAndTheirAreas() throws IOException {
        write("admin1CodesASCII.txt", "NE.08\tNiamey\tNiamey\t1");
        Path dump = write("cities.txt", row("Niamey", "NIM,Niamei", "NE", "08", "774235"));
        List<GazetteerPlace> places = new GeoNamesReader().read(dump, problems::add);
        assertEquals(List.of(), problems);
        GazetteerPlace town = places.getFirst();
        assertEquals("NER", town.country());
        assertEquals("Niamey", town.adm1());
        assertEquals(List.of("Niamei"), town.variants());
        assertEquals(Kind.PROVINCE, places.getLast().kind());
        assertEquals(774_235, places.getLast().population());
    }

    @Test
    void setsWrongLinesAsideAndKeepsTheOthers() throws IOException {
        write("admin1CodesASCII.txt");
        Path dump = write(
                "cities.txt",
                "1\tToo short",
                row("Nowhere", "", "QQ", "01", "5"),
                row("Many", "", "NE", "01", "lots"),
                row("Niamey", "", "NE", "08", "5"));
        List<GazetteerPlace> places = new GeoNamesReader().read(dump, problems::add);
        assertEquals(
                List.of("Niamey"), places.stream().map(GazetteerPlace::name).toList());
        assertEquals(List.of(1, 2, 3), problems.stream().map(Problem::line).toList());
        assertEquals(
                "The line has 2 columns and needs 19; correct it.",
                problems.getFirst().what());
    }

    @Test
    void saysThatTheNamesOfAreasAreMissing() throws IOException {
        Path dump = write("cities.txt", row("Niamey", "", "NE", "08", "5"));
        assertEquals(1, new GeoNamesReader().read(dump, problems::add).size());
        assertTrue(problems.getFirst().what().contains("admin1CodesASCII.txt"));
    }

    @Test
    void neverFollowsTheNamesInAnArchive() throws IOException {
        write("admin1CodesASCII.txt");
        Path dump = zip("../../escaped.txt", row("Niamey", "", "NE", "08", "5"));
        assertEquals(1, new GeoNamesReader().read(dump, problems::add).size());
        assertFalse(Files.exists(folder.resolve("../../escaped.txt")));
    }

    @Test
    void stopsAtAnArchiveThatUnpacksIntoAFlood() throws IOException {
        write("admin1CodesASCII.txt");
        Path dump = zip("bomb.txt", (row("Niamey", "", "NE", "08", "5") + "\n").repeat(100_000));
        List<GazetteerPlace> places = new GeoNamesReader(100_000).read(dump, problems::add);
        assertTrue(places.size() < 5_000);
        assertTrue(problems.getLast().what().startsWith("Reading stopped early"), problems::toString);
    }

    @Test
    void boundsASingleLineThatNeverEnds() throws IOException {
        write("admin1CodesASCII.txt");
        Path dump = zip("line.txt", "x".repeat(1_000_000));
        assertEquals(List.of(), new GeoNamesReader(100_000).read(dump, problems::add));
        assertTrue(problems.getLast().what().startsWith("Reading stopped early"), problems::toString);
    }

    @Test
    void takesAFileThatIsNoArchiveForAProblem() throws IOException {
        write("admin1CodesASCII.txt");
        Path dump = write("dump.zip", "this is no archive");
        assertEquals(List.of(), new GeoNamesReader().read(dump, problems::add));
        assertEquals(1, problems.size());
    }

    @Test
    void readsAreasByTheirCode() throws IOException {
        Path table = write(
                "pcodes.csv",
                "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date",
                "MLI,1,ML07,Gao,MLI,2021-01-01",
                "MLI,2,ML0702,Ansongo,ML07,2021-01-01",
                "MLI,high,ML99,Wrong,ML07,2021-01-01",
                "MLI,2",
                "MLI,2,ML0703,Bourem,ML07,2021-01-01");
        List<GazetteerPlace> places = new PCodeReader().read(table, problems::add);
        assertEquals(
                List.of("Gao", "Ansongo", "Bourem"),
                places.stream().map(GazetteerPlace::name).toList());
        assertEquals("Gao", places.getLast().adm1());
        assertEquals(List.of("ML0703"), places.getLast().variants());
        assertEquals(List.of(4, 5), problems.stream().map(Problem::line).toList());
    }
}
