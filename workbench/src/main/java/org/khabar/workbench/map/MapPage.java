package org.khabar.workbench.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.khabar.record.count.Spot;
import org.khabar.workbench.incidents.Weeks;
import org.khabar.workbench.lens.LensReader;

/**
 * Where incidents are told to have happened.
 *
 * @param marks the wide ones first and the largest first among them, so that the nearer and smaller lie on top
 * @param borders of countries, as the data of an SVG path; empty where this build has none
 * @param areas imported borders, the same
 * @param view where one is, and can go
 * @param weeks when they began
 * @param incidents how many pass the filter
 * @param nowhere how many of them cannot be put on a map
 * @param misread what of the filter could not be understood
 */
public record MapPage(
        List<Mark> marks,
        String borders,
        String areas,
        View view,
        Weeks weeks,
        long incidents,
        long nowhere,
        List<LensReader.Misread> misread) {
    /**
     * A mark on the map.
     *
     * @param spot what it stands for
     * @param x across
     * @param y down
     * @param size radius, or half a side
     * @param nearer where a click leads on the map
     */
    public record Mark(Spot spot, double x, double y, double size, String nearer) {
        /** Is the place told no more closely than a province or a country? */
        public boolean isWide() {
            return switch (spot.precision()) {
                case "province", "country", "unknown" -> true;
                default -> false;
            };
        }

        /** A number as SVG writes it. */
        public static String unit(double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }

    /**
     * Where one is, and can go, as values of an address.
     *
     * @param here the stretch that is shown
     * @param in nearer
     * @param out farther
     * @param north of here
     * @param south of here
     * @param west of here
     * @param east of here
     */
    public record View(String here, String in, String out, String north, String south, String west, String east) {
        static View of(Sheet sheet) {
            return new View(
                    sheet.address(),
                    sheet.moved(0, 0, 0.5).address(),
                    sheet.moved(0, 0, 2).address(),
                    sheet.moved(0, 0.3, 1).address(),
                    sheet.moved(0, -0.3, 1).address(),
                    sheet.moved(-0.3, 0, 1).address(),
                    sheet.moved(0.3, 0, 1).address());
        }
    }

    /** The marks, those of most incidents first. */
    public List<Mark> ranked() {
        return marks.stream()
                .sorted(Comparator.comparingLong((Mark mark) -> mark.spot().incidents())
                        .reversed())
                .toList();
    }

    public MapPage {
        marks = List.copyOf(marks);
        misread = List.copyOf(misread);
    }
}
