package org.khabar.ask.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Cited;
import org.khabar.ask.answer.Counted;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.gather.Parties;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.HeldClaim;

/**
 * What reports say of how two actors stand to one another.
 *
 * @param first id of one of them, the smaller
 * @param second id of the other
 * @param told one entry a claim, by day
 */
record Edge(String first, String second, List<Told> told) {
    /**
     * One claim of it.
     *
     * @param relation {@code ally}, {@code attacks}, {@code pledges allegiance}
     * @param friendly or hostile
     * @param from who does it
     * @param held the claim
     */
    record Told(String relation, boolean friendly, String from, HeldClaim held) {
        boolean certain() {
            return held.claim().stance().factuality() == Factuality.CERTAIN;
        }

        /** The day it speaks of, or else that of its report. */
        @Nullable
        LocalDate day() {
            var time = held.claim().setting().time();
            return time != null && time.from() != null ? time.from() : held.published();
        }
    }

    Edge {
        told = told.stream()
                .sorted(Comparator.comparing(Told::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> each.held().claim().id()))
                .toList();
    }

    /** The same with the claims of a reading alone. */
    Edge in(Reading reading) {
        return switch (reading) {
            case STATED ->
                new Edge(first, second, told.stream().filter(Told::certain).toList());
            case SUSPECTED -> this;
            case CLAIMED ->
                new Edge(first, second, told.stream().filter(this::byParty).toList());
        };
    }

    private boolean byParty(Told each) {
        return each.held().claim().stance().attribution().stream()
                .map(attribution -> attribution.actor())
                .filter(Objects::nonNull)
                .anyMatch(holder -> holder.equals(first) || holder.equals(second));
    }

    long friendly() {
        return told.stream().filter(Told::friendly).count();
    }

    long hostile() {
        return told.size() - friendly();
    }

    /** Do its claims say both? */
    boolean isMixed() {
        return friendly() > 0 && hostile() > 0;
    }

    String sign() {
        return isMixed() ? "both" : friendly() > 0 ? "friendly" : "hostile";
    }

    /** "attacks 3, ally 1", the most frequent first. */
    String relations() {
        return told.stream()
                .collect(Collectors.groupingBy(Told::relation, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The first and the last day told. */
    List<LocalDate> days() {
        return Stream.of(told)
                .flatMap(List::stream)
                .map(Told::day)
                .filter(Objects::nonNull)
                .map(day -> (LocalDate) day)
                .sorted()
                .toList();
    }

    /** As an answer lists it, under the names of both. */
    Counted counted(Parties parties) {
        List<LocalDate> days = days();
        List<Cited> cited = new ArrayList<>();
        told.forEach(each -> cited.add(Cited.of(each.held())));
        boolean stated = told.stream().anyMatch(Told::certain);
        boolean claimed = told.stream().anyMatch(this::byParty);
        Set<Reading> readings = claimed
                ? stated ? Set.of(Reading.values()) : Set.of(Reading.SUSPECTED, Reading.CLAIMED)
                : stated ? Set.of(Reading.STATED, Reading.SUSPECTED) : Set.of(Reading.SUSPECTED);
        return new Counted(
                first + " – " + second,
                sign(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                null,
                "%s and %s: %s".formatted(parties.name(first), parties.name(second), relations()),
                readings,
                cited);
    }
}
