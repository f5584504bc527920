package org.khabar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsTest {
    private final Credits credits = new Credits(Outlets.shipped());

    @Test
    void findsTheCreditAfterTheLastSentence() {
        String text = "A blast hit the gate. (Reuters)";
        assertEquals(List.of(List.of("Reuters")), outlets(text));
        assertEquals("(Reuters)", credits.in(text).getFirst().span().in(text));
    }

    @Test
    void takesCreditsSideBySideAsOne() {
        String text = "Two died. (BBC), (CNN) (Bamako Courier)";
        assertEquals(List.of(List.of("BBC", "CNN", "Bamako Courier")), outlets(text));
        assertEquals(
                "(BBC), (CNN) (Bamako Courier)",
                credits.in(text).getFirst().span().in(text));
    }

    @Test
    void keepsWhoCarriedItWithWhoWroteIt() {
        assertEquals(List.of(List.of("AP via ABC News")), outlets("\"It is over.\" (AP via ABC News)"));
    }

    @Test
    void cutsAListOfOutlets() {
        assertEquals(List.of(List.of("Reuters", "AFP")), outlets("Troops left. (Reuters/AFP)"));
    }

    @Test
    void findsCreditsBetweenSentences() {
        assertEquals(
                List.of(List.of("Al Jazeera"), List.of("Kidal Radio")),
                outlets("Rebels took the fort. (Al Jazeera) The army denies it. (Kidal Radio) Talks go on."));
    }

    @Test
    void findsTheCreditBeforeTheFullStop() {
        assertEquals(List.of(List.of("AFP")), outlets("Ten soldiers were freed (AFP)."));
    }

    @Test
    void findsTheCreditOfEveryPoint() {
        assertEquals(
                List.of(List.of("Dawn"), List.of("Le Sahel")),
                outlets("- Shops shut. (Dawn)\n- Rain fell. (Le Sahel)"));
    }

    @Test
    void takesNoAbbreviationForACredit() {
        assertEquals(
                List.of(),
                outlets("Islamic State Khorasan (ISK) hit the United Nations (UN) and the mission (MINUSMA)."
                        + " The Palestinian Authority (PA). The war (2001-2021) ended. They fled. (See map)"));
    }

    @Test
    void takesNoRemarkInMidParagraphForACredit() {
        assertEquals(List.of(), outlets("They fled. (Ahmad) Nobody saw them again."));
    }

    @Test
    void readsTheDateline() {
        assertEquals("KABUL|Oct 3|[Reuters]", dateline("KABUL, Oct 3 (Reuters) - A bomb went off."));
        assertEquals("TEL AVIV||[]", dateline("TEL AVIV-- Troops left."));
        assertEquals("KABUL||[AP]", dateline("KABUL (AP) — A bomb went off."));
        assertEquals("BAMAKO, Mali||[AP]", dateline("BAMAKO, Mali (AP) -- Rebels attacked."));
        assertEquals("BAMAKO|3 October 2021|[]", dateline("BAMAKO, 3 October 2021 – Rebels attacked."));
    }

    @Test
    void takesNoSentenceForADateline() {
        assertEquals("none", dateline("ISK - the local branch - attacked."));
        assertEquals("none", dateline("Talks in Doha (Qatar) - long awaited - began."));
        assertEquals("none", dateline("The Taliban — in power since August — refused."));
    }

    private List<List<String>> outlets(String text) {
        return credits.in(text).stream().map(Credit::outlets).toList();
    }

    private String dateline(String text) {
        return credits.datelineOf(text)
                .map(line -> line.place() + "|" + line.date() + "|" + line.outlets())
                .orElse("none");
    }
}
