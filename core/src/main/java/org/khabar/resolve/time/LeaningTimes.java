package org.khabar.resolve.time;

import static org.khabar.resolve.time.CalendarTimes.whole;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;
import org.khabar.resolve.time.TimeText.Found;

/** Times that lean on the one told before them: "ten days later", "the next day", "that August". */
final class LeaningTimes {
    private static final Set<String> SIGNS = Set.of("later", "that", "same", "next", "following");

    /** A time as wide as this one tells no day from which to count on. */
    private static final int WIDEST_DAYS = 45;

    private static final String UNIT = "(?<units>day|night|week|month|year)";

    private final TimeWords words;
    private final Pattern later;
    private final Pattern next;
    private final Pattern same;
    private final Pattern month;

    LeaningTimes(TimeWords words) {
        this.words = words;
        this.later = words.compile("{number} {units} later");
        this.next = words.compile("the (?:next|following) " + UNIT);
        this.same = words.compile("(?:(?<part>earlier|later) )?(?:that|(?:that|the) (?:very )?same) " + UNIT);
        this.month = words.compile("that (?:same )?{months}");
    }

    /** May there be such a time at all? Cheap. */
    static boolean mayBeIn(TimeText text) {
        return SIGNS.stream().anyMatch(text::has);
    }

    /** The time that begins at a piece, if it is one of these and the one before it is close enough to lean on. */
    Optional<Found> at(TimeText text, int i, @Nullable TimeSpan told) {
        LocalDate from = told == null ? null : told.from();
        LocalDate to = told == null ? null : told.to();
        if (told == null || from == null || to == null) {
            return Optional.empty();
        }
        Optional<MatchResult> found = text.match(later, i);
        if (found.isPresent()) {
            MatchResult match = found.get();
            return after(told, match).map(time -> new Found(text.end(match), time, false));
        }
        found = text.match(next, i);
        if (found.isPresent()) {
            ChronoUnit unit = chrono(found.get());
            boolean fits = fits(told, unit);
            int end = text.end(found.get());
            return fits ? Optional.of(new Found(end, whole(to.plus(1, unit), unit), false)) : Optional.empty();
        }
        found = text.match(month, i);
        if (found.isPresent()) {
            int end = text.end(found.get());
            LocalDate named = from.withDayOfMonth(1)
                    .withMonth(words.number("months", found.get().group("months")));
            LocalDate first = named.isBefore(from.withDayOfMonth(1)) ? named.plusYears(1) : named;
            return Optional.of(new Found(end, whole(first, ChronoUnit.MONTHS), false));
        }
        return text.match(same, i)
                .filter(match -> fits(told, chrono(match)))
                .map(match -> new Found(text.end(match), within(from, to, match), false));
    }

    /** Counted on from the day told; a count of months or years names the month or year, not the day. */
    private Optional<TimeSpan> after(TimeSpan told, MatchResult match) {
        ChronoUnit unit = chrono(match);
        String number = match.group("number");
        LocalDate to = told.to();
        if (to == null || words.has("vague", number) || !fits(told, unit)) {
            return Optional.empty();
        }
        long each = Long.parseLong(words.get("units", match.group("units")).split(" ")[0]);
        long count = Character.isDigit(number.charAt(0))
                ? Long.parseLong(number.split(" ")[0])
                : words.number("counts", number);
        LocalDate day = to.plus(count * each, unit);
        return Optional.of(
                switch (unit) {
                    case WEEKS -> new TimeSpan(day, day, "", Precision.WEEK);
                    default -> whole(day, unit);
                });
    }

    private TimeSpan within(LocalDate from, LocalDate to, MatchResult match) {
        TimeSpan all = whole(from, chrono(match));
        String part = match.group("part");
        if (part == null || match.group("units").matches("day|night")) {
            return all;
        }
        return part.equals("later")
                ? new TimeSpan(to, all.to(), "", all.precision())
                : new TimeSpan(all.from(), from, "", all.precision());
    }

    private ChronoUnit chrono(MatchResult match) {
        return ChronoUnit.valueOf(words.get("units", match.group("units")).split(" ")[1]);
    }

    /** Is the time told no wider than the unit wants it? */
    private static boolean fits(TimeSpan told, ChronoUnit unit) {
        return switch (unit) {
            case HOURS, DECADES, CENTURIES -> false;
            case DAYS, WEEKS -> told.precision() == Precision.DAY || told.precision() == Precision.WEEK;
            case YEARS -> true;
            default ->
                told.from() != null
                        && told.to() != null
                        && !told.to().isAfter(told.from().plusDays(WIDEST_DAYS));
        };
    }
}
