package org.khabar.record.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.MatchedClaim;

/** A file is there whole or not at all. */
class WholeFileTest {
    @TempDir
    private Path folder = Path.of("");

    /** A record that breaks after its first claim. */
    private record Breaking(ExportSource sound) implements ExportSource {
        @Override
        public void forEachClaim(Consumer<MatchedClaim> each) {
            sound.forEachClaim(each);
            throw new IllegalStateException("The file is damaged.");
        }

        @Override
        public void forEachIncident(BiConsumer<Incident, List<HeldClaim>> each) {
            sound.forEachIncident(each);
            throw new IllegalStateException("The file is damaged.");
        }

        @Override
        public Optional<Actor> findActor(String id) {
            return sound.findActor(id);
        }

        @Override
        public Optional<Report> findReport(String id) {
            return sound.findReport(id);
        }

        @Override
        public Map<String, String> listHandling() {
            return sound.listHandling();
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void keepsTheOldFileWhereTheRecordBreaksOff(Format format) throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "the old file");
        Export export = new Export(new Breaking(new Told().incident(new Event("c1").killed(5))));
        assertThrows(IllegalStateException.class, () -> export.to(file, format));
        assertEquals("the old file", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesAWholeFileOfAnEmptyRecord(Format format) throws IOException {
        Path file = folder.resolve("out");
        new Export(new Told()).to(file, format);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
