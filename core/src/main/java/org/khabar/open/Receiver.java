package org.khabar.open;

import java.util.List;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Actor;
import org.khabar.model.Boundary;
import org.khabar.model.Problem;
import org.khabar.model.series.Observation;
import org.khabar.open.event.ImportedEvent;

/** Takes what is read from a file of open data, one by one, so that large files need little memory. */
public interface Receiver {
    /** A row of events, or a claim. */
    void event(ImportedEvent event);

    /** A figure. */
    void figure(Observation figure);

    /** An actor; one whose id the register has takes the place of that one. */
    void actor(Actor actor);

    /** The outline of an area. */
    void boundary(Boundary boundary);

    /** All places of a file, for a gazetteer. */
    void places(List<GazetteerPlace> places);

    /** Something that was set aside or is worth a look. */
    void problem(Problem problem);
}
