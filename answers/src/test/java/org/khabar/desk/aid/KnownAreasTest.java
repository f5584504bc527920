package org.khabar.desk.aid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.aid.access.AccessArea;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.model.Boundary;

class KnownAreasTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[62,34],[63,34],[63,35],[62,35],[62,34]]]}";

    @Test
    void drawsAnOutlinedAreaAndKnowsItByTheNamesOfTheGazetteer() {
        KnownAreas known = known(new Boundary("f", "AF32", "Hirat", "AFG", 1, null, SQUARE));

        AccessArea herat = known.areas("AFG").getFirst();

        assertEquals("Hirat", herat.name());
        assertEquals("AF32", herat.code());
        assertEquals(SQUARE, herat.shape().outline());
        assertTrue(herat.names().contains("Herat"), herat.names().toString());
    }

    @Test
    void findsTheDistrictOfACapitalByTheNameOfItsTown() {
        KnownAreas known = known(new Boundary("f", "ML09", "Bamako", "MLI", 1, null, SQUARE));

        assertTrue(known.areas("MLI").getFirst().names().contains("Bamako District"));
    }

    @Test
    void fallsBackToThePointsOfTheGazetteer() {
        AccessArea kabul = known().find("AFG", "Kabul", "").orElseThrow();

        assertNull(kabul.shape().outline());
        assertNotNull(kabul.shape().lat());
        assertEquals(34, known().areas("AFG").size());
    }

    @Test
    void findsTheAreaThatACodeOfADistrictBeginsWith() {
        KnownAreas known = known(new Boundary("f", "ML05", "Mopti", "MLI", 1, null, SQUARE));

        assertEquals("Mopti", known.find("MLI", "Koro", "ML0506").orElseThrow().name());
    }

    private static KnownAreas known(Boundary... boundaries) {
        return KnownAreas.of(GAZETTEER, List.of(boundaries));
    }
}
