package org.khabar.open.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a file, and how much of it is taken. */
class SourceFileTest {
    private static final int BOUND = 100_000;

    @TempDir
    private Path folder = Path.of("");

    private Path zip(String... entries) throws IOException {
        Path file = folder.resolve("data.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : entries) {
                out.putNextEntry(new ZipEntry(name));
                out.write(new byte[BOUND * 2]);
            }
        }
        return file;
    }

    private static void drain(Part part) throws IOException {
        try (InputStream in = part.bytes()) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Test
    void stopsAtAFileThatSwells() throws IOException {
        Path gzip = folder.resolve("data.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(new byte[BOUND * 2]);
        }
        for (Path file : List.of(gzip, zip("a.csv"))) {
            Part part = new SourceFile(file, BOUND).listParts().getFirst();
            IOException e = assertThrows(IOException.class, () -> drain(part));
            assertTrue(String.valueOf(e.getMessage()).contains("split it into smaller files"), e::toString);
        }
    }

    @Test
    void readsNoEntryButTextsAndWritesNone() throws IOException {
        Path file = zip("../../escape.csv", "photo.png", "__MACOSX/a.csv", "b.JSON");
        List<String> names =
                new SourceFile(file).listParts().stream().map(Part::name).toList();
        assertEquals(List.of(file + "!../../escape.csv", file + "!b.JSON"), names);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void saysWhatToDoWithAnArchiveWithoutATable() throws IOException {
        Path file = zip("photo.png");
        IOException e = assertThrows(IOException.class, () -> new SourceFile(file).listParts());
        assertTrue(String.valueOf(e.getMessage()).contains("holds no table"), e::toString);
    }
}
