package org.khabar.ask.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.gather.Found;
import org.khabar.ask.gather.Gathering;
import org.khabar.ask.gather.Window;
import org.khabar.ask.measure.Dispersion;
import org.khabar.ask.measure.WeeklySeries;
import org.khabar.plot.Line;
import org.khabar.plot.Plot;

/**
 * Incidents by week over both windows: where the level changes, and whether they come in bunches.
 *
 * @param plots the series in three readings, or nothing where there is no whole week
 * @param notes change points and dispersion, in words
 */
record Weeks(List<Plot> plots, List<String> notes) {
    private static final int WEEK = 7;
    private static final int FEW_WEEKS = 10;

    static Weeks of(Gathering gathering, Window window) {
        if (window.days() < WEEK) {
            return new Weeks(List.of(), List.of("The windows hold no whole week: no series."));
        }
        List<Line> lines = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            lines.add(new Line(
                    reading.words(),
                    series(gathering, window, reading).counts().stream()
                            .map(Integer::doubleValue)
                            .toList()));
        }
        WeeklySeries stated = series(gathering, window, Reading.STATED);
        List<String> labels = new ArrayList<>();
        for (int week = 0; week < stated.counts().size(); week++) {
            labels.add(window.from().plusWeeks(week).toString());
        }
        Plot plot = new Plot.Lines("Incidents by week", "week from", "incidents a week", labels, lines);
        return new Weeks(List.of(plot), notes(stated));
    }

    private static WeeklySeries series(Gathering gathering, Window window, Reading reading) {
        List<LocalDate> days = gathering.in(reading).stream()
                .map(Found::incident)
                .map(incident -> incident.from())
                .filter(Objects::nonNull)
                .map(day -> (LocalDate) day)
                .toList();
        return WeeklySeries.of(days, window.from(), window.to());
    }

    private static List<String> notes(WeeklySeries series) {
        List<String> notes = new ArrayList<>();
        List<WeeklySeries.Stretch> stretches = series.stretches();
        notes.add(
                stretches.size() == 1
                        ? "The weekly series shows no change point."
                        : "The weekly level changes with the week from "
                                + String.join(
                                        ", ",
                                        stretches.stream()
                                                .skip(1)
                                                .map(each -> each.from().toString())
                                                .toList())
                                + ".");
        if (series.counts().size() < FEW_WEEKS) {
            notes.add("%d weeks are few: a change point, or none, is little more than a remark."
                    .formatted(series.counts().size()));
        }
        if (series.counts().size() > 1 && series.counts().stream().anyMatch(count -> count > 0)) {
            Dispersion dispersion = Dispersion.of(series.counts());
            notes.add("Index of dispersion %s (p of as much by chance %s)."
                    .formatted(Say.number(dispersion.index()), Say.p(dispersion.over())));
        }
        return notes;
    }
}
