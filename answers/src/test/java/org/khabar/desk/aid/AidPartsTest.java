package org.khabar.desk.aid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.brief.Block;
import org.khabar.brief.Section;
import org.khabar.brief.author.Citations;

class AidPartsTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void citesForEverySentenceOfAPlanHowItWasWorkedOut() throws IOException {
        Path file = Files.writeString(folder.resolve("s.yaml"), """
            title: One province
            date: 2021-10-10
            months: 1
            source: assumption
            budget: 100
            weights: {3: 1}
            modalities: {cash: {cost: 10, reach: 1, loss: 0}}
            areas: [{name: North, needs: {3: 50}}]
            """);
        Citations citations = new Citations();

        Section section = AidParts.plan(file).write(citations);

        assertEquals("One province", section.title());
        Block.Entries entries = (Block.Entries) section.blocks().getFirst();
        assertTrue(entries.entries().stream()
                .flatMap(sentences -> sentences.stream())
                .noneMatch(sentence -> sentence.references().isEmpty()));
        assertTrue(citations.list().toString().contains("A linear programme"), "the basis is cited");
    }
}
