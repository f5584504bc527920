package org.khabar.eval.asked;

import java.util.List;
import org.khabar.model.Span;

/**
 * An attribution as people marked it.
 *
 * @param source who says so, in one piece or several; empty where the text names nobody
 * @param cue the words that hand the statement over, in one piece or several
 */
record MarkedAttribution(List<Span> source, List<Span> cue) {
    MarkedAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
    }
}
