package org.khabar.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.eval.measure.Figure;

class AccuracyPageTest {
    @TempDir
    @SuppressWarnings("NullAway") // JUnit puts it in before each test
    private Path folder;

    private Path file = Path.of("accuracy.md");

    @BeforeEach
    void writePage() throws IOException {
        file = Files.writeString(
                folder.resolve("accuracy.md"),
                "# Accuracy\n\nBy hand.\n\n" + AccuracyPage.BEGIN + "\nold\n" + AccuracyPage.END
                        + "\n\nMore by hand.\n");
    }

    @Test
    void readsBackWhatItWroteAndLeavesTheRestAlone() throws IOException {
        AccuracyPage page = new AccuracyPage(file);
        page.write(List.of(new Figure("claims/dev", "strict F1", 0.61249, 127)));
        assertEquals(List.of(new Figure("claims/dev", "strict F1", 0.612, 127)), page.figures());
        String text = Files.readString(file);
        assertTrue(text.startsWith("# Accuracy\n\nBy hand.\n"));
        assertTrue(text.endsWith("\n\nMore by hand.\n"));
    }

    @Test
    void tellsWhatFellAndForgivesALittle() throws IOException {
        AccuracyPage page = new AccuracyPage(file);
        page.write(List.of(
                new Figure("claims/dev", "strict F1", 0.60, 127),
                new Figure("claims/dev", "found F1", 0.80, 127),
                new Figure("uw/dev", "mean absolute error", 0.60, 99),
                new Figure("gone", "F1", 1, 9)));
        List<Fall> falls = page.falls(
                List.of(
                        new Figure("claims/dev", "strict F1", 0.58, 127),
                        new Figure("claims/dev", "found F1", 0.77, 127),
                        new Figure("uw/dev", "mean absolute error", 0.63, 99),
                        new Figure("new", "F1", 0, 9)),
                0.02);
        assertEquals(
                List.of(
                        "claims/dev found F1 is 0.770, and was 0.800",
                        "uw/dev mean absolute error is 0.630, and was 0.600"),
                falls.stream().map(Fall::toString).toList());
    }

    @Test
    void doesNotTakeASmallerErrorForAFall() throws IOException {
        AccuracyPage page = new AccuracyPage(file);
        page.write(List.of(new Figure("uw/dev", "mean absolute error", 0.60, 99)));
        assertEquals(List.of(), page.falls(List.of(new Figure("uw/dev", "mean absolute error", 0.40, 99)), 0.02));
    }

    @Test
    void refusesAPageWithoutItsMarks() throws IOException {
        Files.writeString(file, "# Accuracy\n");
        IOException refused = assertThrows(IOException.class, () -> new AccuracyPage(file).figures());
        assertTrue(String.valueOf(refused.getMessage()).contains("put them where the table shall stand"));
    }
}
