package org.khabar.gazetteer.meant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.gazetteer.TestPlaces;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;

/** Which place a text means. */
class PlaceResolverTest {
    private final PlaceResolver resolver = new PlaceResolver(TestPlaces.gazetteer());

    private Place alone(String text) {
        return resolver.resolve(List.of(text), List.of(), PlaceContext.none()).getFirst();
    }

    private Place among(String text, List<String> names, List<String> countries) {
        return resolver.resolve(List.of(text), List.of(), resolver.context(names, countries))
                .getFirst();
    }

    @Test
    void takesTheFarLargerTownWhereNothingElseIsSaid() {
        assertEquals("AFG/kandahar-town", alone("Kandahar").place());
    }

    @Test
    void leavesItOpenWhereNoneIsFarAhead() {
        Place place = alone("Tripoli");
        assertNull(place.place());
        assertNull(place.country());
        assertEquals("Tripoli", place.text());
        assertEquals(Precision.UNKNOWN, place.precision());
    }

    @Test
    void followsTheCountryItIsSaidToLieIn() {
        assertEquals("LBN/tripoli-town", alone("Tripoli, Lebanon").place());
        assertEquals("IND/kandahar-town", alone("Kandahar, India").place());
        assertEquals("USA/paris-town", alone("Paris, Tex.").place());
    }

    @Test
    void followsTheNationalityInTheSentence() {
        Place place = resolver.resolve(List.of("Tripoli"), List.of("LBY"), PlaceContext.none())
                .getFirst();
        assertEquals("LBY/tripoli-town", place.place());
    }

    @Test
    void followsTheCountryThatTheReportSpeaksOf() {
        assertEquals(
                "PAK/hyderabad-town",
                among("Hyderabad", List.of("Hyderabad"), List.of("PAK", "PAK")).place());
    }

    @Test
    void followsTheOtherPlacesOfTheReport() {
        assertEquals(
                "LBN/tripoli-town",
                among("Tripoli", List.of("Tripoli", "Beirut"), List.of()).place());
        assertEquals(
                "PAK/hyderabad-town",
                among("Hyderabad", List.of("Hyderabad", "Karachi"), List.of()).place());
    }

    @Test
    void remembersWhereTheReportPutThePlaceBefore() {
        assertEquals(
                "USA/paris-town",
                among("Paris", List.of("Paris, Texas", "Paris"), List.of()).place());
    }

    @Test
    void takesTheStateOfThatNameAmongItsTowns() {
        List<String> names = List.of("Georgia", "Atlanta", "Jackson");
        assertEquals(
                "USA/georgia-province",
                among("Georgia", names, List.of("GEO", "USA", "USA")).place());
        assertEquals("GEO", alone("Georgia").country());
    }

    @Test
    void takesTheProvinceWhereTheTextSaysSo() {
        assertEquals("AFG/kandahar-province", alone("Kandahar Province").place());
        assertEquals("AFG/helmand-province", alone("Helmand").place());
        assertEquals("AFG/helmand-province", alone("northern Helmand province").place());
        assertEquals(Precision.PROVINCE, alone("the province of Helmand").precision());
    }

    @Test
    void keepsTheWordsOfAPartOfACountry() {
        Place place = alone("northern Mali");
        assertEquals("northern Mali", place.text());
        assertEquals("MLI", place.country());
        assertEquals(Precision.COUNTRY, place.precision());
        assertEquals("SYR", alone("eastern Syria").country());
    }

    @Test
    void findsThePlaceBehindNearAndOutskirts() {
        assertEquals("AFG/lashkar-gah-town", alone("near Lashkar Gah").place());
        assertEquals("AFG/kabul-town", alone("the outskirts of Kabul").place());
    }

    @Test
    void findsTheAreaOfABorder() {
        assertEquals("PSE", alone("the Gazan border").country());
        Place border = resolver.resolve(List.of("the Afghan border"), List.of("AFG"), PlaceContext.none())
                .getFirst();
        assertEquals("AFG", border.country());
        assertEquals(Precision.COUNTRY, border.precision());
    }

    @Test
    void putsASiteIntoTheTownOfItsName() {
        Place airport = alone("Kabul airport");
        assertNull(airport.place());
        assertEquals("AFG", airport.country());
        assertEquals("Kabul", airport.adm1());
        assertEquals(34.53, airport.lat());
        assertEquals(Precision.SITE, airport.precision());
    }

    @Test
    void putsASiteIntoTheTownNamedWithIt() {
        List<Place> places = resolver.resolve(List.of("Eid Gah Mosque", "Kabul"), List.of(), PlaceContext.none());
        assertEquals("AFG", places.getFirst().country());
        assertEquals("Kabul", places.getFirst().adm1());
        assertEquals(Precision.SITE, places.getFirst().precision());
        assertEquals("AFG/kabul-town", places.getLast().place());
        assertEquals("Kabul", alone("Eid Gah Mosque in Kabul").adm1());
    }

    @Test
    void putsAnUnknownVillageIntoTheProvinceAroundIt() {
        Place village = alone("Jani Khel, Khost Province, Afghanistan");
        assertNull(village.place());
        assertEquals("AFG", village.country());
        assertEquals("Khost", village.adm1());
    }

    @Test
    void keepsTheTextOfWhatItDoesNotKnow() {
        Place place = alone("Xanadu");
        assertEquals(new Place("Xanadu", null, null, null, null, null, Precision.UNKNOWN), place);
    }

    @Test
    void resolvesCountriesAndRegions() {
        assertEquals(Precision.COUNTRY, alone("Afghanistan").precision());
        assertEquals("PSE", alone("Gaza").country());
        assertNull(alone("the Sahel").country());
    }
}
