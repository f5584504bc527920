package org.khabar.gazetteer.meant;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.GazetteerPlace.Kind;
import org.khabar.gazetteer.PlaceWords.Role;

/** Chooses among the places that bear a name, or leaves it open. */
final class PlaceChooser {
    /** Without context the most populous is meant only if it has this many times the people of the next. */
    private static final double FAR_AHEAD = PlaceScore.POPULATION * Math.log(5);

    /** With context a smaller lead will do. */
    private static final double AHEAD = 0.15;

    /** A mention of "Jordan" counts for less than one of "Afghanistan". */
    private static final double AMBIGUOUS_COUNTRY = 0.3;

    /** A town goes before the area that bears its name. */
    private static final double AREA_OF_TOWN = -2;

    /** Places of one name that are nearer than this do not compete. */
    private static final double SAME_SPOT_KM = 50;

    private final Gazetteer gazetteer;
    private final PlaceScore score;

    PlaceChooser(Gazetteer gazetteer, PlaceScore score) {
        this.gazetteer = gazetteer;
        this.score = score;
    }

    /** A place with its log-odds, and how much of them the context gave. */
    record Weighed(GazetteerPlace place, double score, double evidence) {}

    /** What became of a name: the place, or only the country that all likely ones share. */
    record Choice(@Nullable GazetteerPlace place, String country) {}

    /** How far the name of a country speaks for the country: less where other places bear it. */
    double sureness(String country) {
        return gazetteer
                        .findCountry(country)
                        .map(GazetteerPlace::name)
                        .filter(name -> gazetteer.listByName(name).size() > 1)
                        .isPresent()
                ? AMBIGUOUS_COUNTRY
                : 1;
    }

    /** The places that may be meant, the likeliest first. */
    List<Weighed> weigh(PlaceText text, Collection<String> sentenceCountries, PlaceContext context) {
        List<GazetteerPlace> bearers = ofAskedKind(gazetteer.names().listExact(text.name()), text);
        return bearers.stream()
                .map(place -> {
                    double evidence = score.evidence(place, text, sentenceCountries, context);
                    double twin = isAreaOfTown(place, bearers) ? AREA_OF_TOWN : 0;
                    return new Weighed(place, PlaceScore.prior(place) + twin + evidence, evidence);
                })
                .sorted(Comparator.comparingDouble(Weighed::score)
                        .reversed()
                        .thenComparing(weighed -> weighed.place().id()))
                .toList();
    }

    /** The place that is meant; nothing where none bears the name. */
    Optional<Choice> choose(PlaceText text, Collection<String> sentenceCountries, PlaceContext context) {
        List<Weighed> weighed = weigh(text, sentenceCountries, context);
        if (weighed.isEmpty()) {
            return Optional.empty();
        }
        Weighed best = weighed.getFirst();
        double lead = best.evidence > AHEAD ? AHEAD : FAR_AHEAD;
        List<Weighed> rivals = weighed.stream()
                .filter(other -> best.score - other.score < lead && !isSameSpot(best.place, other.place))
                .toList();
        String country = best.place.country();
        boolean oneCountry =
                rivals.stream().allMatch(rival -> rival.place.country().equals(country));
        return Optional.of(new Choice(rivals.isEmpty() ? best.place : null, oneCountry ? country : ""));
    }

    private static List<GazetteerPlace> ofAskedKind(List<GazetteerPlace> places, PlaceText text) {
        List<GazetteerPlace> asked = places.stream()
                .filter(place -> switch (place.kind()) {
                    case PROVINCE -> text.says(Role.PROVINCE);
                    case DISTRICT -> text.says(Role.DISTRICT);
                    case TOWN -> text.says(Role.TOWN);
                    case SITE -> text.says(Role.SITE);
                    case COUNTRY, REGION -> false;
                })
                .toList();
        boolean askedAny = text.says(Role.PROVINCE) || text.says(Role.DISTRICT) || text.says(Role.TOWN);
        List<GazetteerPlace> smaller =
                places.stream().filter(place -> place.kind() != Kind.COUNTRY).toList();
        if (!asked.isEmpty()) {
            return asked;
        }
        // "Guernsey County" is not the Guernsey that we know, but "Kuwait City" lies in Kuwait.
        return text.says(Role.DISTRICT) || (askedAny && !smaller.isEmpty()) ? smaller : places;
    }

    private static boolean isAreaOfTown(GazetteerPlace area, List<GazetteerPlace> bearers) {
        return (area.kind() == Kind.PROVINCE || area.kind() == Kind.DISTRICT)
                && bearers.stream()
                        .anyMatch(town -> town.kind() == Kind.TOWN
                                && town.country().equals(area.country())
                                && town.adm1().equals(area.adm1().isEmpty() ? area.name() : area.adm1()));
    }

    private static boolean isSameSpot(GazetteerPlace a, GazetteerPlace b) {
        boolean within = a.country().equals(b.country())
                && !a.adm1().isEmpty()
                && (a.adm1().equals(b.adm1())
                        || (PlaceScore.isArea(b) && b.name().equals(a.adm1())));
        return a.equals(b) || within || a.kilometresTo(b) <= SAME_SPOT_KM;
    }
}
