package org.khabar.gazetteer.meant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.GazetteerPlace.Kind;
import org.khabar.gazetteer.PlaceWords;
import org.khabar.gazetteer.PlaceWords.Role;
import org.khabar.gazetteer.meant.PlaceChooser.Choice;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;

/**
 * Says which place a text means. What the text itself says it lies in counts most, then the countries and nationalities
 * of the sentence and the report, then nearness to the report's other places, then population. What stays open has no
 * id; its text is kept always. Safe between threads.
 */
public final class PlaceResolver {
    private final Gazetteer gazetteer;
    private final PlaceWords words = new PlaceWords();
    private final PlaceScore score;
    private final PlaceChooser chooser;
    private final Unknowns unknowns;

    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.score = new PlaceScore(gazetteer, words);
        this.chooser = new PlaceChooser(gazetteer, score);
        this.unknowns = new Unknowns(gazetteer);
    }

    /**
     * What a report says about where it is; make it once for all its claims.
     *
     * @param names its place names, one for each mention, best with what follows them ("Khost, Afghanistan")
     * @param countries ISO 3166-1 alpha-3 codes of the countries and nationalities it names, one for each mention
     */
    public PlaceContext context(Collection<String> names, Collection<String> countries) {
        List<PlaceText> texts = names.stream().map(this::parse).toList();
        return new ContextBuilder(chooser).build(texts, countries);
    }

    /**
     * The places that the texts of one claim mean, one for each, in their order.
     *
     * @param texts as written, such as "the outskirts of Kandahar"
     * @param sentenceCountries codes of the countries and nationalities named in the claim's sentence
     * @param context of its report
     */
    public List<Place> resolve(List<String> texts, Collection<String> sentenceCountries, PlaceContext context) {
        List<PlaceText> parsed = texts.stream().map(this::parse).toList();
        List<String> countries = new ArrayList<>(sentenceCountries);
        parsed.forEach(text -> gazetteer.names().listExact(text.name()).stream()
                .filter(place -> place.kind() == Kind.COUNTRY)
                .map(GazetteerPlace::country)
                .filter(country -> !countries.contains(country))
                .forEach(countries::add));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<PlaceText> others = new ArrayList<>(parsed);
            others.remove(i);
            places.add(resolve(texts.get(i), parsed.get(i), others, new Scene(countries, context)));
        }
        return List.copyOf(places);
    }

    private record Scene(List<String> countries, PlaceContext context) {}

    private PlaceText parse(String text) {
        return PlaceText.of(
                text,
                words,
                name -> !gazetteer.names().listExact(name).isEmpty()
                        || words.findAbbreviation(name).isPresent());
    }

    private Place resolve(String written, PlaceText text, List<PlaceText> others, Scene scene) {
        Optional<Choice> choice = choose(text, scene);
        if (choice.isPresent()) {
            return known(written, text, choice.get());
        }
        List<PlaceText> around = new ArrayList<>();
        unknowns.findInner(text.name()).ifPresent(name -> around.add(named(name, text)));
        text.containers().forEach(name -> around.add(named(name, text)));
        around.addAll(others);
        for (PlaceText container : around) {
            @Nullable
            GazetteerPlace place = choose(container, scene).map(Choice::place).orElse(null);
            if (place != null) {
                return within(written, text, place);
            }
        }
        return unknowns.findAdjective(text.name(), scene.countries)
                .map(area -> known(written, text, new Choice(area, area.country())))
                .orElseGet(() -> unknown(written, text, scene));
    }

    private Optional<Choice> choose(PlaceText text, Scene scene) {
        return words.findAbbreviation(text.name()).isPresent()
                        && text.containers().isEmpty()
                ? score.areas(text.name()).stream().findFirst().map(area -> new Choice(area, area.country()))
                : chooser.choose(text, scene.countries, scene.context);
    }

    private static PlaceText named(List<String> name, PlaceText text) {
        int next = text.containers().indexOf(name) + 1;
        return new PlaceText(
                name,
                Set.of(),
                text.containers().subList(next, text.containers().size()));
    }

    private static Place known(String written, PlaceText text, Choice choice) {
        @Nullable GazetteerPlace place = choice.place();
        if (place == null) {
            Precision precision = choice.country().isEmpty() ? Precision.UNKNOWN : Precision.COUNTRY;
            return new Place(written, null, orNull(choice.country()), null, null, null, precision);
        }
        if (text.says(Role.SITE) && place.kind() != Kind.SITE) {
            return within(written, text, place);
        }
        return new Place(
                written, place.id(), orNull(place.country()), adm1(place), place.lat(), place.lon(), precision(place));
    }

    // A site, or a village we do not know, lies where the place around it lies.
    private static Place within(String written, PlaceText text, GazetteerPlace around) {
        boolean site = text.says(Role.SITE);
        boolean located = !site || around.kind() == Kind.TOWN || around.kind() == Kind.SITE;
        return new Place(
                written,
                null,
                orNull(around.country()),
                adm1(around),
                located ? around.lat() : null,
                located ? around.lon() : null,
                site ? Precision.SITE : precision(around));
    }

    private static Place unknown(String written, PlaceText text, Scene scene) {
        @Nullable String country = scene.countries.size() == 1 ? scene.countries.getFirst() : null;
        Precision precision = text.says(Role.SITE)
                ? Precision.SITE
                : text.says(Role.BORDER) && country != null ? Precision.COUNTRY : Precision.UNKNOWN;
        return new Place(written, null, country, null, null, null, precision);
    }

    private static @Nullable String adm1(GazetteerPlace place) {
        return orNull(place.kind() == Kind.PROVINCE ? place.name() : place.adm1());
    }

    private static Precision precision(GazetteerPlace place) {
        boolean inOneCountry = place.kind() == Kind.REGION && !place.country().isEmpty();
        return inOneCountry ? Precision.PROVINCE : place.kind().precision();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
