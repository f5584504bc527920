package org.khabar.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.gazetteer.GazetteerPlace.Kind;

class NearestPlaceTest {
    private final NearestPlace nearest = new NearestPlace(Gazetteer.of(List.of(
            town("Torkham", "PAK", 34.12, 71.09),
            town("Jalalabad", "AFG", 34.43, 70.45),
            town("Suva", "FJI", -18.14, 178.44),
            town("Longyearbyen", "SJM", 78.22, 15.63),
            new GazetteerPlace("", "Afghanistan", List.of(), "AFG", "", Kind.COUNTRY, 34.2, 71.0, 0))));

    private static GazetteerPlace town(String name, String country, double lat, double lon) {
        return new GazetteerPlace("", name, List.of(), country, "", Kind.TOWN, lat, lon, 1000);
    }

    private Optional<String> near(double lat, double lon) {
        return nearest.find(lat, lon).map(GazetteerPlace::name);
    }

    @Test
    void findsTheNearestTownAndNotTheMiddleOfACountry() {
        assertEquals(Optional.of("Torkham"), near(34.2, 71.0));
        assertEquals(Optional.of("Jalalabad"), near(34.4, 70.5));
    }

    @Test
    void looksAcrossTheDateLineAndNearThePole() {
        assertEquals(Optional.of("Suva"), near(-18.1, -179.9));
        assertEquals(Optional.of("Longyearbyen"), near(80.0, 20.0));
    }

    @Test
    void findsNothingInTheMiddleOfTheSea() {
        assertEquals(Optional.empty(), near(0, -30));
    }
}
