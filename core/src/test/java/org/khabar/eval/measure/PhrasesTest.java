package org.khabar.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void takesSpellingsOfOneNameForTheSame() {
        assertTrue(Phrases.same("the U.S.", "US"));
        assertTrue(Phrases.same("Élodie Varn", "elodie varn's"));
        assertTrue(Phrases.same("farmers", "two farmers of Norvale"));
        assertTrue(Phrases.same("Red Column fighters", "the Red Column"));
    }

    @Test
    void keepsDifferentNamesApart() {
        assertFalse(Phrases.same("Red Column", "Red Cross of Estmark"));
        assertFalse(Phrases.same("the", "the"));
        assertFalse(Phrases.same("", "Estmark"));
    }

    @Test
    void usesEachNameOnce() {
        assertEquals(1, Phrases.pairs(List.of("Estmark", "Estmark army"), List.of("Estmark")));
        assertFalse(Phrases.exactly(List.of("Estmark"), List.of("Estmark", "Norvale")));
    }
}
