package org.khabar.open.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Problem;
import org.khabar.open.kind.Dataset;

/** Tables as people really send them. */
class TableFileTest {
    private static final String PRICES = """
            date,market,commodity,unit,currency,price
            2022-01-15,Ségou,Mil,KG,XOF,300
            2022-02-15,Ségou,Mil,KG,XOF,310
            """;

    @TempDir
    private Path folder = Path.of("");

    private final List<String> markets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private void read(Path file) {
        new TableFile(Dataset.PRICES).read(file, row -> markets.add(row.text("market")), problems::add);
    }

    private void read(String text, Charset charset) throws IOException {
        read(Files.write(folder.resolve("prices.csv"), text.getBytes(charset)));
    }

    private String onlyProblem() {
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst().what();
    }

    @Test
    void readsLettersInEveryUsualEncodingAndTellsWhereItGuessed() throws IOException {
        read(PRICES, StandardCharsets.UTF_8);
        read("\uFEFF" + PRICES, StandardCharsets.UTF_8);
        read("\uFEFF" + PRICES, StandardCharsets.UTF_16LE);
        assertEquals(List.of(), problems);
        read(PRICES, StandardCharsets.UTF_16BE);
        assertTrue(onlyProblem().contains("was read as UTF-16BE"));
        problems.clear();
        read(PRICES, Charset.forName("windows-1252"));
        assertTrue(onlyProblem().contains("was read as windows-1252"));
        assertEquals(10, markets.size());
        assertTrue(markets.stream().allMatch("Ségou"::equals), markets::toString);
    }

    @Test
    void findsWhatSplitsTheCells() throws IOException {
        read(PRICES.replace(',', ';'), StandardCharsets.UTF_8);
        read(PRICES.replace(',', '\t'), StandardCharsets.UTF_8);
        assertEquals(4, markets.size());
        assertEquals(List.of(), problems);
    }

    @Test
    void readsPackedTables() throws IOException {
        Path gzip = folder.resolve("prices.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(PRICES.getBytes(StandardCharsets.UTF_8));
        }
        read(gzip);
        Path zip = folder.resolve("prices.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("readme.txt", "data/a.csv", "notes.pdf", "data/b.csv")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(PRICES.getBytes(StandardCharsets.UTF_8));
            }
        }
        read(zip);
        assertEquals(6, markets.size());
        assertEquals(List.of(), problems);
    }

    @Test
    void keepsWhatStandsBeforeTheEndOfAFileThatBreaksOff() throws IOException {
        Path gzip = folder.resolve("prices.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(PRICES.getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(gzip);
        Files.write(gzip, Arrays.copyOf(whole, whole.length / 2));
        read(gzip);
        assertTrue(onlyProblem().startsWith("Reading stopped early"));
    }

    @Test
    void saysWhichColumnIsMissingWhatIsThereAndWhoCouldReadIt() throws IOException {
        read("Location,Admin Level,P-Code,Name,Parent P-Code\nMLI,1,ML01,Kayes,MLI\n", StandardCharsets.UTF_8);
        assertEquals(
                "prices needs the columns date, market, commodity, unit, currency, price; found Location, Admin Level,"
                        + " P-Code, Name, Parent P-Code. It looks like pcodes: khabar import pcodes FILE.",
                onlyProblem());
        problems.clear();
        read(PRICES.replace("currency", "money"), StandardCharsets.UTF_8);
        assertTrue(onlyProblem().startsWith("prices needs the column currency; found date, market"));
    }

    @Test
    void passesOverTagsAndEmptyRows() throws IOException {
        String tagged =
                PRICES.replaceFirst("\n", "\n#date,#loc+market+name,#item+name,#item+unit,#currency,#value\n\n,,,,,\n");
        read(tagged, StandardCharsets.UTF_8);
        assertEquals(2, markets.size());
        assertEquals(List.of(), problems);
    }

    @Test
    void tellsOfARowWithACommaTooMany() throws IOException {
        read(PRICES.replaceFirst("Ségou", "Ségou, centre"), StandardCharsets.UTF_8);
        assertEquals(List.of("Ségou"), markets);
        assertEquals(2, problems.getFirst().line());
        assertTrue(onlyProblem().contains("It has 7 cells and the header 6"));
    }

    @Test
    void tellsOfAnEmptyAndOfAMissingFile() throws IOException {
        read("", StandardCharsets.UTF_8);
        assertEquals("It is empty.", onlyProblem());
        problems.clear();
        read(folder.resolve("nowhere.csv"));
        assertTrue(onlyProblem().contains("nowhere.csv"));
    }
}
