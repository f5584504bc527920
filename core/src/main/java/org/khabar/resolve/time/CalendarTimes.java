package org.khabar.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;
import org.khabar.resolve.time.TimeText.Anchor;
import org.khabar.resolve.time.TimeText.Found;
import org.khabar.resolve.time.TimeText.Lean;

/** Times that name a piece of the calendar: dates, months, years, decades, seasons, weekdays. */
final class CalendarTimes {
    /** Nothing is known of the day against which the words would have to be resolved. */
    static final TimeSpan UNKNOWN = new TimeSpan(null, null, "", Precision.UNKNOWN);

    /** How much farther a date ahead seems than it is where the sentence looks back. */
    private static final int AHEAD_OF_BACK = 3;

    /** The same for a date behind where the sentence looks ahead: reports date what is to come more strictly. */
    private static final int BEHIND_OF_AHEAD = 6;

    private static final Pattern BEFORE_YEAR =
            Pattern.compile("in|since|until|till|during|before|after|throughout|early|mid|late|earlier|into");
    private static final Pattern BEFORE_YEAR_OR_COUNT =
            Pattern.compile("from|by|of|to|and|between|than|about|around|circa|through|as|-");
    private static final Pattern BEFORE_EVENT = Pattern.compile("the|a|'s|his|her|its|their");
    private static final String YEAR = "(?:(?: ,)? {year}| (?:of )?(?<relative>last|this|next) year)";
    private static final String WEEKDAY = "(?:(?<weekday>{weekdays})(?: ,)? )?";

    private final TimeWords words;
    private final List<Rule> rules = new ArrayList<>();

    /** How a pattern is read; an exception of java.time means that the calendar has no such day. */
    private record Rule(Pattern pattern, Guard guard, Reader reader) {}

    private interface Guard {
        boolean allows(TimeText text, int from, int to);
    }

    private interface Reader {
        Found read(MatchResult match, int end, Anchor anchor);
    }

    CalendarTimes(TimeWords words) {
        this.words = words;
        Guard always = (text, from, to) -> true;
        rule("{year} - (?<month>[01]\\d) - {day}", always, this::iso);
        rule(WEEKDAY + "(?:the )?{day} (?:of )?{months}" + YEAR + "?", always, this::date);
        rule(WEEKDAY + "{months} (?:the )?{day}" + YEAR + "?", CalendarTimes::notACount, this::date);
        rule(
                "(?:(?:from|between) )?{day} (?:to|-|and|until|till|through) {day2} (?:of )?{months}" + YEAR + "?",
                always,
                this::days);
        rule(
                "(?:(?:from|between) )?{months} {day} (?:to|-|and|until|till|through) {day2}" + YEAR + "?",
                CalendarTimes::notACount,
                this::days);
        rule("{months}(?: of)?" + YEAR, always, this::month);
        rule("{months}", this::isMonth, this::month);
        rule(
                "(?:the )?(?<decade>(?:1[89]|20)\\d0)s",
                always,
                (m, end, anchor) -> new Found(end, whole(year(m.group("decade")), ChronoUnit.DECADES), false));
        rule("(?:the )?{seasons}(?: of)?" + YEAR, always, this::season);
        rule("(?<=(?:in|over|during|since|until|by) )(?:the )?{seasons}(?! of)", always, this::season);
        rule(
                "(?:the year )?{year}",
                CalendarTimes::isYear,
                (m, end, anchor) -> new Found(end, whole(year(m.group("year")), ChronoUnit.YEARS), false));
        rule("{year} - {year2}", always, (m, end, anchor) -> new Found(end, years(m), false));
        rule("{feasts}" + YEAR + "?", always, this::feast);
        rule(
                "(?:the )?{known}",
                always,
                (m, end, anchor) -> new Found(
                        end, whole(LocalDate.parse(words.get("known", m.group("known"))), ChronoUnit.DAYS), false));
        rule("{weekdays}", CalendarTimes::isWeekday, this::weekday);
    }

    private void rule(String template, Guard guard, Reader reader) {
        rules.add(new Rule(words.compile(template), guard, reader));
    }

    /** The longest time that begins at a piece. */
    Optional<Found> at(TimeText text, int i, Anchor anchor) {
        return rules.stream()
                .flatMap(rule -> read(rule, text, i, anchor).stream())
                .max(Comparator.comparingInt(Found::end));
    }

    private static Optional<Found> read(Rule rule, TimeText text, int i, Anchor anchor) {
        Optional<MatchResult> match = text.match(rule.pattern(), i);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int end = text.end(match.get());
        if (!rule.guard().allows(text, i, end)) {
            return Optional.empty();
        }
        try {
            return Optional.of(rule.reader().read(match.get(), end, anchor));
        } catch (DateTimeException e) {
            return Optional.of(new Found(end, null, false));
        }
    }

    /** The whole calendar unit that holds a day; weeks run from Monday to Sunday, decades from a year ending in 0. */
    static TimeSpan whole(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new TimeSpan(monday, monday.plusDays(6), "", Precision.WEEK);
            }
            case MONTHS ->
                new TimeSpan(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), "", Precision.MONTH);
            case YEARS, DECADES, CENTURIES -> {
                int years = (int) unit.getDuration().dividedBy(ChronoUnit.YEARS.getDuration());
                int first = day.getYear() - Math.floorMod(day.getYear(), years);
                yield new TimeSpan(
                        LocalDate.of(first, 1, 1), LocalDate.of(first + years - 1, 12, 31), "", Precision.YEAR);
            }
            default -> new TimeSpan(day, day, "", Precision.DAY);
        };
    }

    private static LocalDate year(String year) {
        return Year.parse(year).atDay(1);
    }

    private static TimeSpan years(MatchResult m) {
        LocalDate first = year(m.group("year"));
        LocalDate last = year(m.group("year2"));
        if (last.isBefore(first)) {
            throw new DateTimeException("The years (%s to %s) run backwards.".formatted(first, last));
        }
        return new TimeSpan(first, whole(last, ChronoUnit.YEARS).to(), "", Precision.YEAR);
    }

    private static int dayOf(String day) {
        return Integer.parseInt(day.replaceAll("\\D", ""));
    }

    private Found iso(MatchResult m, int end, Anchor anchor) {
        YearMonth month = Year.parse(m.group("year")).atMonth(Integer.parseInt(m.group("month")));
        return new Found(end, whole(month.atDay(1).withDayOfMonth(dayOf(m.group("day"))), ChronoUnit.DAYS), false);
    }

    private Found date(MatchResult m, int end, Anchor anchor) {
        MonthDay day = MonthDay.of(words.number("months", m.group("months")), dayOf(m.group("day")));
        return inYear(
                m, end, anchor, y -> whole(LocalDate.of(y, day.getMonth(), day.getDayOfMonth()), ChronoUnit.DAYS));
    }

    private Found days(MatchResult m, int end, Anchor anchor) {
        int month = words.number("months", m.group("months"));
        MonthDay first = MonthDay.of(month, dayOf(m.group("day")));
        MonthDay last = MonthDay.of(month, dayOf(m.group("day2")));
        if (last.isBefore(first)) {
            throw new DateTimeException("The days (%s to %s) run backwards.".formatted(first, last));
        }
        return inYear(
                m,
                end,
                anchor,
                y -> new TimeSpan(
                        LocalDate.of(y, month, first.getDayOfMonth()),
                        LocalDate.of(y, month, last.getDayOfMonth()),
                        "",
                        Precision.DAY));
    }

    private Found month(MatchResult m, int end, Anchor anchor) {
        int month = words.number("months", m.group("months"));
        return inYear(m, end, anchor, y -> whole(LocalDate.of(y, month, 1), ChronoUnit.MONTHS));
    }

    private Found season(MatchResult m, int end, Anchor anchor) {
        int month = words.number("seasons", m.group("seasons"));
        return inYear(m, end, anchor, y -> season(y, month));
    }

    /** Three months; a winter belongs to the year that it begins in. */
    static TimeSpan season(int year, int firstMonth) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new TimeSpan(first, first.plusMonths(3).minusDays(1), "", Precision.MONTH);
    }

    private Found feast(MatchResult m, int end, Anchor anchor) {
        MonthDay day = MonthDay.parse("--" + words.get("feasts", m.group("feasts")));
        return inYear(
                m, end, anchor, y -> whole(LocalDate.of(y, day.getMonth(), day.getDayOfMonth()), ChronoUnit.DAYS));
    }

    private Found weekday(MatchResult m, int end, Anchor anchor) {
        if (anchor.day() == null) {
            return new Found(end, UNKNOWN, true);
        }
        DayOfWeek day = DayOfWeek.of(words.number("weekdays", m.group("weekdays")));
        LocalDate found = switch (anchor.lean()) {
            case BACK, UP_TO -> anchor.day().with(TemporalAdjusters.previousOrSame(day));
            case AHEAD, ONWARD -> anchor.day().with(TemporalAdjusters.nextOrSame(day));
        };
        return new Found(end, whole(found, ChronoUnit.DAYS), true);
    }

    private static Found inYear(MatchResult m, int end, Anchor anchor, IntFunction<TimeSpan> inYear) {
        String year = group(m, "year");
        if (year != null) {
            return new Found(end, inYear.apply(Integer.parseInt(year)), false);
        }
        LocalDate day = anchor.day();
        if (day == null) {
            return new Found(end, UNKNOWN, true);
        }
        String relative = group(m, "relative");
        if (relative != null) {
            return new Found(end, inYear.apply(day.getYear() + shift(relative)), false);
        }
        return new Found(end, nearest(day, anchor.lean(), inYear), true);
    }

    private static @Nullable String group(MatchResult m, String name) {
        return m.namedGroups().containsKey(name) ? m.group(name) : null;
    }

    /** How many units "last", "this" and "next" step from the present one. */
    static int shift(String side) {
        return switch (side) {
            case "last", "past" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
    }

    /** Eight years are enough to meet a 29 February on either side. */
    private static TimeSpan nearest(LocalDate day, Lean lean, IntFunction<TimeSpan> inYear) {
        return IntStream.rangeClosed(day.getYear() - 8, day.getYear() + 8)
                .mapToObj(y -> findIn(y, inYear))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(time -> cost(day, lean, time)))
                .orElseThrow(() -> new DateTimeException("No year near %s has this day.".formatted(day)));
    }

    private static Optional<TimeSpan> findIn(int year, IntFunction<TimeSpan> inYear) {
        try {
            return Optional.of(inYear.apply(year));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static long cost(LocalDate day, Lean lean, TimeSpan time) {
        long ahead = time.from() == null ? 0 : ChronoUnit.DAYS.between(day, time.from());
        long behind = time.to() == null ? 0 : ChronoUnit.DAYS.between(time.to(), day);
        return switch (lean) {
            case BACK -> ahead > 0 ? ahead * AHEAD_OF_BACK : Math.max(behind, 0);
            case AHEAD -> behind > 0 ? behind * BEHIND_OF_AHEAD : Math.max(ahead, 0);
            case UP_TO -> ahead > 0 ? Long.MAX_VALUE : Math.max(behind, 0);
            case ONWARD -> behind > 0 ? Long.MAX_VALUE : Math.max(ahead, 0);
        };
    }

    private boolean isMonth(TimeText text, int from, int to) {
        String month = text.piece(from);
        boolean whole = month.length() > 4 || month.equals("may") || month.equals("june") || month.equals("july");
        if (!whole || words.has("evidence", text.piece(from - 1))) {
            return whole;
        }
        boolean name = text.tag(to).equals("NNP") || text.tag(from - 1).equals("NNP");
        return !name && !words.has("doubtful", month);
    }

    private static boolean isWeekday(TimeText text, int from, int to) {
        boolean name = text.piece(from - 1).equals("the") && text.tag(to).startsWith("NNP");
        return text.piece(from).endsWith("day") && !name;
    }

    /** "In May 20 people died", "on May 4 and 20 people": the last number counts the people. */
    private static boolean notACount(TimeText text, int from, int to) {
        boolean day = text.piece(to - 1).length() < 4 && !text.piece(to - 1).equals("year");
        boolean joins = text.piece(from - 1).matches("in|since|during")
                || text.piece(to - 2).matches("and|to");
        return !(day && joins && text.tag(to).equals("NNS"));
    }

    /** Four digits are a year only where something says so; "the 2012 attacks" are an event, "2012 people" are not. */
    private static boolean isYear(TimeText text, int from, int to) {
        String before = text.piece(from - 1);
        String after = text.tag(to);
        if (text.piece(to - 2).equals("year")) {
            return true;
        }
        if (after.equals("CD") || text.piece(to).equals("%") || before.equals("$")) {
            return false;
        }
        if (BEFORE_YEAR.matcher(before).matches()) {
            return true;
        }
        boolean noun = after.startsWith("NN") || after.equals("JJ");
        boolean event = noun && !text.piece(from).endsWith("00");
        return (!noun && BEFORE_YEAR_OR_COUNT.matcher(before).matches())
                || (event && BEFORE_EVENT.matcher(before).matches());
    }
}
