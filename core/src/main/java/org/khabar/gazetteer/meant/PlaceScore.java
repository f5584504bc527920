package org.khabar.gazetteer.meant;

import java.util.Collection;
import java.util.List;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.GazetteerPlace.Kind;
import org.khabar.gazetteer.PlaceWords;
import org.khabar.resolve.NameWords;

/**
 * Weighs how well a place fits what is said around its name, as log-odds: who lives there, what it is said to lie in,
 * the countries named, and how near it is to the other places of the report.
 */
final class PlaceScore {
    /** Ten times the people make a place this times ln 10 likelier to be meant. */
    static final double POPULATION = 0.6;

    /** "Georgia" alone is the country, though more people live in the state. */
    private static final double COUNTRY = 1.7;

    private static final double CONTAINED = 12;
    private static final double CONTRADICTED = -6;
    private static final double SENTENCE_COUNTRY = 3;
    private static final double REPORT_COUNTRY = 6.5;
    private static final double NEARNESS = 2.5;
    private static final double LARGEST_NEARNESS = 6;

    /** Distance over which nearness falls to a third. */
    private static final double NEAR_KM = 150;

    private static final double CONTAINED_KM = 60;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    PlaceScore(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** Without context: by the people who live there. */
    static double prior(GazetteerPlace place) {
        double assumed = switch (place.kind()) {
            case COUNTRY -> 5_000_000;
            case REGION -> place.country().isEmpty() ? 5_000_000 : 500_000;
            case PROVINCE -> 500_000;
            case DISTRICT -> 20_000;
            case TOWN -> 8_000;
            case SITE -> 1_000;
        };
        double people = place.population();
        double country = place.kind() == Kind.COUNTRY ? COUNTRY : 0;
        return country + POPULATION * Math.log(people > 0 ? people : assumed);
    }

    /** What the words around the name add to the prior; 0 where they say nothing. */
    double evidence(GazetteerPlace place, PlaceText text, Collection<String> sentenceCountries, PlaceContext context) {
        double score =
                REPORT_COUNTRY * context.share(place.country(), text.name()) + nearness(place, text.name(), context);
        // A country that was named must not speak for itself: "Georgia" may be the state.
        if (place.kind() != Kind.COUNTRY && sentenceCountries.contains(place.country())) {
            score += SENTENCE_COUNTRY / sentenceCountries.size();
        }
        if (!text.containers().isEmpty()) {
            score += contained(place, text.containers());
        } else if (!context.containers(text.name()).isEmpty()) {
            score += contained(place, context.containers(text.name())) / 2;
        }
        return score;
    }

    private double contained(GazetteerPlace place, List<List<String>> containers) {
        boolean told = false;
        for (List<String> container : containers) {
            List<GazetteerPlace> areas = areas(container);
            told |= !areas.isEmpty();
            if (areas.stream().anyMatch(area -> contains(area, place))) {
                return CONTAINED;
            }
        }
        return told ? CONTRADICTED : 0;
    }

    /** The places that a container may mean; short forms of areas count here. */
    List<GazetteerPlace> areas(List<String> container) {
        return words.findAbbreviation(container)
                .map(area -> gazetteer.listByName(area.name()).stream()
                        .filter(place -> place.country().equals(area.country()))
                        .toList())
                .filter(areas -> !areas.isEmpty())
                .orElseGet(() -> gazetteer.names().listExact(container));
    }

    private static boolean contains(GazetteerPlace area, GazetteerPlace place) {
        boolean oneCountry = area.country().equals(place.country());
        return switch (area.kind()) {
            case COUNTRY -> oneCountry && !area.equals(place);
            case PROVINCE -> oneCountry && !area.equals(place) && bears(area, place.adm1());
            case DISTRICT, TOWN, SITE -> !area.equals(place) && area.kilometresTo(place) <= CONTAINED_KM;
            case REGION -> oneCountry || area.country().isEmpty();
        };
    }

    static boolean bears(GazetteerPlace place, String name) {
        List<String> sought = NameWords.normalise(name);
        return place.names().anyMatch(one -> NameWords.normalise(one).equals(sought));
    }

    private static double nearness(GazetteerPlace place, List<String> name, PlaceContext context) {
        double sum = 0;
        for (PlaceContext.Anchor anchor : context.anchors()) {
            double kilometres = anchor.name().equals(name) ? Double.NaN : place.kilometresTo(anchor.place());
            if (!Double.isNaN(kilometres)) {
                sum += anchor.weight() * Math.exp(-kilometres / NEAR_KM);
            }
        }
        return Math.min(LARGEST_NEARNESS, NEARNESS * sum);
    }

    static boolean isArea(GazetteerPlace place) {
        return place.kind() == Kind.COUNTRY || place.kind() == Kind.PROVINCE;
    }
}
