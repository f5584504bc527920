package org.khabar.brief.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.ask.answer.Cited;
import org.khabar.ask.gather.Found;
import org.khabar.brief.Sentence;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.incident.Version;
import org.khabar.weigh.Likelihood;
import org.khabar.weigh.Weighing;
import org.khabar.weigh.Weight;

/** Tells an incident in sentences: what, who as far as it is stated, rival tolls, denials, how surely. */
final class IncidentWords {
    /** More references behind one sentence are no help; the appendix has them all. */
    private static final int MOST = 6;

    private final Citations citations;
    private final Weighing weighing;

    IncidentWords(Citations citations, Weighing weighing) {
        this.citations = citations;
        this.weighing = weighing;
    }

    /** The whole story. */
    List<Sentence> story(Found found) {
        List<Sentence> story = new ArrayList<>();
        story.add(what(found));
        others(found).ifPresent(story::add);
        add(story, found, "Suspected of it, by reports", this::isSuspicion);
        add(story, found, "Claimed by", claim -> claim.stance().responsibility() == Responsibility.CLAIMED);
        denial(found).ifPresent(story::add);
        toll("Killed", found, found.incident().versions().killed()).ifPresent(story::add);
        toll("Injured", found, found.incident().versions().injured()).ifPresent(story::add);
        surety(found).ifPresent(story::add);
        return story;
    }

    /** What happened and how many were killed. */
    List<Sentence> headline(Found found) {
        List<Sentence> headline = new ArrayList<>();
        headline.add(what(found));
        toll("Killed", found, found.incident().versions().killed()).ifPresent(headline::add);
        return headline;
    }

    /** "3 October 2021, Kabul, AFG: a bombing by X against mourners." */
    Sentence what(Found found) {
        List<HeldClaim> told =
                found.claims().stream().filter(held -> Found.told(held.claim())).toList();
        List<HeldClaim> shown = told.isEmpty() ? found.claims() : told;
        List<Claim> claims = shown.stream().map(HeldClaim::claim).toList();
        List<String> doers = doers(found);
        List<String> hit = ranked(claims, Claim.Roles::recipients);
        return new Sentence(
                "%s, %s: %s%s%s."
                        .formatted(
                                Scene.when(
                                        found.incident().from(),
                                        found.incident().to()),
                                Scene.where(found.incident().place()),
                                ActWords.shipped().of(claims),
                                doers.isEmpty() ? "" : " by " + doers.getFirst(),
                                hit.isEmpty() ? "" : towards(claims.getFirst()) + hit.getFirst()),
                cite(shown));
    }

    /** Who is stated to have done it, in the words of most claims first. */
    private List<String> doers(Found found) {
        return ranked(
                found.claims().stream()
                        .map(HeldClaim::claim)
                        .filter(this::isPlain)
                        .toList(),
                Claim.Roles::actors);
    }

    private static List<String> ranked(List<Claim> claims, Function<Claim.Roles, List<Name>> side) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        claims.stream()
                .map(claim -> Scene.names(side.apply(claim.roles())))
                .filter(names -> !names.isEmpty())
                .forEach(names -> counts.merge(names, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String towards(Claim claim) {
        return claim.what().type() instanceof EventType type && isHostile(type) ? " against " : " towards ";
    }

    private static boolean isHostile(EventType type) {
        return switch (type) {
            case ASSAULT, COERCE, SANCTION, PROTEST, ACCUSE, THREATEN, REJECT -> true;
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, MOBILIZE -> false;
        };
    }

    /** Versions of who did it that differ from the one told first. */
    private Optional<Sentence> others(Found found) {
        List<String> doers = doers(found);
        return doers.size() < 2
                ? Optional.empty()
                : Optional.of(new Sentence(
                        "In other words or by other reports: %s."
                                .formatted(String.join("; ", doers.subList(1, doers.size()))),
                        cite(found.claims().stream()
                                .filter(held -> isPlain(held.claim())
                                        && doers.indexOf(Scene.names(
                                                        held.claim().roles().actors()))
                                                > 0)
                                .toList())));
    }

    private Optional<Sentence> denial(Found found) {
        List<HeldClaim> held = found.claims().stream()
                .filter(each -> each.claim().stance().responsibility() == Responsibility.DENIED)
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        List<String> who = held.stream()
                .flatMap(each -> Stream.concat(
                        each.claim().stance().attribution().stream().map(Attribution::holder),
                        each.claim().roles().actors().stream().map(Name::text)))
                .distinct()
                .limit(1)
                .toList();
        return Optional.of(
                new Sentence(who.isEmpty() ? "It is denied." : "Denied by %s.".formatted(who.getFirst()), cite(held)));
    }

    private boolean isPlain(Claim claim) {
        return claim.stance().factuality() == Factuality.CERTAIN
                && (claim.stance().responsibility() == Responsibility.STATED
                        || claim.stance().responsibility() == Responsibility.NONE);
    }

    private boolean isSuspicion(Claim claim) {
        return claim.stance().responsibility() == Responsibility.SUSPECTED && Found.told(claim);
    }

    private void add(List<Sentence> story, Found found, String words, Predicate<Claim> which) {
        List<HeldClaim> held = found.claims().stream()
                .filter(each -> which.test(each.claim())
                        && !each.claim().roles().actors().isEmpty())
                .toList();
        if (!held.isEmpty()) {
            String who = Scene.list(held.stream()
                    .map(each -> Scene.names(each.claim().roles().actors()))
                    .distinct()
                    .toList());
            story.add(new Sentence("%s: %s.".formatted(words, who), cite(held)));
        }
    }

    /** Each version with who tells it. */
    private Optional<Sentence> toll(String what, Found found, List<Version<Range>> versions) {
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        Map<String, HeldClaim> byId = new LinkedHashMap<>();
        found.claims().forEach(held -> byId.put(held.claim().id(), held));
        List<HeldClaim> tellers = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Version<Range> version : versions) {
            List<HeldClaim> held = version.claims().stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .map(each -> (HeldClaim) each)
                    .toList();
            tellers.addAll(held);
            String outlets = held.stream()
                    .flatMap(each -> each.outlets().stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            parts.add(
                    versions.size() == 1 || outlets.isEmpty()
                            ? Scene.range(version.value())
                            : "%s (%s)".formatted(Scene.range(version.value()), outlets));
        }
        return Optional.of(new Sentence(
                "%s%s: %s.".formatted(what, parts.size() == 1 ? "" : ", by version", String.join("; ", parts)),
                cite(tellers)));
    }

    /** How likely the reports put it, and how far they bear each other out: two things, kept apart. */
    private Optional<Sentence> surety(Found found) {
        Map<String, HeldClaim> byId = new LinkedHashMap<>();
        found.claims().forEach(held -> byId.put(held.claim().id(), held));
        List<Weight> weights = weighing.weigh(found.claims());
        return weights.stream()
                .filter(weight -> !weight.stating().isEmpty())
                .min((one, other) -> Integer.compare(
                        one.credibility().number(), other.credibility().number()))
                .map(weight -> {
                    Claim claim =
                            Objects.requireNonNull(byId.get(weight.claim())).claim();
                    String likely = Likelihood.told(claim.stance().factuality())
                            .map(Likelihood::words)
                            .orElse("left open");
                    return new Sentence(
                            "As reported: %s. Credibility: %s. %s"
                                    .formatted(likely, weight.credibility().words(), weight.why()),
                            cite(found.claims()));
                });
    }

    private List<String> cite(List<HeldClaim> held) {
        return citations.sources(held.stream().limit(MOST).map(Cited::of).toList());
    }
}
