package org.khabar.ask.measure.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** On the ellipsoid the first degree of a meridian is 110.574 km long, a degree of the equator 111.320 km. */
class BorderTest {
    private static final Geometry WEST = box(0, 1, 0, 1);
    private static final Geometry EAST = box(1, 2, 0, 1);
    private static final Geometry NORTH = box(0, 1, 1, 2);
    private static final Geometry FAR = box(5, 6, 0, 1);
    private static final Border NONE = new Border(new GeometryFactory().createLineString());

    @Test
    void measuresAMeridianBetweenTwoAreas() {
        assertEquals(110.574, border(WEST, EAST).kilometres(), 0.0005);
        assertEquals(110.574, border(EAST, WEST).kilometres(), 0.0005);
    }

    @Test
    void measuresOnlyWhatBothShare() {
        Geometry half = box(1, 2, 0.5, 3);

        assertEquals(110.576 / 2, border(WEST, half).kilometres(), 0.01);
    }

    @Test
    void knowsNoBorderWhereAreasMeetInAPointOrNotAtAll() {
        assertTrue(Border.of(EAST, Map.of("north", NORTH, "far", FAR), 0).isEmpty());
    }

    @Test
    void findsTheBorderOfOutlinesThatDoNotQuiteMeet() {
        Geometry gap = box(1.002, 2, 0, 1);

        assertTrue(Border.of(WEST, Map.of("east", gap), 0).isEmpty());
        Border found = Border.of(WEST, Map.of("east", gap), 0.005).getOrDefault("east", NONE);
        assertEquals(110.574, found.kilometres(), 0.1);
    }

    @Test
    void givesEachPartOfALineToTheNeighbourThatIsNearest() {
        Geometry lower = box(1.01, 2, 0, 0.5);
        Geometry upper = box(1.01, 2, 0.5, 1);

        var borders = Border.of(WEST, Map.of("lower", lower, "upper", upper), 0.1);

        double whole = borders.values().stream().mapToDouble(Border::kilometres).sum();
        assertEquals(110.576, whole, 0.2 * 111.4, "coasts count as far as the tolerance reaches");
        assertEquals(
                borders.getOrDefault("lower", NONE).kilometres(),
                borders.getOrDefault("upper", NONE).kilometres(),
                0.1);
    }

    @Test
    void measuresHowFarAPlaceLiesFromTheBorder() {
        assertEquals(0.44 * 111.320, border(WEST, EAST).kilometresFrom(1.44, 0.5), 0.01);
        assertEquals(0.44 * 111.320, border(WEST, EAST).kilometresFrom(0.56, 0.5), 0.01);
        assertEquals(110.576, border(WEST, EAST).kilometresFrom(1, 2), 0.01);
    }

    /** At 60 degrees north a degree of longitude is half as long: 55.802 km. */
    @Test
    void measuresFarFromTheEquatorToo() {
        Border border = border(box(0, 1, 59, 61), box(1, 2, 59, 61));

        assertEquals(55.80, border.kilometresFrom(2, 60), 0.15);
    }

    private static Border border(Geometry one, Geometry other) {
        return Border.of(one, Map.of("other", other), 0).getOrDefault("other", NONE);
    }

    private static Geometry box(double west, double east, double south, double north) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, south, north));
    }
}
