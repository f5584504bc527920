package org.khabar.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "al-Qaeda | Al Qaeda",
                "Kata'ib Hezbollah | Kata’ib Hezbollah",
                "Kata'ib Hezbollah | Kataib Hezbollah",
                "Bah N'Daw | Bah N’daw",
                "Assimi Goïta | Assimi Goita",
                "U.S. Army | US Army",
                "ISIL – Khorasan Province | ISIL-Khorasan Province",
                "the Democratic Republic of the Congo | Democratic Republic of Congo",
                "Recep Tayyip Erdoğan | Recep Tayyip Erdogan",
                "Taliban's | Taliban",
                "Trinidad & Tobago | Trinidad and Tobago",
            })
    void readsBothSpellingsAsOneName(String one, String other) {
        assertEquals(NameWords.normalise(one), NameWords.normalise(other));
    }

    @Test
    void keepsTheCapitalsOfAbbreviations() {
        assertEquals(List.of("IS"), NameWords.normalise("IS"));
        assertEquals(List.of("is"), NameWords.normalise("Is"));
        assertEquals(List.of("M23"), NameWords.normalise("M23"));
    }

    @Test
    void takesALongCapitalisedWordAsAWord() {
        assertEquals(List.of("minusma"), NameWords.normalise("MINUSMA"));
        assertEquals(List.of("minusma"), NameWords.normalise("Minusma"));
    }

    @Test
    void keepsCommasAsWords() {
        assertEquals(List.of("mali", ",", "niger"), NameWords.normalise("Mali, Niger"));
    }

    @Test
    void findsNoWordInArticlesAndHyphens() {
        assertEquals(List.of(), NameWords.normalise("the - 's"));
    }
}
