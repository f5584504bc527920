package org.khabar.ask.gather;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khabar.ask.answer.Cited;
import org.khabar.ask.answer.Counted;
import org.khabar.ask.answer.Reading;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.incident.Incident;

/**
 * An incident that a question takes in.
 *
 * @param incident as the record has it
 * @param claims all of its claims
 * @param readings in which it is the deed of whoever is asked about
 */
public record Found(Incident incident, List<HeldClaim> claims, Set<Reading> readings) {
    public Found {
        claims = List.copyOf(claims);
        readings = Set.copyOf(readings);
    }

    /** In which readings the claim tells of a deed, whoever did it. */
    static Set<Reading> readings(Claim claim) {
        if (!told(claim)) {
            return Set.of();
        }
        if (claim.stance().responsibility() == Responsibility.CLAIMED) {
            return EnumSet.of(Reading.CLAIMED, Reading.SUSPECTED);
        }
        return isOutright(claim) ? EnumSet.of(Reading.STATED, Reading.SUSPECTED) : EnumSet.of(Reading.SUSPECTED);
    }

    /** In which readings the claim makes the deed theirs; none where it does not, or denies it. */
    static Set<Reading> readings(Claim claim, Who who) {
        if (!who.did(claim) || !told(claim)) {
            return Set.of();
        }
        if (who.says(claim)) {
            return EnumSet.of(Reading.CLAIMED, Reading.SUSPECTED);
        }
        return isClaimedByAnother(claim, who) ? EnumSet.of(Reading.SUSPECTED) : readings(claim);
    }

    /** One side of a clash that claims to have killed the other does not speak for the other. */
    private static boolean isClaimedByAnother(Claim claim, Who who) {
        return claim.stance().responsibility() == Responsibility.CLAIMED
                && claim.stance().attribution().stream()
                        .map(Attribution::actor)
                        .anyMatch(actor -> actor != null && !who.all().contains(actor));
    }

    private static boolean isOutright(Claim claim) {
        return claim.stance().responsibility() != Responsibility.SUSPECTED
                && claim.stance().factuality() == Factuality.CERTAIN;
    }

    /** Does the claim tell that it happened, or is happening, be it only as possible? */
    public static boolean told(Claim claim) {
        Status status = claim.stance().status();
        boolean positive = switch (claim.stance().factuality()) {
            case CERTAIN, PROBABLE, POSSIBLE -> true;
            case CERTAIN_NOT, PROBABLE_NOT, POSSIBLE_NOT, CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> false;
        };
        return positive
                && claim.stance().responsibility() != Responsibility.DENIED
                && (status == Status.PAST || status == Status.ONGOING);
    }

    /** Does one of its claims say so? */
    public boolean any(Predicate<Claim> predicate) {
        return claims.stream().map(HeldClaim::claim).anyMatch(predicate);
    }

    /**
     * The same with the claims alone that tell of their part. Where those say whom it hit, they are enough; else those
     * that are laid to nobody tell the rest, unless it was they who were hit.
     */
    public Found laidTo(Who who) {
        List<HeldClaim> theirs =
                claims.stream().filter(held -> who.did(held.claim())).toList();
        boolean told = theirs.stream()
                .anyMatch(held -> !held.claim().roles().recipients().isEmpty());
        List<HeldClaim> open =
                claims.stream().filter(held -> isLaidToNobody(held.claim())).toList();
        boolean hit = open.stream()
                .anyMatch(held -> held.claim().roles().recipients().stream()
                        .anyMatch(name -> name.actor() != null && who.ids().contains(name.actor())));
        List<HeldClaim> part = told || hit
                ? theirs
                : claims.stream()
                        .filter(held -> theirs.contains(held) || open.contains(held))
                        .toList();
        return new Found(incident, part, readings);
    }

    private static boolean isLaidToNobody(Claim claim) {
        return claim.roles().actors().stream().allMatch(name -> name.actor() == null);
    }

    /** As an answer lists it. */
    public Counted counted(String as) {
        return counted(as, claims);
    }

    /** As an answer lists it, with some of its claims. */
    public Counted counted(String as, List<HeldClaim> shown) {
        Place place = incident.place();
        return new Counted(
                incident.id(),
                incident.type().label(),
                incident.from(),
                incident.to(),
                place == null ? null : place.text(),
                as,
                readings,
                shown.stream().map(Cited::of).toList());
    }

    /** ISO 3166-1 alpha-3 code of the first country that its place or a claim names. */
    public Optional<String> findCountry() {
        return places().stream()
                .map(Place::country)
                .filter(country -> country != null)
                .map(Object::toString)
                .findFirst();
    }

    /** The first-level area that its place or a claim names. */
    public Optional<String> findArea() {
        return places().stream()
                .map(Place::adm1)
                .filter(area -> area != null)
                .map(Object::toString)
                .findFirst();
    }

    /** Did it happen in that country and that area or place? What is null lets everything through. */
    boolean isIn(Asked asked) {
        String place = asked.place() == null ? null : asked.place().toLowerCase(Locale.ROOT);
        return (asked.country() == null
                        || places().stream().anyMatch(each -> asked.country().equals(each.country())))
                && (place == null
                        || places().stream()
                                .anyMatch(each ->
                                        each.text().toLowerCase(Locale.ROOT).equals(place)
                                                || (each.adm1() != null
                                                        && each.adm1()
                                                                .toLowerCase(Locale.ROOT)
                                                                .equals(place))));
    }

    /** Where it happened, the incident's own place first, then those of its claims. */
    public List<Place> places() {
        List<Place> all = new ArrayList<>();
        if (incident.place() != null) {
            all.add(incident.place());
        }
        claims.forEach(held -> all.addAll(held.claim().setting().places()));
        return all;
    }
}
