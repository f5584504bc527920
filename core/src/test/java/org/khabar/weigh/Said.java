package org.khabar.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.weigh.source.Stakes;

/**
 * What a report says of an attack; each method gives the same with one thing told otherwise. Without more it is the
 * outlet's own plain word that there was one.
 */
public record Said(
        String id,
        List<String> outlets,
        @Nullable String credit,
        @Nullable Attribution holder,
        String quote,
        @Nullable Name actor,
        @Nullable Name recipient,
        @Nullable Range killed,
        Factuality factuality,
        Responsibility responsibility,
        LocalDate day) {
    /** The parents that the examples need, as the actor register has them. */
    public static final Map<String, String> PARENTS = Map.of(
            "isk", "islamic-state",
            "rus-military", "rus-government",
            "rus-defence-ministry", "rus-government",
            "rus-government", "RUS",
            "ukr-military", "ukr-government",
            "ukr-government", "UKR");

    /** The stakes that ship, with these parents. */
    public static final Stakes STAKES = Stakes.shipped(PARENTS);

    /** An outlet's own word. */
    public static Said by(String outlet) {
        return new Said(
                outlet,
                List.of(outlet),
                null,
                null,
                ownWords(outlet),
                null,
                null,
                null,
                Factuality.CERTAIN,
                Responsibility.NONE,
                LocalDate.of(2021, 10, 4));
    }

    /** What an outlet lets a holder say, who is in the actor register. */
    public static Said quoting(String outlet, String holder, @Nullable String actor) {
        Said own = by(outlet).saying(ownWords(outlet + holder));
        return new Said(
                outlet + ":" + holder,
                own.outlets,
                null,
                new Attribution(holder, actor, "said"),
                own.quote,
                null,
                null,
                null,
                own.factuality,
                own.responsibility,
                own.day);
    }

    /** A sentence that has no three words in common with another's. */
    private static String ownWords(String speaker) {
        return "After %1$s an %1$s attack %1$s so %1$s wrote %1$s.".formatted(speaker.replace(" ", ""));
    }

    /** Under another id. */
    public Said as(String otherId) {
        return new Said(
                otherId, outlets, credit, holder, quote, actor, recipient, killed, factuality, responsibility, day);
    }

    /** Published by others as well as or instead. */
    public Said in(String... others) {
        return new Said(
                id, List.of(others), credit, holder, quote, actor, recipient, killed, factuality, responsibility, day);
    }

    /** The report credits that outlet. */
    public Said crediting(String outlet) {
        return new Said(id, outlets, outlet, holder, quote, actor, recipient, killed, factuality, responsibility, day);
    }

    /** In these words. */
    public Said saying(String words) {
        return new Said(id, outlets, credit, holder, words, actor, recipient, killed, factuality, responsibility, day);
    }

    /** It names the one who did it. */
    public Said of(String doer) {
        return new Said(
                id,
                outlets,
                credit,
                holder,
                quote,
                new Name(doer, doer),
                recipient,
                killed,
                factuality,
                responsibility,
                day);
    }

    /** It names whom it was done to. */
    public Said on(String victim) {
        return new Said(
                id,
                outlets,
                credit,
                holder,
                quote,
                actor,
                new Name(victim, victim),
                killed,
                factuality,
                responsibility,
                day);
    }

    /** It says how many died. */
    public Said killing(long number) {
        return new Said(
                id,
                outlets,
                credit,
                holder,
                quote,
                actor,
                recipient,
                Range.exactly(number, ""),
                factuality,
                responsibility,
                day);
    }

    /** It says how many died at least. */
    public Said killingAtLeast(long number) {
        return new Said(
                id,
                outlets,
                credit,
                holder,
                quote,
                actor,
                recipient,
                Range.atLeast(number, ""),
                factuality,
                responsibility,
                day);
    }

    /** How surely. */
    public Said so(Factuality sureness) {
        return new Said(id, outlets, credit, holder, quote, actor, recipient, killed, sureness, responsibility, day);
    }

    /** How the doer is linked to it. */
    public Said linked(Responsibility link) {
        return new Said(id, outlets, credit, holder, quote, actor, recipient, killed, factuality, link, day);
    }

    /** Published on that day. */
    public Said dated(LocalDate other) {
        return new Said(
                id, outlets, credit, holder, quote, actor, recipient, killed, factuality, responsibility, other);
    }

    /** As the record holds it. */
    public HeldClaim held() {
        Claim claim = new Claim(
                id,
                new Claim.Anchor("r-" + id, 0, quote, new Span(0, 6), "attack"),
                new Claim.What(EventType.ASSAULT, List.of(), List.of()),
                new Claim.Roles(
                        actor == null ? List.of() : List.of(actor), recipient == null ? List.of() : List.of(recipient)),
                new Claim.Setting(List.of(), null),
                new Claim.Counts(Range.exactly(1, ""), killed, null, null, null),
                new Claim.Stance(
                        holder == null ? List.of() : List.of(holder), credit, factuality, Status.PAST, responsibility),
                null);
        return new HeldClaim(claim, day, outlets, List.of());
    }
}
