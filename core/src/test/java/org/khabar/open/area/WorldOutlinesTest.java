package org.khabar.open.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khabar.model.Boundary;
import org.khabar.open.Lookup;

/** What comes with the program. */
class WorldOutlinesTest {
    @Test
    void knowsEveryCountryThatHasLandNeighboursByItsCode() {
        List<Boundary> outlines = WorldOutlines.load(Lookup.countries());
        Set<String> codes = new TreeSet<>();
        outlines.forEach(each -> codes.add(String.valueOf(each.country())));
        assertTrue(
                codes.containsAll(Set.of("AFG", "PAK", "MLI", "SSD", "COD", "CAF", "ESH", "DOM", "BIH", "GNQ", "CIV")),
                codes.toString());
        assertTrue(codes.size() > 200, codes.size() + " countries");
    }

    @Test
    void givesEachCountryOneOutline() {
        List<Boundary> outlines = WorldOutlines.load(Lookup.countries());
        assertEquals(
                outlines.size(),
                outlines.stream().map(Boundary::country).distinct().count());
    }
}
