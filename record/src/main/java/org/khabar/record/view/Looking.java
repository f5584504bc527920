package org.khabar.record.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khabar.match.Group;
import org.khabar.match.pair.Weights;
import org.khabar.model.claim.Claim;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.ClaimRef;
import org.khabar.model.decision.Decision;
import org.khabar.record.disk.Database;
import org.khabar.record.table.ClaimStore;
import org.khabar.record.table.DecisionStore;
import org.khabar.record.table.MatchingStore;
import org.khabar.record.table.MemberStore;
import org.khabar.record.table.SeenTables;
import org.khabar.wire.ClaimJson;

/** Sets up ways of seeing the record, and keeps its grouping up to date. */
public final class Looking {
    /** Where more than this share of what is grouped has to be looked at again, everything is. */
    private static final double MOST = 0.1;

    private final Database database;
    private final Map<String, String> parents;

    /** What came of matching: how many claims were looked at anew, and whether that was all of them. */
    public record Matched(long claims, boolean all) {}

    /** @param parents id of what an actor belongs to, by the actor's id */
    public Looking(Database database, Map<String, String> parents) {
        this.database = database;
        this.parents = parents;
    }

    /**
     * Brings the grouping up to date. Runs in a transaction of the caller's, before which all else is on the disk.
     *
     * @param rebuild from scratch, even where less would do
     * @param beside another connection, for reading claims while this one writes groups
     */
    public Matched match(boolean rebuild, Instant now, Database beside) {
        MatchingStore matching = new MatchingStore(database);
        long pending = matching.countPending();
        if (pending == 0 && !rebuild) {
            return new Matched(0, false);
        }
        Standing standing = standing(null);
        show(database, null, standing);
        Grouping grouping = new Grouping(database, parents, standing);
        Weights weights = grouping.learn();
        MemberStore members = new MemberStore(database);
        boolean most = pending > MOST * matching.grouped();
        boolean all = rebuild || most || !weights.equals(matching.weights());
        if (all) {
            members.clear();
            show(beside, null, standing);
            new Grouping(beside, parents, standing).all(weights, members::add);
        } else {
            Grouping.Change change = grouping.around(weights, matching.pending());
            members.replace(change.components(), change.groups());
        }
        matching.settle(weights, now);
        return new Matched(pending, all);
    }

    /**
     * The record as it was known on a day, or as it is known now. The grouping must be up to date.
     *
     * @param beside another connection, for looking things up while this one hands rows over
     */
    public View look(@Nullable LocalDate asOf, Database beside) {
        Standing then = standing(asOf);
        show(database, asOf, then);
        if (asOf != null) {
            Grouping grouping = new Grouping(database, parents, then);
            Weights weights = new MatchingStore(database).weights();
            apply(grouping.partlySeen(weights));
            Standing now = standing(null);
            if (!now.holding().equals(then.holding())) {
                Set<String> changed = new TreeSet<>(now.claims());
                changed.addAll(then.claims());
                apply(grouping.around(weights, changed));
            }
        }
        return new View(database, beside, asOf, then);
    }

    /** The claims that a decision lets matching look at again. */
    public Set<String> touched(Act act) {
        ClaimStore claims = new ClaimStore(database);
        Set<String> touched = new TreeSet<>();
        for (ClaimRef ref : taken(act)) {
            touched.add(ref.claim());
            String now = Following.find(ref, claims.refs(ref.report()));
            if (now != null) {
                touched.add(now);
            }
        }
        return touched;
    }

    private List<ClaimRef> taken(Act act) {
        return act instanceof Act.Undo undo
                ? new DecisionStore(database)
                        .list().stream()
                                .filter(decision -> decision.number() == undo.decision())
                                .flatMap(decision -> taken(decision.act()).stream())
                                .toList()
                : act.claims();
    }

    private void apply(Grouping.Change change) {
        List<Group> groups = change.groups();
        new SeenTables(database).regroup(change.components(), groups);
    }

    private void show(Database shown, @Nullable LocalDate asOf, Standing standing) {
        Set<String> hidden = new HashSet<>(standing.rejected());
        hidden.addAll(standing.corrected().keySet());
        List<Claim> amended = new ArrayList<>();
        ClaimStore claims = new ClaimStore(database);
        standing.corrected().forEach((id, fields) -> {
            if (!standing.rejected().contains(id)) {
                claims.find(id).ifPresent(claim -> amended.add(ClaimJson.correct(claim, fields)));
            }
        });
        new SeenTables(shown).make(asOf, hidden, amended);
    }

    private Standing standing(@Nullable LocalDate asOf) {
        Instant until = asOf == null
                ? null
                : asOf.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Decision> decisions = new DecisionStore(database).list();
        ClaimStore claims = new ClaimStore(database);
        Map<String, List<ClaimRef>> byReport = new HashMap<>();
        return Standing.of(
                decisions, until, ref -> Following.find(ref, byReport.computeIfAbsent(ref.report(), claims::refs)));
    }
}
