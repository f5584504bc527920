package org.khabar.record.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.MatchedClaim;
import org.khabar.resolve.ActorRegister;

/**
 * What an export sees of a view.
 *
 * @param view the record as of a day
 * @param actors who there is
 */
public record ViewSource(View view, ActorRegister actors) implements ExportSource {
    @Override
    public void forEachClaim(Consumer<MatchedClaim> each) {
        view.forEachMatched(each);
    }

    @Override
    public void forEachIncident(BiConsumer<Incident, List<HeldClaim>> each) {
        view.forEachIncident(Filter.ALL, each);
    }

    @Override
    public Optional<Actor> findActor(String id) {
        return actors.findById(id);
    }

    @Override
    public Optional<Report> findReport(String id) {
        return view.findReport(id);
    }

    @Override
    public Map<String, String> listHandling() {
        return view.listHandling();
    }
}
