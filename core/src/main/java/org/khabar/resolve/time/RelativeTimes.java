package org.khabar.resolve.time;

import static org.khabar.resolve.time.CalendarTimes.shift;
import static org.khabar.resolve.time.CalendarTimes.whole;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;
import org.khabar.resolve.time.TimeText.Anchor;
import org.khabar.resolve.time.TimeText.Found;
import org.khabar.resolve.time.TimeText.Lean;

/** Times that only mean something on a given day: "yesterday", "last week", "two days ago", "in recent days". */
final class RelativeTimes {
    /** Units that "last" and "next" can step over; "the last day" and "next hour" say nothing. */
    private static final String CALENDAR_UNIT = "(?<units>week|month|quarter|year|decade|century)";

    private final TimeWords words;
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Pattern pattern, boolean ranked, Reader reader) {}

    private interface Reader {
        TimeSpan read(MatchResult match, LocalDate day, boolean ahead);
    }

    RelativeTimes(TimeWords words) {
        this.words = words;
        rule("(?:the )?{near}", (m, day, ahead) -> near(m.group("near"), day));
        rule("(?<!the )(?<side>last|this|current|next) " + CALENDAR_UNIT, this::stepped);
        rule("(?<part>earlier|later) (?:in the|(?<side>last|this|next)) " + CALENDAR_UNIT, this::stepped);
        rule(
                "(?<=(?:end|start|beginning|middle|half|quarter|days|weeks|months) of )(?:the|this) " + CALENDAR_UNIT,
                (m, day, ahead) -> unit(m, day));
        rule("(?:the )?(?<units>year|month|week) (?:'s|-) end", (m, day, ahead) -> part("3/3", unit(m, day)));
        rule("(?:the last|the past|past) {units}(?! of)", this::backOver);
        rule("(?:the )?(?:last|past) {number} {units}(?! of)", this::backFrom);
        rule("(?:the )?(?:next|coming) {number} {units}", this::forth);
        rule("(?<=in )the next {units}", this::forthOver);
        ranked(
                "(?<=within ){number} {units}",
                (m, day, ahead) -> ahead ? forth(m, day, true) : backFrom(m, day, false));
        rule("(?<=within ){number} {units}", this::forth);
        rule("(?:{number} )?{units} ago", this::ago);
        ranked("(?<=in ){number} {units}", this::within);
        rule("(?<=(?:in|over|during) ){number} (?<units>decades)", this::backFrom);
        rule("(?<side>last|this|next) {months}", this::month);
        rule("(?<side>last|this|next|coming) {weekdays}", this::weekday);
        rule("{weekdays} (?:of )?(?<side>last|this|next) week", this::weekdayOfWeek);
        rule("(?:the )?(?<side>last|this|next) {seasons}", this::season);
        rule("(?:the|(?:the )?(?<side>last|past|this|next|coming)) weekend", this::weekend);
    }

    private void rule(String template, Reader reader) {
        rules.add(new Rule(words.compile(template), false, reader));
    }

    /** A rule that holds only for what is the first, the worst, the only one in a stretch of time. */
    private void ranked(String template, Reader reader) {
        rules.add(new Rule(words.compile(template), true, reader));
    }

    /** The longest time that begins at a piece; of two as long, the one whose rule stands first. */
    Optional<Found> at(TimeText text, int i, Anchor anchor) {
        return rules.stream()
                .flatMap(rule -> read(rule, text, i, anchor).stream())
                .max(Comparator.comparingInt(Found::end));
    }

    private Optional<Found> read(Rule rule, TimeText text, int i, Anchor anchor) {
        Optional<MatchResult> match = text.match(rule.pattern(), i);
        boolean ahead = anchor.lean() == Lean.AHEAD;
        if (match.isEmpty() || (rule.ranked() && !ahead && !text.isRanked(i, i))) {
            return Optional.empty();
        }
        LocalDate day = anchor.day();
        TimeSpan time = day == null ? CalendarTimes.UNKNOWN : rule.reader().read(match.get(), day, ahead);
        return Optional.of(new Found(text.end(match.get()), time, false));
    }

    private TimeSpan near(String word, LocalDate day) {
        String[] reach = words.get("near", word).split(" ");
        return new TimeSpan(
                day.plusDays(Long.parseLong(reach[0])),
                day.plusDays(Long.parseLong(reach[1])),
                "",
                Precision.valueOf(reach[2]));
    }

    private static Precision precision(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> Precision.WEEK;
            case MONTHS -> Precision.MONTH;
            case YEARS, DECADES, CENTURIES -> Precision.YEAR;
            default -> Precision.DAY;
        };
    }

    private TimeSpan unit(MatchResult m, LocalDate day) {
        String unit = m.group("units");
        if (unit.equals("quarter")) {
            LocalDate first = day.withMonth(day.getMonthValue() - (day.getMonthValue() - 1) % 3)
                    .withDayOfMonth(1);
            return new TimeSpan(first, first.plusMonths(3).minusDays(1), "", Precision.MONTH);
        }
        return whole(day, words.chrono(unit));
    }

    /** "This week" ends today unless the sentence looks ahead; "last week" and "next week" are whole. */
    private TimeSpan stepped(MatchResult m, LocalDate day, boolean ahead) {
        String unit = m.group("units");
        int shift = shift(m.group("side") == null ? "this" : m.group("side"));
        TimeSpan whole = unit(m, day.plus(shift * words.amount(unit), words.chrono(unit)));
        if (shift != 0) {
            return whole;
        }
        String part = m.namedGroups().containsKey("part") ? m.group("part") : "";
        return switch (part) {
            case "later" -> new TimeSpan(day, whole.to(), "", whole.precision());
            case "earlier" -> new TimeSpan(whole.from(), day, "", whole.precision());
            default -> new TimeSpan(whole.from(), ahead ? whole.to() : day, "", whole.precision());
        };
    }

    /** Back from the day by so many units; hours count as the days they touch. */
    private TimeSpan back(LocalDate day, long count, String unit) {
        return new TimeSpan(step(day, -count, unit), day, "", precision(words.chrono(unit)));
    }

    private TimeSpan forth(LocalDate day, long count, String unit) {
        return new TimeSpan(day, step(day, count, unit), "", precision(words.chrono(unit)));
    }

    private LocalDate step(LocalDate day, long count, String unit) {
        long units = count * words.amount(unit);
        if (words.chrono(unit) == ChronoUnit.HOURS) {
            return day.plusDays(Long.signum(units) * Math.ceilDiv(Math.abs(units), 24L));
        }
        return day.plus(units, words.chrono(unit));
    }

    private TimeSpan backFrom(MatchResult m, LocalDate day, boolean ahead) {
        String recent = recent(m);
        return words.has("near", recent)
                ? near(recent, day)
                : back(day, words.count(m.group("number")), m.group("units"));
    }

    /** "The past week" is one, "the past weeks" are as many as "recent weeks". */
    private TimeSpan backOver(MatchResult m, LocalDate day, boolean ahead) {
        String recent = "recent " + m.group("units");
        return words.has("near", recent) ? near(recent, day) : back(day, 1, m.group("units"));
    }

    private TimeSpan forthOver(MatchResult m, LocalDate day, boolean ahead) {
        String coming = "coming " + m.group("units");
        return words.has("near", coming) ? near(coming, day) : forth(day, 1, m.group("units"));
    }

    private TimeSpan forth(MatchResult m, LocalDate day, boolean ahead) {
        boolean vague = words.has("vague", m.group("number"));
        return vague ? forthOver(m, day, ahead) : forth(day, words.count(m.group("number")), m.group("units"));
    }

    /** "In two weeks" is the week two weeks from now, or for what is the worst of its kind the two weeks behind us. */
    private TimeSpan within(MatchResult m, LocalDate day, boolean ahead) {
        String unit = m.group("units");
        return ahead
                ? whole(step(day, words.count(m.group("number")), unit), words.chrono(unit))
                : backFrom(m, day, false);
    }

    /** The unit that lies so far back: "a year ago" is the year before, "two decades ago" the ten years around it. */
    private TimeSpan ago(MatchResult m, LocalDate day, boolean ahead) {
        String unit = m.group("units");
        String recent = recent(m);
        LocalDate then = step(day, -words.count(m.group("number")), unit);
        return switch (words.chrono(unit)) {
            case HOURS -> back(day, words.count(m.group("number")), unit);
            case DECADES, CENTURIES ->
                new TimeSpan(
                        whole(then.minusYears(5), ChronoUnit.YEARS).from(),
                        whole(then.plusYears(4), ChronoUnit.YEARS).to(),
                        "",
                        Precision.YEAR);
            default ->
                words.has("near", recent)
                        ? new TimeSpan(near(recent, day).from(), step(day, -1, unit), "", precision(words.chrono(unit)))
                        : whole(then, words.chrono(unit));
        };
    }

    /** "A few weeks" reach as far as "recent weeks" do; a plain number makes no such words. */
    private String recent(MatchResult m) {
        boolean vague = m.group("number") == null || words.has("vague", m.group("number"));
        return vague ? "recent " + m.group("units") : "";
    }

    private TimeSpan month(MatchResult m, LocalDate day, boolean ahead) {
        LocalDate first = day.withDayOfMonth(1).withMonth(words.number("months", m.group("months")));
        LocalDate start = day.withDayOfMonth(1);
        int years = switch (m.group("side")) {
            case "last" -> first.isBefore(start) ? 0 : -1;
            case "next" -> first.isAfter(start) ? 0 : 1;
            default -> 0;
        };
        return whole(first.plusYears(years), ChronoUnit.MONTHS);
    }

    private TimeSpan season(MatchResult m, LocalDate day, boolean ahead) {
        int month = words.number("seasons", m.group("seasons"));
        TimeSpan season = CalendarTimes.season(day.getYear(), month);
        LocalDate first = day.withDayOfMonth(1).withMonth(month);
        int years = switch (m.group("side")) {
            case "last" -> first.plusMonths(3).isAfter(day) ? -1 : 0;
            case "next" -> first.isAfter(day) ? 0 : 1;
            default -> 0;
        };
        return years == 0 ? season : CalendarTimes.season(day.getYear() + years, month);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private DayOfWeek dayOfWeek(MatchResult m) {
        return DayOfWeek.of(words.number("weekdays", m.group("weekdays")));
    }

    private TimeSpan weekday(MatchResult m, LocalDate day, boolean ahead) {
        DayOfWeek weekday = dayOfWeek(m);
        return whole(
                switch (shift(m.group("side"))) {
                    case -1 -> day.with(TemporalAdjusters.previous(weekday));
                    case 1 -> day.with(TemporalAdjusters.next(weekday));
                    default -> monday(day).with(TemporalAdjusters.nextOrSame(weekday));
                },
                ChronoUnit.DAYS);
    }

    private TimeSpan weekdayOfWeek(MatchResult m, LocalDate day, boolean ahead) {
        LocalDate monday = monday(day).plusWeeks(shift(m.group("side")));
        return whole(monday.with(TemporalAdjusters.nextOrSame(dayOfWeek(m))), ChronoUnit.DAYS);
    }

    private TimeSpan weekend(MatchResult m, LocalDate day, boolean ahead) {
        String side = m.group("side") == null ? "the" : m.group("side");
        LocalDate saturday = switch (side) {
            case "last", "past" -> monday(day).minusDays(2);
            case "next" -> monday(day).plusDays(12);
            case "coming" -> monday(day).plusDays(5);
            default ->
                day.with(
                        ahead
                                ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                                : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        };
        return new TimeSpan(saturday, saturday.plusDays(1), "", Precision.DAY);
    }

    /**
     * A part of a stretch of time: of months where it has several, of days where it is one month or less ("early" is
     * the 1st to the 10th).
     *
     * @param fraction the how-manieth of how many, {@code 2/3}
     */
    static TimeSpan part(String fraction, TimeSpan whole) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from == null || to == null) {
            return whole;
        }
        long k = Long.parseLong(fraction.substring(0, 1));
        long n = Long.parseLong(fraction.substring(2));
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        if (months >= n) {
            LocalDate end = from.plusMonths(months * k / n).minusDays(1);
            Precision precision = months > 12 ? whole.precision() : finer(whole.precision());
            return new TimeSpan(from.plusMonths(months * (k - 1) / n), end, "", precision);
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        LocalDate end = k == n ? to : from.plusDays(Math.max(days * k / n - 1, 0));
        return new TimeSpan(from.plusDays(days * (k - 1) / n), end, "", finer(whole.precision()));
    }

    private static Precision finer(Precision precision) {
        return switch (precision) {
            case YEAR -> Precision.MONTH;
            case MONTH -> Precision.WEEK;
            default -> precision;
        };
    }
}
