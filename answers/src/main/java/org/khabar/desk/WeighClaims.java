package org.khabar.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.model.Actor;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.Decision;
import org.khabar.record.Workspace;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;
import org.khabar.weigh.Weighing;
import org.khabar.weigh.source.Rating;
import org.khabar.weigh.source.Reliabilities;
import org.khabar.weigh.source.Reliability;
import org.khabar.weigh.source.Sources;
import org.khabar.weigh.source.Stakes;

/** Who says what in a workspace, how reliable they were rated, and how far their claims can be believed. */
public final class WeighClaims {
    private final Workspace workspace;

    /**
     * A source as the workspace knows it.
     *
     * @param key its short name
     * @param outlets the names under which it appears
     * @param reports how many it published
     * @param reliability A to F now
     * @param history every rating, the first one first
     */
    public record Source(
            String key, List<String> outlets, long reports, Reliability reliability, List<Rating> history) {
        public Source {
            outlets = List.copyOf(outlets);
            history = List.copyOf(history);
        }
    }

    public WeighClaims(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Weighs the claims of incidents, knowing who belongs to whom. */
    public Weighing weighing() {
        return weighing(workspace.actors());
    }

    /** The same, of actors that are at hand. */
    public static Weighing weighing(ActorRegister actors) {
        Map<String, String> parents = new HashMap<>();
        for (Actor actor : actors.listAll()) {
            if (actor.parent() != null) {
                parents.put(actor.id(), actor.parent());
            }
        }
        return new Weighing(Stakes.shipped(parents));
    }

    /** How reliable each source was rated, by the decisions that a view shows. */
    public Reliabilities reliabilities(View view) {
        List<Rating> ratings = new ArrayList<>();
        for (Decision decision : view.standing().holding()) {
            if (decision.act() instanceof Act.Rate rate) {
                ratings.add(new Rating(
                        rate.source(),
                        Reliability.valueOf(String.valueOf(rate.letter())),
                        View.day(decision.made()),
                        decision.who(),
                        decision.why()));
            }
        }
        return new Reliabilities(ratings);
    }

    /** Everybody who published or was rated, by key. */
    public List<Source> list() {
        View view = workspace.look(null);
        Reliabilities reliabilities = reliabilities(view);
        Map<String, Long> published = view.countByOutlet();
        Map<String, List<String>> outlets = new TreeMap<>();
        Sources sources = Sources.shipped();
        published
                .keySet()
                .forEach(outlet -> outlets.computeIfAbsent(sources.key(outlet), key -> new ArrayList<>())
                        .add(outlet));
        for (Decision decision : view.standing().holding()) {
            if (decision.act() instanceof Act.Rate rate) {
                outlets.computeIfAbsent(rate.source(), key -> new ArrayList<>());
            }
        }
        List<Source> list = new ArrayList<>();
        outlets.forEach((key, names) -> list.add(new Source(
                key,
                names,
                names.stream()
                        .mapToLong(name -> published.getOrDefault(name, 0L))
                        .sum(),
                reliabilities.at(key, workspace.today()),
                reliabilities.listHistory(key))));
        return list;
    }
}
