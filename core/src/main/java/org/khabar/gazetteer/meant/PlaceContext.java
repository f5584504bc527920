package org.khabar.gazetteer.meant;

import java.util.List;
import java.util.Map;
import org.khabar.gazetteer.GazetteerPlace;

/**
 * What a report says about where it is: the countries it speaks of, the places that its names may mean, and what it
 * says lies in what. Made by {@link PlaceResolver}, once for a report.
 */
public final class PlaceContext {
    /** Adds doubt, so that a few names cannot talk one another into anything. */
    private static final double SMOOTHING = 1;

    private static final PlaceContext NONE = new PlaceContext(Map.of(), List.of(), Map.of());

    private final Map<String, Double> countries;
    private final double mentions;
    private final List<Anchor> anchors;
    private final Map<List<String>, List<List<String>>> containers;

    /**
     * A place that a name of the report may mean.
     *
     * @param name comparable words
     * @param weight how surely, 0 to 1
     * @param mentions how much it speaks for its country
     */
    record Anchor(List<String> name, GazetteerPlace place, double weight, double mentions) {}

    PlaceContext(
            Map<String, Double> countries, List<Anchor> anchors, Map<List<String>, List<List<String>>> containers) {
        this.countries = Map.copyOf(countries);
        this.mentions =
                countries.values().stream().mapToDouble(weight -> weight).sum();
        this.anchors = List.copyOf(anchors);
        this.containers = Map.copyOf(containers);
    }

    /** Nothing is known of the report. */
    public static PlaceContext none() {
        return NONE;
    }

    /** The share of the report's mentions that fall on this country, 0 to 1, those by that name itself left out. */
    double share(String country, List<String> name) {
        double mine = countries.getOrDefault(country, 0.0);
        double all = SMOOTHING + mentions;
        for (Anchor anchor : anchors) {
            if (!anchor.name.equals(name)) {
                all += anchor.mentions;
                mine += anchor.place.country().equals(country) ? anchor.mentions : 0;
            }
        }
        return mine / all;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    /** What the report says anywhere that this name lies in. */
    List<List<String>> containers(List<String> name) {
        return containers.getOrDefault(name, List.of());
    }
}
