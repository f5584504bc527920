package org.khabar.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.TimedSpan;
import org.khabar.resolve.time.TimeText.Anchor;
import org.khabar.resolve.time.TimeText.Found;
import org.khabar.resolve.time.TimeText.Lean;

/**
 * Finds the words that say when and works out the days they mean, as seen from the day of the report. A grammar over
 * tokens and parts of speech; it needs no dependency tree. Immutable and thread-safe: load it once.
 *
 * <p>Durations ("for three months") and ages are left alone, and so are times that lean on another ("six months later")
 * where none was told before. A time that needs the report's day, where that is not known, is found with both ends open
 * and precision unknown.
 */
public final class TimeTagger {
    /** How many pieces before "since" the word stands that ranks: "the first such talks since". */
    private static final int RANKED = 4;

    private final TimeWords words = TimeWords.load();
    private final CalendarTimes calendar = new CalendarTimes(words);
    private final RelativeTimes relative = new RelativeTimes(words);
    private final LeaningTimes leaning = new LeaningTimes(words);
    private final Pattern names = words.compile("{names}");
    private final Pattern part = words.compile("(?:the )?(?:very )?{parts}");
    private final Pattern hour =
            words.compile("(?:(?:{clock}|(?:the |early |late )*{dayparts}|early|late|earlier|later)"
                    + "(?: local time)?(?: ,)?(?: on| of| in)?(?: the)?)");
    private final Pattern hourAfter = words.compile(
            "(?:, )?(?:(?:early |late )?{dayparts}|(?:(?:at|around|about) )*{clock}|at (?:noon|midnight|dawn|dusk))");
    private final Pattern opens = words.compile("(?<word>since|until|till|by|before|after|beyond|prior to|up to)"
            + "(?: (?:at least|around|about|as early as|as late as))?(?: on)?");

    /**
     * The times in a sentence, in order and not overlapping.
     *
     * @param reportDay the day the report was published, or null where nobody knows
     * @param before the last time that the sentences before it told, or null
     */
    public List<TimedSpan> tag(Sentence sentence, @Nullable LocalDate reportDay, @Nullable TimeSpan before) {
        TimeText text = new TimeText(sentence, words);
        boolean leans = LeaningTimes.mayBeIn(text);
        List<TimedSpan> times = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            boolean may = text.startsToken(i) && words.mayBegin(text.piece(i), text.piece(i + 1));
            Optional<Found> found = may ? at(text, i, reportDay) : Optional.empty();
            if (found.isEmpty() && leans && text.startsToken(i)) {
                found = leaning.at(text, i, last(times).orElse(before));
            }
            if (found.isEmpty() || !text.endsToken(found.get().end())) {
                i++;
                continue;
            }
            int end = found.get().end();
            if (found.get().time() != null && !isTitled(text, i, found.get())) {
                times.add(spanOf(
                        sentence,
                        text.token(i),
                        text.token(end - 1) + 1,
                        found.get().time()));
            }
            i = end;
        }
        return List.copyOf(times);
    }

    /** "War in Afghanistan (2001–2021)": bare years in brackets belong to the name of a thing. */
    private static boolean isTitled(TimeText text, int i, Found found) {
        boolean years = found.time() != null && found.time().precision() == Precision.YEAR;
        boolean bracketed =
                text.piece(i - 1).equals("(") && text.piece(found.end()).equals(")");
        return years && bracketed && text.tag(i - 2).startsWith("NNP");
    }

    /** The last of the times on which another can lean: one with both ends. */
    public static Optional<TimeSpan> last(List<TimedSpan> times) {
        return times.reversed().stream()
                .map(TimedSpan::time)
                .filter(time -> time.from() != null && time.to() != null && time.precision() != Precision.UNKNOWN)
                .findFirst();
    }

    private static TimedSpan spanOf(Sentence sentence, int first, int last, TimeSpan time) {
        return new TimedSpan(
                first, last, new TimeSpan(time.from(), time.to(), sentence.words(first, last), time.precision()));
    }

    private Optional<Found> at(TimeText text, int i, @Nullable LocalDate day) {
        Optional<MatchResult> name = text.match(names, i);
        if (name.isPresent()) {
            return Optional.of(new Found(text.end(name.get()), null, false));
        }
        Anchor anchor = new Anchor(day, text.lean(i, Lean.BACK));
        return longest(between(text, i, anchor), open(text, i, day), point(text, i, anchor));
    }

    @SafeVarargs
    private static Optional<Found> longest(Optional<Found>... found) {
        return Stream.of(found).flatMap(Optional::stream).reduce((a, b) -> b.end() > a.end() ? b : a);
    }

    /** One time that stands for itself, with the hour or the part of it that stands before or after. */
    private Optional<Found> point(TimeText text, int i, Anchor anchor) {
        return longest(withHour(text, i, anchor), partly(text, i, anchor), hourThen(text, i, anchor));
    }

    private Optional<Found> plain(TimeText text, int i, Anchor anchor) {
        return longest(calendar.at(text, i, anchor), relative.at(text, i, anchor));
    }

    private Optional<Found> withHour(TimeText text, int i, Anchor anchor) {
        return plain(text, i, anchor).map(found -> {
            Optional<MatchResult> after = text.match(hourAfter, found.end());
            return found.mayBeDay() && after.isPresent()
                    ? new Found(text.end(after.get()), found.time(), found.floating())
                    : found;
        });
    }

    private Optional<Found> hourThen(TimeText text, int i, Anchor anchor) {
        Optional<MatchResult> before = text.match(hour, i);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int next = text.end(before.get());
        return longest(withHour(text, next, anchor), hourThen(text, next, anchor))
                .filter(found -> found.mayBeDay());
    }

    private Optional<Found> partly(TimeText text, int i, Anchor anchor) {
        return text.match(part, i)
                .flatMap(words -> plain(text, text.end(words), anchor)
                        .filter(found -> !found.isDay())
                        .map(found -> found.time() == null
                                ? found
                                : new Found(
                                        found.end(), partOf(words.group("parts"), found.time()), found.floating())));
    }

    private TimeSpan partOf(String part, TimeSpan whole) {
        return RelativeTimes.part(words.get("parts", part), whole);
    }

    /** Two times that bound one: "between A and B", "from A until B", "A–B", and two days in a row, "A and B". */
    private Optional<Found> between(TimeText text, int i, Anchor anchor) {
        boolean between = text.piece(i).equals("between");
        int start = between || text.piece(i).equals("from") ? i + 1 : i;
        return point(text, start, anchor).flatMap(first -> {
            String joint = text.piece(first.end());
            boolean listed = joint.equals("and");
            if (!listed && (between || !joint.matches("to|-|through|until|till"))) {
                return Optional.empty();
            }
            int second = first.end() + 1;
            return point(text, second, anchor)
                    .filter(last -> !listed || between || follow(text, i, first, second, last))
                    .flatMap(last -> join(text, start, first, second, last));
        });
    }

    /** Two days, months or years in a row are one stretch; other pairs are two times. */
    private boolean follow(TimeText text, int start, Found first, int second, Found last) {
        Optional<Found> range = join(text, start, first, second, last);
        return range.map(Found::time)
                .filter(time -> time.from() != null && time.to() != null)
                .filter(time -> time.precision().equals(precision(first))
                        && time.precision().equals(precision(last)))
                .filter(time -> switch (time.precision()) {
                    case DAY -> ChronoUnit.DAYS.between(time.from(), time.to()) == 1;
                    case MONTH -> ChronoUnit.MONTHS.between(time.from(), time.to()) == 1;
                    case YEAR -> ChronoUnit.YEARS.between(time.from(), time.to()) == 1;
                    default -> false;
                })
                .isPresent();
    }

    private static @Nullable Precision precision(Found found) {
        return found.time() == null ? null : found.time().precision();
    }

    /** What one end leaves open, its year or its week, it takes from the other. */
    private Optional<Found> join(TimeText text, int start, Found first, int second, Found last) {
        if (first.time() == null || last.time() == null) {
            return Optional.empty();
        }
        LocalDate from = first.time().from();
        LocalDate to = last.time().to();
        Optional<Found> left = Optional.of(first);
        Optional<Found> right = Optional.of(last);
        if (last.floating() && !first.floating() && from != null) {
            right = point(text, second, new Anchor(from, Lean.ONWARD));
        } else if (first.floating() && to != null) {
            left = point(text, start, new Anchor(to, Lean.UP_TO));
        }
        boolean turned = first.floating() && last.floating() && from != null && to != null && to.isBefore(from);
        return span(left.map(Found::time).orElse(null), right.map(Found::time).orElse(null))
                .filter(time -> !turned || isShort(time))
                .map(time -> new Found(last.end(), time, false));
    }

    /**
     * "Moved from April 29 to April 22" is no stretch of a year, while "from October to March" is one of six months.
     */
    private static boolean isShort(TimeSpan time) {
        return time.from() == null || time.to() == null || ChronoUnit.MONTHS.between(time.from(), time.to()) < 11;
    }

    private static Optional<TimeSpan> span(@Nullable TimeSpan first, @Nullable TimeSpan last) {
        if (first == null || last == null) {
            return Optional.empty();
        }
        LocalDate from = first.from();
        LocalDate to = last.to();
        if (from != null && to != null && to.isBefore(from)) {
            return Optional.empty();
        }
        Precision precision = first.precision().compareTo(last.precision()) > 0 ? first.precision() : last.precision();
        return Optional.of(new TimeSpan(from, to, "", precision));
    }

    /** A time with one end: "since A", "until A", "by A", "before A", "after A"; "the first time since A" is none. */
    private Optional<Found> open(TimeText text, int i, @Nullable LocalDate day) {
        return text.match(opens, i).flatMap(prefix -> {
            int start = text.end(prefix);
            String word = prefix.group("word");
            boolean onward = word.equals("by") || word.equals("until") || word.equals("till");
            Lean lean = onward && !text.has("had") ? Lean.AHEAD : text.lean(i, Lean.BACK);
            return point(text, start, new Anchor(day, lean))
                    .filter(found -> !bounds(word) || !modifies(text, found.end()))
                    .flatMap(found -> word.equals("since") && text.isRanked(i, RANKED)
                            ? Optional.of(new Found(found.end(), null, false))
                            : openTime(word, edge(text, start), found.time(), day)
                                    .map(time -> new Found(found.end(), time, false)));
        });
    }

    private static boolean bounds(String word) {
        return word.equals("after") || word.equals("before") || word.equals("prior to");
    }

    /**
     * "After Monday's attack", "before 2014 elections": the time says when the happening was, not the end of anything.
     */
    private static boolean modifies(TimeText text, int end) {
        return text.piece(end).matches("'s?") || text.tag(end).matches("NNS?");
    }

    /** Whether the middle or the end of something is named, to which "by" and "before" reach. */
    private static String edge(TimeText text, int start) {
        return text.piece(start).equals("the") ? text.piece(start + 1) : text.piece(start);
    }

    private static Optional<TimeSpan> openTime(
            String word, String edge, @Nullable TimeSpan time, @Nullable LocalDate day) {
        if (time == null) {
            return Optional.empty();
        }
        LocalDate from = time.from();
        LocalDate to = time.to();
        Precision precision = time.precision();
        return Optional.of(
                switch (word) {
                    case "since" -> risingTo(from, day, precision);
                    case "after", "beyond" -> risingTo(to, day, precision);
                    case "before", "prior to" -> new TimeSpan(null, edge.equals("end") ? to : from, "", precision);
                    case "by" -> fallingTo(edge.equals("mid") ? middle(time) : to, day, precision);
                    default -> new TimeSpan(null, edge.equals("mid") ? middle(time) : to, "", precision);
                });
    }

    private static TimeSpan risingTo(@Nullable LocalDate from, @Nullable LocalDate day, Precision precision) {
        boolean known = from != null && day != null && !day.isBefore(from);
        return new TimeSpan(from, known ? day : null, "", precision);
    }

    private static TimeSpan fallingTo(@Nullable LocalDate to, @Nullable LocalDate day, Precision precision) {
        boolean known = to != null && day != null && !to.isBefore(day);
        return new TimeSpan(known ? day : null, to, "", precision);
    }

    private static @Nullable LocalDate middle(TimeSpan time) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        return from == null || to == null ? to : from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
    }
}
