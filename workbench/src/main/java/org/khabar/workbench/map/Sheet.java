package org.khabar.workbench.map;

import java.util.Locale;
import org.khabar.record.count.Box;

/**
 * The paper a map is drawn on: degrees to units of the picture. Equirectangular, true to scale in the middle, which is
 * near enough where countries fill the sheet.
 *
 * @param box what is shown, in degrees
 */
public record Sheet(Box box) {
    /** Units across; a unit is about a pixel. */
    public static final double WIDTH = 1000;

    /** Units down. */
    public static final double HEIGHT = 640;

    /** Nearer than this a map of towns shows nothing more. */
    private static final double LEAST_DEGREES = 0.25;

    private static final double MARGIN = 0.12;
    private static final double MOST_LAT = 85;
    private static final double MOST_LON = 180;

    /** The sheet that shows a box whole, with a margin, in the middle. */
    public static Sheet around(Box wanted) {
        double midLat = (wanted.south() + wanted.north()) / 2;
        double midLon = (wanted.west() + wanted.east()) / 2;
        double narrow = Math.cos(Math.toRadians(midLat));
        double tall = Math.max(LEAST_DEGREES, (wanted.north() - wanted.south()) * (1 + 2 * MARGIN));
        double wide = Math.max(LEAST_DEGREES, (wanted.east() - wanted.west()) * (1 + 2 * MARGIN)) * narrow;
        double scale = Math.max(tall / HEIGHT, wide / WIDTH);
        return of(midLat, midLon, scale * HEIGHT);
    }

    /** The sheet around a point that shows so many degrees from south to north. */
    static Sheet of(double midLat, double midLon, double degrees) {
        double tall = Math.clamp(degrees, LEAST_DEGREES, 2 * MOST_LAT);
        double lat = Math.clamp(midLat, -MOST_LAT + tall / 2, MOST_LAT - tall / 2);
        double narrow = Math.cos(Math.toRadians(lat));
        double wide = Math.min(2 * MOST_LON, tall * WIDTH / HEIGHT / narrow);
        double lon = Math.clamp(midLon, -MOST_LON + wide / 2, MOST_LON - wide / 2);
        return new Sheet(new Box(lat - tall / 2, lon - wide / 2, lat + tall / 2, lon + wide / 2));
    }

    /** Units from the left. */
    public double x(double lon) {
        return (lon - box.west()) / (box.east() - box.west()) * WIDTH;
    }

    /** Units from the top. */
    public double y(double lat) {
        return (box.north() - lat) / (box.north() - box.south()) * HEIGHT;
    }

    /** Degrees from south to north. */
    double tall() {
        return box.north() - box.south();
    }

    /** The sheet moved by parts of its size, and this many times as large a stretch shown. */
    Sheet moved(double east, double north, double times) {
        double lat = (box.south() + box.north()) / 2 + north * tall();
        double lon = (box.west() + box.east()) / 2 + east * (box.east() - box.west());
        return of(lat, lon, tall() * times);
    }

    /** As a value of an address: middle and height. */
    String address() {
        return String.format(
                Locale.ROOT, "%.4f,%.4f,%.4f", (box.south() + box.north()) / 2, (box.west() + box.east()) / 2, tall());
    }
}
