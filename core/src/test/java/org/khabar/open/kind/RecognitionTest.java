package org.khabar.open.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which importer a file is for. */
class RecognitionTest {
    @TempDir
    private Path folder = Path.of("");

    private static Optional<Dataset> of(String start) {
        return Recognition.ofStart(start);
    }

    @Test
    void knowsEveryTableByItsColumns() {
        for (Dataset dataset : Dataset.values()) {
            for (Shape shape : dataset.listShapes()) {
                String header = String.join(",", shape.columns());
                assertEquals(Optional.of(dataset), of(header + "\n"), header);
            }
        }
    }

    @Test
    void doesNotMindCaseQuotesAndSeparators() {
        assertEquals(
                Optional.of(Dataset.PCODES),
                of("\"LOCATION\";\"Admin_Level\";\"P-code\";\"name\";\"Parent P-Code\"\n"));
    }

    @Test
    void knowsTheOthersByTheirBeginnings() {
        assertEquals(Optional.of(Dataset.CLAIMS), of("{\"id\":\"c1\",\"kind\":\"event\",\"type\":\"AID\"}\n"));
        assertEquals(Optional.of(Dataset.BOUNDARIES), of("{ \"type\": \"FeatureCollection\", \"features\": ["));
        assertEquals(Optional.of(Dataset.BOUNDARIES), of("{\"type\":\"Topology\",\"arcs\":[]"));
        assertEquals(Optional.of(Dataset.UN_SANCTIONS), of("<?xml version=\"1.0\"?>\n<CONSOLIDATED_LIST>"));
        assertEquals(Optional.of(Dataset.ACTORS), of("# Ours.\ncountry: MLI\nactors:\n  - {id: x}\n"));
        assertEquals(
                Optional.of(Dataset.GEONAMES),
                of("1\tAoste\tAoste\t\t45.7\t7.3\tP\tPPL\tIT\t\t20\tAO\t\t\t34000\t\t583\tEurope/Rome\t2021-01-01\n"));
    }

    @Test
    void guessesNothing() {
        for (String start : new String[] {"", "date,amount\n", "{\"id\":1}", "<html>", "Dear all,\nsee attached."}) {
            assertEquals(Optional.empty(), of(start), start);
        }
    }

    @Test
    void looksIntoFiles() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.csv"), "\uFEFFLocation,Admin Level,P-Code,Name,Parent P-Code\n");
        assertEquals(Optional.of(Dataset.PCODES), Recognition.recognise(file));
    }

    @Test
    void findsADatasetByItsWord() {
        assertEquals(Optional.of(Dataset.CADRE_HARMONISE), Dataset.find("cadre-harmonise"));
        assertEquals(Optional.of(Dataset.UN_SANCTIONS), Dataset.find("UN_SANCTIONS"));
        assertEquals(Optional.empty(), Dataset.find("gtd"));
    }
}
