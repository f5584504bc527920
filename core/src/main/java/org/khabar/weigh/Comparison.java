package org.khabar.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.weigh.source.Lineage;

/** Holds one claim of an incident against another: by who did it and how many died, the two that reports differ on. */
final class Comparison {
    private final Lineage lineage;

    Comparison(Lineage lineage) {
        this.lineage = lineage;
    }

    /** What the first says of the second. */
    Bearing of(Witness speaking, Witness about) {
        Claim said = speaking.held().claim();
        Claim claim = about.held().claim();
        if (!speaking.commits()
                || !about.commits()
                || said.what().type() != claim.what().type()
                || isAhead(said) != isAhead(claim)) {
            return Bearing.SILENT;
        }
        if (speaking.denies() && about.denies()) {
            return entails(claim, said) ? Bearing.STATES : Bearing.SILENT;
        }
        if (speaking.denies()) {
            return refutes(said, claim) ? Bearing.DENIES : Bearing.SILENT;
        }
        if (about.denies()) {
            return refutes(claim, said) ? Bearing.DENIES : Bearing.SILENT;
        }
        if (clashInNumber(speaking, about) || clashInActor(speaking, about)) {
            return Bearing.DENIES;
        }
        return entails(said, claim) ? Bearing.STATES : Bearing.SILENT;
    }

    private static boolean isAhead(Claim claim) {
        Status status = claim.stance().status();
        return status == Status.FUTURE || status == Status.HYPOTHETICAL;
    }

    /**
     * If a claim is so, is what it denies then so as well? A denial of responsibility that does not say whose is meant
     * refutes nothing: the attack may well have happened.
     */
    private boolean refutes(Claim denial, Claim claim) {
        boolean unclear = denial.stance().responsibility() == Responsibility.DENIED
                && actors(denial).isEmpty();
        return !unclear && entails(claim, denial);
    }

    /** If the narrower is so, must the wider be so? Names that the register does not know are no obstacle. */
    private boolean entails(Claim narrower, Claim wider) {
        Set<String> wanted = actors(wider);
        boolean sameActor = wanted.isEmpty() || lineage.joinsAny(actors(narrower), wanted);
        Range toll = wider.counts().killed();
        return sameActor && (toll == null || within(narrower.counts().killed(), toll));
    }

    /** Two tolls that cannot both be so; an earlier, lower one is no word against the one that it grew to. */
    private static boolean clashInNumber(Witness speaking, Witness about) {
        Range said = speaking.held().claim().counts().killed();
        Range toll = about.held().claim().counts().killed();
        if (said == null || toll == null) {
            return false;
        }
        boolean lower = isBelow(said, toll);
        return isBelow(toll, said)
                || (lower && !isBefore(speaking.held().published(), about.held().published()));
    }

    private boolean clashInActor(Witness speaking, Witness about) {
        Set<String> said = actors(speaking.held().claim());
        Set<String> claimed = actors(about.held().claim());
        return speaking.isOutright() && !said.isEmpty() && !claimed.isEmpty() && !lineage.joinsAny(said, claimed);
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static boolean isBelow(Range low, Range high) {
        Long top = low.high();
        return top != null && top < high.low();
    }

    private static boolean within(@Nullable Range inner, Range outer) {
        if (inner == null || inner.low() < outer.low()) {
            return false;
        }
        Long top = outer.high();
        Long innerTop = inner.high();
        return top == null || (innerTop != null && innerTop <= top);
    }

    /** Whose deed it is said to be; who denies a deed and names nobody speaks of itself. */
    private static Set<String> actors(Claim claim) {
        List<Name> names = claim.roles().actors();
        if (names.isEmpty() && claim.stance().responsibility() == Responsibility.DENIED) {
            return claim.stance().attribution().stream()
                    .flatMap(holder -> Stream.ofNullable(holder.actor()))
                    .collect(Collectors.toSet());
        }
        return names.stream().flatMap(name -> Stream.ofNullable(name.actor())).collect(Collectors.toSet());
    }
}
