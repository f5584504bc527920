package org.khabar.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPlotTest {
    @Test
    void drawsAStepForEachValueFromNoughtToTheHighest() {
        assertEquals("▁▂▄█", TextPlot.sparkline(List.of(0.0, 1.0, 3.0, 7.0)));
        assertEquals("▁▁", TextPlot.sparkline(List.of(0.0, 0.0)));
        assertEquals("█ ▅", TextPlot.sparkline(List.of(2.0, Double.NaN, 1.0)));
        assertEquals("", TextPlot.sparkline(List.of()));
    }

    @Test
    void showsAWeekWithAnythingInItAboveNought() {
        assertEquals("▂█", TextPlot.sparkline(List.of(1.0, 1000.0)));
    }

    @Test
    void drawsLinesOnOneScaleWithTheirNumbersBeneath() {
        Plot plot = new Plot.Lines(
                "Attacks",
                "week from",
                "attacks a week",
                List.of("2021-09-06", "2021-09-13"),
                List.of(new Line("stated", List.of(0.0, 7.0)), new Line("claimed", List.of(14.0, Double.NaN))));

        assertEquals("""
                Attacks (attacks a week)
                stated   ▁▅
                claimed  █
                week from   stated  claimed
                2021-09-06       0       14
                2021-09-13       7        –
                """, TextPlot.draw(plot, 10));
    }

    @Test
    void drawsBarsBesideTheirNumbers() {
        Plot plot = new Plot.Bars(
                "Hit",
                "actor",
                "share",
                List.of(new Bar("ISK", 0.8, 0.4, 0.9), Bar.of("Taliban", 0.45), Bar.of("none", 0)));

        assertEquals("""
                Hit (share)
                actor    share  interval
                ISK        0.8   0.4–0.9  ████████
                Taliban   0.45         –  ████▌
                none         0         –
                """, TextPlot.draw(plot, 8));
    }

    @Test
    void putsGroupsUnderLettersAndLeavesOutWhatIsNotKnown() {
        Plot plot = new Plot.Groups(
                "Profiles",
                "mode",
                "share",
                List.of("firearms", "drone"),
                List.of(new Line("ISK", List.of(0.5, Double.NaN)), new Line("Taliban", List.of(0.25, 1.0))));

        assertEquals("""
                Profiles (share)
                  a  ISK
                  b  Taliban
                firearms  a   0.5  ████
                          b  0.25  ██
                drone     b     1  ████████
                """, TextPlot.draw(plot, 8));
    }

    @Test
    void refusesLinesThatDoNotFitTheirLabels() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Plot.Lines("t", "x", "y", List.of("a"), List.of(new Line("l", List.of(1.0, 2.0)))));
        assertThrows(IllegalArgumentException.class, () -> new Bar("b", 2, 3, 4));
        assertThrows(IllegalArgumentException.class, () -> new Line("l", List.of(-1.0)));
    }
}
