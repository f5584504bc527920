package org.khabar.aid.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.aid.draft.Figures.figure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;

class AnalysisTest {
    private static final LocalDate DAY = LocalDate.parse("2021-10-10");

    @Test
    void prefersWhatWasSeenToWhatWasForeseen() {
        List<Observation> figures = List.of(
                figure("Kabul", "3", 900, "2021-06-01", "2021-11-30", Basis.PROJECTED, "2021-03-31"),
                figure("Kabul", "3", 1000, "2021-09-01", "2021-10-31", Basis.CURRENT, "2021-10-31"));

        Analysis analysis = Analysis.find(figures, "AFG", DAY, null).orElseThrow();

        assertEquals(1000, analysis.total());
        assertEquals("2021-09-01", analysis.period().from().toString());
    }

    @Test
    void takesTheNearestPeriodWhereNoneHoldsAndSaysSo() {
        List<Observation> figures = List.of(
                figure("Kabul", "3", 500, "2020-08-01", "2020-10-31", Basis.CURRENT, "2020-10-31"),
                figure("Kabul", "3", 700, "2021-03-01", "2021-05-31", Basis.CURRENT, "2021-05-31"));

        Analysis analysis = Analysis.find(figures, "AFG", DAY, null).orElseThrow();

        assertEquals(700, analysis.total());
        assertFalse(analysis.period().holds(DAY));
    }

    @Test
    void addsTheRowsOfOneAreaAndLeavesSumsOut() {
        List<Observation> figures = List.of(
                figure("Bamako", "3", 40, "2021-09-01", "2021-10-31", Basis.CURRENT, "2021-10-31"),
                figure("Bamako", "3", 2, "2021-09-01", "2021-10-31", Basis.CURRENT, "2021-10-31"),
                figure("Bamako", "3+", 42, "2021-09-01", "2021-10-31", Basis.CURRENT, "2021-10-31"));

        assertEquals(42, Analysis.find(figures, "AFG", DAY, null).orElseThrow().total());
    }

    @Test
    void knowsNothingOfACountryWithoutFiguresByPhase() {
        List<Observation> figures =
                List.of(figure("Kabul", "3+", 900, "2021-06-01", "2021-11-30", Basis.CURRENT, "2021-03-31"));

        assertTrue(Analysis.find(figures, "AFG", DAY, null).isEmpty());
        assertEquals(List.of(), Analysis.countries(figures));
    }
}
