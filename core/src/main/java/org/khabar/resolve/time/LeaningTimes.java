package org.khabar.resolve.time;

import static org.khabar.resolve.time.CalendarTimes.whole;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private static final String UNIT = "(?<units>day|night|week|month|year)";

    private final TimeWords words;
    private final List<Rule> rules;

    private record Rule(Pattern pattern, Reader reader) {}

    private interface Reader {
        Optional<TimeSpan> read(MatchResult match, Told told);
    }

    /** The time told before, with its first and last day. */
    private record Told(LocalDate from, LocalDate to, Precision precision) {
        /** A time as wide as this one tells no month from which to count on. */
        private static final int WIDEST_DAYS = 45;

        /** Can one count on from it by that unit? */
        boolean bears(ChronoUnit unit) {
            return switch (unit) {
                case HOURS, DECADES, CENTURIES -> false;
                case DAYS, WEEKS -> precision == Precision.DAY || precision == Precision.WEEK;
                case YEARS -> true;
                default -> !to.isAfter(from.plusDays(WIDEST_DAYS));
            };
        }
    }

    LeaningTimes(TimeWords words) {
        this.words = words;
        this.rules = List.of(
                new Rule(words.compile("{number} {units} later"), this::later),
                new Rule(words.compile("the (?:next|following) " + UNIT), this::next),
                new Rule(words.compile("that (?:same )?{months}"), this::month),
                new Rule(
                        words.compile("(?:(?<part>earlier|later) )?(?:that|(?:that|the) (?:very )?same) " + UNIT),
                        this::same));
    }

    /** May there be such a time at all? Cheap. */
    static boolean mayBeIn(TimeText text) {
        return SIGNS.stream().anyMatch(text::has);
    }

    /** The time that begins at a piece, if it is one of these and the one before it is close enough to lean on. */
    Optional<Found> at(TimeText text, int i, @Nullable TimeSpan before) {
        LocalDate from = before == null ? null : before.from();
        LocalDate to = before == null ? null : before.to();
        if (before == null || from == null || to == null) {
            return Optional.empty();
        }
        Told told = new Told(from, to, before.precision());
        return rules.stream()
                .flatMap(rule -> text.match(rule.pattern, i).stream()
                        .flatMap(match -> rule.reader.read(match, told).stream()
                                .map(time -> new Found(text.end(match), time, false))))
                .findFirst();
    }

    /** Counted on from the day told; a count of months or years names the month or year, not the day. */
    private Optional<TimeSpan> later(MatchResult match, Told told) {
        ChronoUnit unit = unit(match);
        String number = match.group("number");
        if (words.has("vague", number) || !told.bears(unit)) {
            return Optional.empty();
        }
        LocalDate day = told.to.plus(words.count(number) * words.amount(match.group("units")), unit);
        return Optional.of(unit == ChronoUnit.WEEKS ? new TimeSpan(day, day, "", Precision.WEEK) : whole(day, unit));
    }

    private Optional<TimeSpan> next(MatchResult match, Told told) {
        ChronoUnit unit = unit(match);
        return told.bears(unit) ? Optional.of(whole(told.to.plus(1, unit), unit)) : Optional.empty();
    }

    private Optional<TimeSpan> month(MatchResult match, Told told) {
        LocalDate start = told.from.withDayOfMonth(1);
        LocalDate named = start.withMonth(words.number("months", match.group("months")));
        return Optional.of(whole(named.isBefore(start) ? named.plusYears(1) : named, ChronoUnit.MONTHS));
    }

    private Optional<TimeSpan> same(MatchResult match, Told told) {
        ChronoUnit unit = unit(match);
        if (!told.bears(unit)) {
            return Optional.empty();
        }
        TimeSpan all = whole(told.from, unit);
        String part = unit == ChronoUnit.DAYS || match.group("part") == null ? "" : match.group("part");
        return Optional.of(
                switch (part) {
                    case "later" -> new TimeSpan(told.to, all.to(), "", all.precision());
                    case "earlier" -> new TimeSpan(all.from(), told.from, "", all.precision());
                    default -> all;
                });
    }

    private ChronoUnit unit(MatchResult match) {
        return words.chrono(match.group("units"));
    }
}
