package org.khabar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.intake.plain.WrittenDate;

class DatesTest {
    private static final LocalDate OCTOBER_3 = LocalDate.of(2021, 10, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-10-03",
                "2021-10-03T23:59:59+04:30",
                "20211003",
                "2021/10/3",
                "3 October 2021",
                "03-Oct-2021",
                "October 3, 2021",
                "Oct. 3rd, 2021",
                "Sun, 03 Oct 2021 10:00:00 GMT",
                "Sunday, 3 October 2021"
            })
    void readsAField(String field) {
        assertEquals(Optional.of(OCTOBER_3), WrittenDate.ofField(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2021-13-03", "3/10/2021", "October 2021", "32 October 2021", "1633219200"})
    void doesNotGuessAtAField(String field) {
        assertEquals(Optional.empty(), WrittenDate.ofField(field));
    }

    @Test
    void readsSlashesWhereTheyLeaveNoChoice() {
        assertEquals(Optional.of(LocalDate.of(2021, 10, 23)), WrittenDate.ofField("23/10/2021"));
        assertEquals(Optional.of(LocalDate.of(2021, 10, 23)), WrittenDate.ofField("10/23/2021"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blast in market\n3 October 2021\n\nA bomb went off on 1 October 2021.",
                "Published: 3 October 2021\nA bomb went off.",
                "By A. Writer | Posted on October 3, 2021 | World\nA bomb went off.",
                "# Note\n\nDate: 2021-10-03\n\nA bomb went off.",
                "KABUL, October 3, 2021 (AP) - A bomb went off.",
                "Bamako, Mali, 3 October 2021 – A bomb went off.",
                "October 3, 2021, 10:15 a.m.\nA bomb went off.",
                "# The market and the war (a comment, 3 October 2021)\n\nA bomb went off."
            })
    void readsTheTopOfAText(String text) {
        assertEquals(Optional.of(OCTOBER_3), WrittenDate.atTop(text, null));
    }

    @Test
    void completesADatelineWithoutAYearByADayThatIsNear() {
        String text = "KABUL, Oct 3 (Reuters) - A bomb went off.";
        assertEquals(Optional.empty(), WrittenDate.atTop(text, null));
        assertEquals(Optional.of(OCTOBER_3), WrittenDate.atTop(text, LocalDate.of(2021, 10, 5)));
        assertEquals(Optional.of(OCTOBER_3), WrittenDate.atTop(text, LocalDate.of(2022, 1, 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Between 18 Sep 2021 and 4 Oct 2021, rebels claimed many attacks.",
                "The army said on 3 October 2021 that it had left.",
                "In December 2020 troops came."
            })
    void takesNoDayThatTheTextTellsOfForItsOwn(String text) {
        assertEquals(Optional.empty(), WrittenDate.atTop(text, null));
    }
}
