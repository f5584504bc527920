package org.khabar.record.export.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.TimeSpan;
import org.khabar.record.export.gist.Stated;
import org.khabar.record.export.seam.MatchedClaim;

/** An edge in the making: the claims that tell of one relation between two actors. Belongs to one export. */
final class Bond {
    private final Relation relation;
    private final List<String> claims = new ArrayList<>();
    private final Set<String> incidents = new HashSet<>();
    private int certain;
    private int denied;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    Bond(Relation relation) {
        this.relation = relation;
    }

    void add(MatchedClaim matched) {
        Claim claim = matched.claim();
        if (Stated.denied(claim)) {
            denied++;
            return;
        }
        claims.add(claim.id());
        if (matched.incident() != null) {
            incidents.add(matched.incident());
        }
        if (claim.stance().factuality().label().equals("CT+")) {
            certain++;
        }
        TimeSpan time = claim.setting().time();
        if (time != null) {
            first = earlier(first, time.from());
            last = later(last, time.to());
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }

    Relation relation() {
        return relation;
    }

    /** Ids of the claims that state it. */
    List<String> claims() {
        return List.copyOf(claims);
    }

    /** How many incidents they belong to. */
    int incidents() {
        return incidents.size();
    }

    /** How many of them say so for certain. */
    int certain() {
        return certain;
    }

    /** How many claims deny it. */
    int denied() {
        return denied;
    }

    @Nullable
    LocalDate first() {
        return first;
    }

    @Nullable
    LocalDate last() {
        return last;
    }
}
