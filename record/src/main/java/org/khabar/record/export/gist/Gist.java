package org.khabar.record.export.gist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Version;

/**
 * An incident brought down to what one row can hold. Only versions that some claim states count; where they rival,
 * names are those that most claims tell, counts are the lowest and the highest.
 *
 * @param incident the incident
 * @param stating its claims that say it happened, at least one
 * @param denying its claims that say it did not, or not so
 */
public record Gist(Incident incident, List<HeldClaim> stating, List<HeldClaim> denying) {
    public Gist {
        stating = List.copyOf(stating);
        denying = List.copyOf(denying);
    }

    /** The gist of an incident, or nothing where no claim says that it happened. */
    public static Optional<Gist> of(Incident incident, List<HeldClaim> claims) {
        List<HeldClaim> stating =
                claims.stream().filter(held -> Stated.happened(held.claim())).toList();
        List<HeldClaim> denying =
                claims.stream().filter(held -> Stated.denied(held.claim())).toList();
        return stating.isEmpty() ? Optional.empty() : Optional.of(new Gist(incident, stating, denying));
    }

    /** Those who did it. */
    public List<Name> who() {
        return most(incident.versions().who());
    }

    /** Those it was done to. */
    public List<Name> whom() {
        return most(incident.versions().whom());
    }

    /** How many were killed, or null where nobody says. */
    @Nullable
    public Toll killed() {
        return Toll.of(values(incident.versions().killed()));
    }

    /** How many were injured, or null where nobody says. */
    @Nullable
    public Toll injured() {
        return Toll.of(values(incident.versions().injured()));
    }

    /** The versions that some claim states, each with those claims alone. */
    public <T> List<Version<T>> stated(List<Version<T>> versions) {
        Set<String> ids = stating.stream().map(held -> held.claim().id()).collect(Collectors.toSet());
        List<Version<T>> stated = new ArrayList<>();
        for (Version<T> version : versions) {
            List<String> claims =
                    version.claims().stream().filter(ids::contains).toList();
            if (!claims.isEmpty()) {
                stated.add(new Version<>(version.value(), claims));
            }
        }
        return stated;
    }

    private <T> List<T> values(List<Version<T>> versions) {
        return stated(versions).stream().map(Version::value).toList();
    }

    private <T> List<T> most(List<Version<List<T>>> versions) {
        List<T> most = List.of();
        int claims = 0;
        for (Version<List<T>> version : stated(versions)) {
            if (version.claims().size() > claims && !version.value().isEmpty()) {
                most = version.value();
                claims = version.claims().size();
            }
        }
        return most;
    }

    /** How many happenings one of its claims speaks of at least: 1 unless a claim lumps several together. */
    public long happenings() {
        return stating.stream()
                .map(held -> held.claim().counts().events())
                .mapToLong(events -> events == null ? 1 : events.low())
                .max()
                .orElse(1);
    }

    @Nullable
    public Place place() {
        return incident.place();
    }

    /** Its first day; where only the last is told, that one. */
    @Nullable
    public LocalDate from() {
        return incident.from() == null ? incident.to() : incident.from();
    }

    /** Its last day; where only the first is told, that one. */
    @Nullable
    public LocalDate to() {
        return incident.to() == null ? incident.from() : incident.to();
    }

    /** Everybody who printed one of its claims, in alphabetical order. */
    public Collection<String> outlets() {
        Set<String> outlets = new TreeSet<>();
        stating.forEach(held -> outlets.addAll(held.outlets()));
        return outlets;
    }

    /** The reports that say it happened. */
    public long reports() {
        return stating.stream()
                .map(held -> held.claim().anchor().report())
                .distinct()
                .count();
    }
}
