package org.khabar.ask.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.ask.check.likeness.Terms;
import org.khabar.model.Content;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.series.Observation;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;

/** The record's side of a check: the claims it holds without those of the argument itself. For one thread. */
final class Holdings {
    private final View view;
    private final String own;
    private final String words;
    private final List<HeldClaim> claims = new ArrayList<>();
    private final Map<String, List<HeldClaim>> byReport = new HashMap<>();
    private final Map<String, Optional<Report>> texts = new HashMap<>();

    Holdings(View view, Report argument) {
        this.view = view;
        this.own = Content.id(argument);
        this.words = Terms.plain(argument.text());
        view.forEachClaim(Filter.ALL, held -> {
            String report = held.claim().anchor().report();
            if (!isOwn(report, held.claim().anchor().quote(), held.outlets())) {
                claims.add(held);
                byReport.computeIfAbsent(report, none -> new ArrayList<>()).add(held);
            }
        });
    }

    List<HeldClaim> claims() {
        return claims;
    }

    /** Is it a claim of the record, and not of the argument itself? */
    boolean holds(HeldClaim held) {
        return byReport.containsKey(held.claim().anchor().report());
    }

    View view() {
        return view;
    }

    /** The claims of the report that a claim stands in. */
    List<HeldClaim> beside(HeldClaim held) {
        return byReport.getOrDefault(held.claim().anchor().report(), List.of());
    }

    /** The text of the report that a claim stands in; its sentence where the report is not seen. */
    String text(HeldClaim held) {
        return texts.computeIfAbsent(held.claim().anchor().report(), view::findReport)
                .map(Report::text)
                .orElse(held.claim().anchor().quote());
    }

    /** Is it the argument itself, or a piece of it that was added under nobody's name? */
    boolean isOwn(Report report) {
        return isOwn(report.id(), report.text(), outlets(report));
    }

    /** An outlet may say the very same in a sentence; only a text that is the argument's from end to end is its own. */
    private boolean isOwn(String report, String text, List<String> outlets) {
        String plain = Terms.plain(text);
        return report.equals(own) || plain.equals(words) || (outlets.isEmpty() && words.contains(plain));
    }

    private List<String> outlets(Report report) {
        return view.findReport(report.id()).map(Report::outlets).orElse(List.of());
    }

    /** A report as evidence, where no claim of it is meant. */
    Evidence evidence(Report report) {
        return new Evidence(report.id(), null, report.text(), outlets(report), report.published());
    }

    List<Observation> observations(String indicator) {
        return view.listObservations(indicator);
    }

    /** How many reports speak of something in one of these countries between these days. */
    int countReports(Set<String> countries, @Nullable LocalDate from, @Nullable LocalDate to) {
        Set<String> reports = new HashSet<>();
        for (HeldClaim held : claims) {
            LocalDate day = day(held);
            boolean there = countries.isEmpty()
                    || held.claim().setting().places().stream()
                            .map(Place::country)
                            .filter(Objects::nonNull)
                            .anyMatch(countries::contains);
            if (there && day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to))) {
                reports.add(held.claim().anchor().report());
            }
        }
        return reports.size();
    }

    private static @Nullable LocalDate day(HeldClaim held) {
        TimeSpan time = held.claim().setting().time();
        return time != null && time.from() != null ? time.from() : held.published();
    }
}
