package org.khabar.eval.seam;

import java.util.List;
import java.util.Map;
import org.khabar.eval.measure.Figure;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;

/** Texts with the right answers, sorted by what must be asked of the reader to measure it on them. */
public sealed interface LabelledSet {
    /** Kind and name, {@code claims/dev}; the figures carry it. */
    String name();

    /** Texts whose claims tell. */
    non-sealed interface Claimed extends LabelledSet {
        /** The texts to read. */
        List<Report> reports();

        /** Compares the claims read, by report id, with the right ones. A report without an entry has no claims. */
        List<Figure> score(Map<String, List<Claim>> claims);

        /** What is wrong in the claims read, told in words; none where the set tells figures only. */
        default List<String> mistakes(Map<String, List<Claim>> claims) {
            return List.of();
        }
    }

    /** Sentences with rated event words. */
    non-sealed interface Judged extends LabelledSet {
        List<Figure> score(FactualityJudge judge);
    }

    /** Texts with marked sources and cues. */
    non-sealed interface Attributed extends LabelledSet {
        List<Figure> score(AttributionFinder finder);
    }

    /** Texts with marked place names. */
    non-sealed interface Located extends LabelledSet {
        List<Figure> score(PlaceFinder finder);
    }

    /** Actor phrases with country and sector. */
    non-sealed interface Described extends LabelledSet {
        List<Figure> score(ActorDescriber describer);
    }
}
