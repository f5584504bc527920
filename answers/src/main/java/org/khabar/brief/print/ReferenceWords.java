package org.khabar.brief.print;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Cited;
import org.khabar.brief.Reference;
import org.khabar.model.series.Observation;

/** What stands in the appendix beside the words of a reference. */
final class ReferenceWords {
    private ReferenceWords() {}

    /** "Al Jazeera, 2021-10-03; CT+, stated; claim c12; report r7". */
    static String origin(Reference.Source source) {
        Cited cited = source.cited();
        return "%s, %s; %s%s; report %s"
                .formatted(
                        cited.outlets().isEmpty() ? "outlet not told" : String.join(", ", cited.outlets()),
                        day(cited.published()),
                        cited.stance(),
                        cited.claim().isEmpty() ? "" : "; claim " + cited.claim(),
                        cited.report());
    }

    /** "people-in-need (phase 3+), AFG, 2021-09-01 to 2021-10-31, current: 18,844,453 people". */
    static String words(Reference.Figure figure) {
        Observation each = figure.observation();
        String labels = each.what().labels().isEmpty() ? "" : " " + each.what().labels();
        return "%s%s, %s %s, %s to %s, %s: %s %s"
                .formatted(
                        each.what().indicator(),
                        labels,
                        each.where().country() == null ? "world" : each.where().country(),
                        each.where().name(),
                        each.from(),
                        each.to(),
                        each.basis().label(),
                        number(each.value()),
                        each.what().unit());
    }

    /** "IPC, published 2021-10-25; ipc.csv, line 12". */
    static String origin(Reference.Figure figure) {
        Observation.Origin origin = figure.observation().origin();
        return "%s, published %s; %s, line %d"
                .formatted(origin.source(), day(origin.published()), origin.file(), origin.line());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "%,.0f".formatted(value) : "%,.2f".formatted(value);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "day not told" : day.toString();
    }
}
