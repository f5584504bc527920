package org.khabar.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.claim.Claim;
import org.khabar.wire.ClaimJson;

class ClaimTableTest {
    @Test
    void showsWhoSaysSoAndHowSurelyBesideTheDeed() throws IOException {
        assertEquals(resource("claims.txt"), table(new Screen(110, false), claims()));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 120, 160})
    void fitsTheScreen(int width) throws IOException {
        table(new Screen(width, false), claims())
                .lines()
                .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= width, line));
    }

    @Test
    void coloursOnlyAScreenThatShowsColours() throws IOException {
        assertTrue(table(new Screen(100, true), claims()).contains("\u001b["));
        assertFalse(table(new Screen(100, false), claims()).contains("\u001b["));
    }

    @Test
    void letsNoReportCommandTheTerminal() throws IOException {
        String line = resource("claims.jsonl").lines().findFirst().orElseThrow();
        Claim hostile = ClaimJson.read(line.replace("worshippers", "wor\\u001b[2Jshippers\\u0007"));

        assertFalse(table(new Screen(100, false), List.of(hostile)).contains("\u001b"));
    }

    private static List<Claim> claims() throws IOException {
        return resource("claims.jsonl").lines().map(ClaimJson::read).toList();
    }

    private static String table(Screen screen, List<Claim> claims) {
        StringWriter out = new StringWriter();
        ClaimTable table = new ClaimTable(new PrintWriter(out), screen);
        table.heading("Reuters, 4 Oct 2021");
        claims.forEach(table::print);
        return out.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ClaimTableTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
