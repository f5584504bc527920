package org.khabar.open.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A row as a text, and back. */
class RowTextTest {
    @Test
    void writesALineForEachCell() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", "7");
        cells.put("notes", "First.\nSecond: more.");
        assertEquals("id: 7\nnotes: First.\n  Second: more.", new RowText(cells).text());
        assertEquals(cells, RowText.cells(new RowText(cells).text()));
    }

    @Test
    void givesAnyRowBackUnchanged() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int n = 0; n < 500; n++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < 5; column++) {
                cells.put("column " + column, cell(random));
            }
            RowText written = new RowText(cells);
            assertEquals(cells, RowText.cells(written.text()), "seed " + seed);
            cells.forEach((column, value) -> assertEquals(
                    value.stripTrailing().replace("\n", "\n  "),
                    written.find(column).orElseThrow().value().in(written.text()),
                    "seed " + seed));
        }
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            cell.append("ab:\n ,\r\"é".charAt(random.nextInt(9)));
        }
        return cell.toString();
    }
}
