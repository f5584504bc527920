package org.khabar.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.gazetteer.GazetteerPlace.Kind;

/** How places are kept and joined. */
class GazetteerTest {
    private final Gazetteer gazetteer = TestPlaces.gazetteer();

    private static GazetteerPlace town(String name, String country, double lat, double lon) {
        return new GazetteerPlace("", name, List.of("Imported " + name), country, "", Kind.TOWN, lat, lon, 10_000);
    }

    @Test
    void findsAPlaceUnderEverySpelling() {
        assertEquals(
                "AFG/kandahar-town", gazetteer.listByName("qandahar").getFirst().id());
        assertEquals("AFG/kabul-town", gazetteer.listByName("کابل").getFirst().id());
    }

    @Test
    void keepsOurPlaceAndTakesTheImportedNames() {
        Gazetteer more = gazetteer.with(List.of(town("Kabul", "AFG", 34.55, 69.2)));
        assertEquals(gazetteer.listAll().size(), more.listAll().size());
        assertEquals(
                "AFG/kabul-town", more.listByName("Imported Kabul").getFirst().id());
        assertEquals(4_600_000, more.findById("AFG/kabul-town").orElseThrow().population());
    }

    @Test
    void keepsPlacesOfOneNameThatLieApart() {
        Gazetteer more = gazetteer.with(List.of(town("Kabul", "AFG", 31.0, 62.0)));
        assertEquals(gazetteer.listAll().size() + 1, more.listAll().size());
        assertTrue(more.findById("AFG/kabul-town-2").isPresent());
    }

    @Test
    void keepsDistrictsOfOneNameInDifferentProvinces() {
        Gazetteer more = gazetteer.with(List.of(district("Khost"), district("Helmand")));
        assertEquals(2, more.listByName("Markaz").size());
    }

    private static GazetteerPlace district(String province) {
        return new GazetteerPlace("", "Markaz", List.of(), "AFG", province, Kind.DISTRICT, null, null, 0);
    }

    @Test
    void shipsTheCountriesAndTheirTowns() {
        Gazetteer shipped = Gazetteer.load();
        assertEquals("Mali", shipped.findCountry("MLI").orElseThrow().name());
        assertTrue(shipped.listByName("Kandahar").stream()
                .anyMatch(place -> place.country().equals("AFG")));
    }

    @Test
    void refusesAPointOffTheEarth() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> town("Nowhere", "AFG", 91, 0));
        assertEquals("The lat (91.0) must lie between -90 and 90.", e.getMessage());
    }
}
