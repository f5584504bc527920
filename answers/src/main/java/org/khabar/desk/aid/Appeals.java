package org.khabar.desk.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.model.series.Observation;
import org.khabar.record.view.View;

/** What a record holds of appeals: what they asked for and what they got, in words. */
final class Appeals {
    private Appeals() {}

    /** A sentence an appeal that runs on a day, by country. */
    static List<String> of(View view, List<String> countries, LocalDate day) {
        List<Observation> received = view.listObservations("funding-received");
        List<String> words = new ArrayList<>();
        for (Observation required : view.listObservations("funding-required")) {
            String country = required.where().country();
            boolean whole = !required.what().labels().containsKey("cluster")
                    && !required.what().labels().containsKey("stage");
            if (country != null && countries.contains(country) && runs(required, day) && whole) {
                words.add("%s: %s asked for %s; %s. As the file (%s) has it, which may be later than the plan."
                        .formatted(
                                country,
                                required.origin().source(),
                                money(required),
                                received.stream()
                                        .filter(each -> isSame(each, required))
                                        .findFirst()
                                        .map(each -> "it got " + money(each))
                                        .orElse("what it got is not known"),
                                required.origin().file()));
            }
        }
        return words;
    }

    private static boolean runs(Observation figure, LocalDate day) {
        return !figure.from().isAfter(day) && !figure.to().isBefore(day);
    }

    private static boolean isSame(Observation one, Observation other) {
        return Optional.ofNullable(one.where().country())
                        .equals(Optional.ofNullable(other.where().country()))
                && one.from().equals(other.from())
                && one.what().labels().equals(other.what().labels());
    }

    private static String money(Observation figure) {
        return String.format(
                Locale.ROOT, "%,.0f %s", figure.value(), figure.what().unit());
    }
}
