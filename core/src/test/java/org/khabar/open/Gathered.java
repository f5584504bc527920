package org.khabar.open;

import java.util.ArrayList;
import java.util.List;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Actor;
import org.khabar.model.Boundary;
import org.khabar.model.Problem;
import org.khabar.model.series.Observation;
import org.khabar.open.event.ImportedEvent;

/** Keeps all that it is given. */
public final class Gathered implements Receiver {
    public final List<ImportedEvent> events = new ArrayList<>();
    public final List<Observation> figures = new ArrayList<>();
    public final List<Actor> actors = new ArrayList<>();
    public final List<Boundary> boundaries = new ArrayList<>();
    public final List<GazetteerPlace> places = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();

    @Override
    public void event(ImportedEvent event) {
        events.add(event);
    }

    @Override
    public void figure(Observation figure) {
        figures.add(figure);
    }

    @Override
    public void actor(Actor actor) {
        actors.add(actor);
    }

    @Override
    public void boundary(Boundary boundary) {
        boundaries.add(boundary);
    }

    @Override
    public void places(List<GazetteerPlace> more) {
        places.addAll(more);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
