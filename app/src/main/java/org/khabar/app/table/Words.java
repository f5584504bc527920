package org.khabar.app.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.FigureValue;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.TimeSpan;

/** Puts the parts of a claim into a few words each. What the report does not say is a dash. */
public final class Words {
    private static final String NOTHING = "–";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);

    private Words() {}

    /** The names, parted by commas. */
    static String names(List<Name> names) {
        return names.isEmpty() ? NOTHING : names.stream().map(Name::text).collect(Collectors.joining(", "));
    }

    /** The trigger, and on a line of their own the type and its modes: "bombing", "assault: explosives". */
    static String deed(Claim claim) {
        String type = claim.what().type().label().toLowerCase(Locale.ROOT);
        String modes = claim.what().modes().isEmpty()
                ? ""
                : ": " + String.join(", ", claim.what().modes());
        return Wrap.tame(claim.anchor().trigger()) + "\n" + type + modes.replace('-', ' ');
    }

    /** The places, the most precise first, with the country of the first. */
    static String places(List<Place> places) {
        if (places.isEmpty()) {
            return NOTHING;
        }
        String named = places.stream().map(Place::text).distinct().collect(Collectors.joining(", "));
        String country = places.getFirst().country();
        return country == null ? named : named + " (" + country + ")";
    }

    /** The days: "4 Oct 2021", "18 Sep – 4 Oct 2021", "until 4 Oct 2021"; in quotes what could not be resolved. */
    static String time(@Nullable TimeSpan time) {
        if (time == null) {
            return NOTHING;
        }
        if (time.from() == null && time.to() == null) {
            return time.text().isBlank() ? NOTHING : "“" + time.text() + "”";
        }
        LocalDate from = time.from();
        LocalDate to = time.to();
        if (from == null || to == null) {
            return from == null ? "until " + day(to) : "since " + day(from);
        }
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " – " + day(to);
        }
        DateTimeFormatter start = from.getMonth() == to.getMonth() ? DAY_OF_MONTH : DAY_OF_YEAR;
        // Each end stays on one line where the two are parted.
        return unbroken(start.format(from) + " –") + " " + unbroken(day(to));
    }

    /** The days from first to last, as far as they are known. */
    static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return time(new TimeSpan(from, to, "", Precision.UNKNOWN));
    }

    /** Who published it and when: "Al Jazeera, 3 Oct 2021". */
    public static String source(HeldClaim held) {
        String outlets = held.outlets().isEmpty() ? "outlet not told" : String.join(", ", held.outlets());
        return outlets + ", " + day(held.published());
    }

    private static String unbroken(String words) {
        return words.replace(' ', '\u00a0');
    }

    /** A day as people write it: "4 Oct 2021". */
    public static String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : DAY.format(day);
    }

    /** The counts: "28 events, 5+ killed, up to 20 injured". */
    static String counts(Claim claim) {
        List<String> counts = new ArrayList<>();
        Range events = claim.counts().events();
        if (events != null && !(events.low() == 1 && Long.valueOf(1).equals(events.high()))) {
            counts.add(range(events) + " events");
        }
        count(counts, claim.counts().killed(), "killed");
        count(counts, claim.counts().injured(), "injured");
        count(counts, claim.counts().detained(), "detained");
        count(counts, claim.counts().displaced(), "displaced");
        FigureValue value = claim.value();
        if (value != null) {
            counts.add(range(value.range()) + " " + value.unit());
        }
        return counts.isEmpty() ? NOTHING : String.join(", ", counts);
    }

    private static void count(List<String> counts, @Nullable Range range, String what) {
        if (range != null) {
            counts.add(range(range) + " " + what);
        }
    }

    /** "28", "5+", "up to 20", "60–90". */
    public static String range(Range range) {
        Long high = range.high();
        if (high == null) {
            return "%,d+".formatted(range.low());
        }
        if (high == range.low()) {
            return "%,d".formatted(high);
        }
        return range.low() == 0 ? "up to %,d".formatted(high) : "%,d–%,d".formatted(range.low(), high);
    }

    /** The chain of holders, outermost first, or the report itself. */
    static String holders(Claim.Stance stance) {
        String holders = stance.attribution().stream().map(Attribution::holder).collect(Collectors.joining(" › "));
        String outlet = stance.outlet();
        if (holders.isEmpty()) {
            return outlet == null ? "the report" : outlet;
        }
        return outlet == null ? holders : outlet + " › " + holders;
    }

    /** "certain", "possible, suspected", "denied". */
    static String surety(Claim.Stance stance) {
        List<String> words = new ArrayList<>();
        if (stance.responsibility() != Responsibility.DENIED || stance.factuality() != Factuality.CERTAIN_NOT) {
            words.add(surety(stance.factuality()));
        }
        switch (stance.status()) {
            case ONGOING, FUTURE -> words.add(stance.status().label());
            case HYPOTHETICAL -> words.add("supposed");
            case PAST -> {}
        }
        switch (stance.responsibility()) {
            case CLAIMED, DENIED, SUSPECTED -> words.add(stance.responsibility().label());
            case STATED, NONE -> {}
        }
        return String.join(", ", words);
    }

    private static String surety(Factuality factuality) {
        return switch (factuality) {
            case CERTAIN -> "certain";
            case PROBABLE -> "probable";
            case POSSIBLE -> "possible";
            case CERTAIN_NOT -> "not so";
            case PROBABLE_NOT -> "probably not";
            case POSSIBLE_NOT -> "possibly not";
            case CERTAIN_BUT_UNKNOWN -> "whether, unsaid";
            case UNCOMMITTED -> "open";
        };
    }
}
