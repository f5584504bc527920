package org.khabar.eval.seam;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Report;
import org.khabar.model.Span;

/** Finds the places that a report names and where they lie. Must be safe between threads. */
@FunctionalInterface
public interface PlaceFinder {
    /** Every place name of the report, whether or not a claim hangs from it. */
    List<FoundPlace> find(Report report);

    /**
     * The country that a point lies in, as ISO 3166-1 alpha-3 code; for labelled names whose country the file does not
     * tell. Unless a finder knows better, it does not know.
     *
     * @param lat degrees north
     * @param lon degrees east
     */
    default Optional<String> findCountry(double lat, double lon) {
        return Optional.empty();
    }

    /**
     * One place.
     *
     * @param span the name in the report's text
     * @param country ISO 3166-1 alpha-3 code, or null where it is not known
     * @param lat degrees north, or null where the place is not in the gazetteer
     * @param lon degrees east, or null where the place is not in the gazetteer
     */
    record FoundPlace(
            Span span,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon) {}
}
