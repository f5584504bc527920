package org.khabar.brief.author;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.gather.Found;
import org.khabar.ask.gather.Gathering;
import org.khabar.brief.Block;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Version;
import org.khabar.plot.Line;
import org.khabar.plot.Plot;

/** What happened: how often, the gravest incidents, other acts, and what is told in ways that cannot all be so. */
final class Happenings {
    /** Attacks and coercion, which the counts of violence rest on. */
    static final Set<String> VIOLENCE = Set.of("ASSAULT", "COERCE");

    /** Acts of another kind. */
    static final Set<String> OTHER =
            Set.of("AGREE", "CONCEDE", "RETREAT", "COOPERATE", "AID", "SANCTION", "MOBILIZE", "PROTEST");

    private static final int GRAVEST = 15;
    private static final int FEW_MONTHS = 3;
    private static final int YEARS = 36;

    private final Citations citations;
    private final IncidentWords words;

    Happenings(Citations citations, IncidentWords words) {
        this.citations = citations;
        this.words = words;
    }

    /** How many there are, over time, and the gravest. */
    Section violence(Gathering gathering) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Prose.of(counts(gathering)));
        picture(gathering).ifPresent(blocks::add);
        List<Found> gravest = gravest(gathering.found(), GRAVEST);
        if (gravest.size() < gathering.found().size()) {
            blocks.add(Block.Prose.of(new Sentence(
                    "The gravest of them by the lowest toll told and the number of outlets, in the order of days:",
                    List.of(selection("The gravest incidents", gravest)))));
        }
        blocks.add(new Block.Entries(gravest.stream().map(words::story).toList()));
        return new Section("What happened", blocks);
    }

    /** How many incidents in each reading. */
    Sentence counts(Gathering gathering) {
        Map<Reading, Integer> counts = new EnumMap<>(Reading.class);
        for (Reading reading : Reading.values()) {
            counts.put(reading, gathering.count(reading));
        }
        List<String> results = counts.entrySet().stream()
                .map(each -> "%s: %s".formatted(each.getKey().words(), Scene.number(each.getValue())))
                .toList();
        String key = citations.count(
                "Attacks and coercion told as having happened",
                results,
                gathering.found().stream().map(found -> found.counted("")).toList());
        return Sentence.of(
                "The record tells of %s of attack or coercion by statement of reports, %s with those they suspect, and %s that somebody claims as its own deed."
                        .formatted(
                                Scene.many(counts.getOrDefault(Reading.STATED, 0), "incident"),
                                Scene.number(counts.getOrDefault(Reading.SUSPECTED, 0)),
                                Scene.number(counts.getOrDefault(Reading.CLAIMED, 0))),
                key);
    }

    /** By month, or by year where there are too many months to see. */
    private Optional<Block> picture(Gathering gathering) {
        List<LocalDate> days = new ArrayList<>();
        gathering.found().forEach(found -> {
            if (found.incident().from() != null) {
                days.add(found.incident().from());
            }
        });
        if (days.isEmpty()) {
            return Optional.empty();
        }
        days.sort(Comparator.naturalOrder());
        YearMonth first = YearMonth.from(days.getFirst());
        YearMonth last = YearMonth.from(days.getLast());
        long months = first.until(last, ChronoUnit.MONTHS) + 1;
        if (months < FEW_MONTHS) {
            return Optional.empty();
        }
        boolean years = months > YEARS;
        List<String> labels = new ArrayList<>();
        for (YearMonth at = first; !at.isAfter(last); at = at.plusMonths(1)) {
            String label = label(at, years);
            if (labels.isEmpty() || !labels.getLast().equals(label)) {
                labels.add(label);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            lines.add(new Line(reading.words(), counts(gathering.in(reading), labels, years)));
        }
        String unit = years ? "year" : "month";
        String key = citations.count(
                "Incidents by %s".formatted(unit),
                List.of("%s with a first day".formatted(Scene.many(days.size(), "incident"))),
                gathering.found().stream()
                        .filter(found -> found.incident().from() != null)
                        .map(found -> found.counted(""))
                        .toList());
        return Optional.of(new Block.Picture(
                new Plot.Lines("Incidents by " + unit, unit, "incidents a " + unit, labels, lines),
                Sentence.of("Attacks and coercion by %s, in three readings.".formatted(unit), key)));
    }

    private static String label(YearMonth month, boolean years) {
        return years ? String.valueOf(month.getYear()) : month.toString();
    }

    private static List<Double> counts(List<Found> found, List<String> labels, boolean years) {
        Map<String, Integer> counts = new TreeMap<>();
        found.forEach(each -> {
            LocalDate from = each.incident().from();
            if (from != null) {
                counts.merge(label(YearMonth.from(from), years), 1, Integer::sum);
            }
        });
        return labels.stream()
                .map(label -> (double) counts.getOrDefault(label, 0))
                .toList();
    }

    /** Agreements, releases, sanctions and the like, those that most outlets tell. */
    Optional<Section> otherActs(Gathering gathering) {
        List<Found> told = gathering.found().stream()
                .sorted(Comparator.comparingLong(Happenings::outlets)
                        .reversed()
                        .thenComparing(each -> each.incident().id()))
                .limit(GRAVEST)
                .sorted(Happenings::byDay)
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "What else was done",
                        Block.Prose.of(new Sentence(
                                "Agreements, releases, aid, sanctions and protests that most outlets tell of:",
                                List.of(selection("Other acts", told)))),
                        new Block.Entries(told.stream()
                                .map(each -> List.of(words.what(each)))
                                .toList())));
    }

    /** Incidents that somebody denies, or of which tolls are told that cannot all be right. */
    Optional<Section> disputed(Gathering gathering) {
        List<Found> disputed =
                gathering.found().stream().filter(Happenings::isDisputed).toList();
        if (disputed.isEmpty()) {
            return Optional.empty();
        }
        String key = selection("Incidents that are denied or told with tolls that exclude one another", disputed);
        return Optional.of(Section.of(
                "What is disputed",
                Block.Prose.of(Sentence.of(
                        "Of these incidents, %s denied by somebody or told with tolls that cannot all be right."
                                .formatted(disputed.size() == 1 ? "1 is" : Scene.number(disputed.size()) + " are"),
                        key)),
                new Block.Entries(
                        gravest(disputed, GRAVEST).stream().map(words::story).toList())));
    }

    static boolean isDisputed(Found found) {
        return found.any(claim -> claim.stance().responsibility() == Responsibility.DENIED)
                || excludeOneAnother(found.incident().versions().killed())
                || excludeOneAnother(found.incident().versions().injured());
    }

    private static boolean excludeOneAnother(List<Version<Range>> versions) {
        long mostOfLows =
                versions.stream().mapToLong(each -> each.value().low()).max().orElse(0);
        return versions.stream().map(each -> each.value().high()).anyMatch(high -> high != null && high < mostOfLows);
    }

    private String selection(String what, List<Found> found) {
        return citations.count(
                what,
                List.of(Scene.many(found.size(), "incident")),
                found.stream().map(each -> each.counted("")).toList());
    }

    /** Those with the highest toll by the lowest version, by day. */
    static List<Found> gravest(List<Found> found, int most) {
        return found.stream()
                .sorted(Comparator.comparingLong((Found each) -> lowest(each.incident()))
                        .thenComparingLong(Happenings::outlets)
                        .reversed()
                        .thenComparing(each -> each.incident().id()))
                .limit(most)
                .sorted(Happenings::byDay)
                .toList();
    }

    private static int byDay(Found one, Found other) {
        return Comparator.comparing(
                        (Found each) -> each.incident().from(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(each -> each.incident().id())
                .compare(one, other);
    }

    private static long lowest(Incident incident) {
        return incident.versions().killed().stream()
                .mapToLong(each -> each.value().low())
                .min()
                .orElse(0);
    }

    private static long outlets(Found found) {
        return found.claims().stream()
                .map(HeldClaim::outlets)
                .flatMap(List::stream)
                .distinct()
                .count();
    }
}
