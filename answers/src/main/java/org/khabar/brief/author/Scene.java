package org.khabar.brief.author;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;

/** Puts days, places, names and numbers into the words of a sentence. */
final class Scene {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Scene() {}

    /** "3 October 2021", "1 October 2021 to 5 October 2021", "on a day that is not told". */
    static String when(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "on a day that is not told";
        }
        if (from == null || to == null) {
            return from == null ? "until " + DAY.format(to) : "since " + DAY.format(from);
        }
        return from.equals(to) ? DAY.format(from) : DAY.format(from) + " to " + DAY.format(to);
    }

    /** "3 October 2021". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Kabul, AFG", "place not told". */
    static String where(@Nullable Place place) {
        if (place == null) {
            return "place not told";
        }
        String country = place.country();
        return country == null ? place.text() : place.text() + ", " + country;
    }

    /** "A", "A and B", "A, B and C"; empty for none. */
    static String names(List<Name> names) {
        return list(names.stream().map(Name::text).distinct().toList());
    }

    /** "A", "A and B", "A, B and C"; empty for none. */
    static String list(List<String> all) {
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /** "5", "at least 24", "up to 20", "5 to 8". */
    static String range(Range range) {
        Long high = range.high();
        if (high == null) {
            return "at least " + number(range.low());
        }
        if (high == range.low()) {
            return number(high);
        }
        return range.low() == 0 ? "up to " + number(high) : number(range.low()) + " to " + number(high);
    }

    /** "12,400". */
    static String number(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, "%,.2f", number);
    }

    /** "12,400". */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "1 incident", "3 incidents". */
    static String many(long number, String one) {
        return number(number) + " " + one + (number == 1 ? "" : "s");
    }
}
