package org.khabar.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the place that lies nearest to a point. Safe between threads. */
public final class NearestPlace {
    /** Farther than this from every place we know, a point may lie in the sea. */
    private static final double FARTHEST_KM = 300;

    /** Kilometres of one degree of latitude. */
    private static final double DEGREE_KM = 111;

    private final Map<Cell, List<Pinned>> cells = new HashMap<>();

    /** One degree by one degree. */
    private record Cell(int north, int east) {
        static Cell of(double lat, double lon) {
            return new Cell((int) Math.floor(lat), Math.floorMod((int) Math.floor(lon), 360));
        }
    }

    private record Pinned(GazetteerPlace place, double lat, double lon) {}

    /** Looks among towns and sites; the point of an area or country says little about its edges. */
    public NearestPlace(Gazetteer gazetteer) {
        for (GazetteerPlace place : gazetteer.listAll()) {
            Double lat = place.lat();
            Double lon = place.lon();
            boolean small = place.kind() == GazetteerPlace.Kind.TOWN || place.kind() == GazetteerPlace.Kind.SITE;
            if (small && lat != null && lon != null) {
                cells.computeIfAbsent(Cell.of(lat, lon), any -> new ArrayList<>(1))
                        .add(new Pinned(place, lat, lon));
            }
        }
    }

    /** The nearest town or site within 300 km. */
    public Optional<GazetteerPlace> find(double lat, double lon) {
        Cell middle = Cell.of(lat, lon);
        // Degrees of longitude grow shorter towards the poles; near them the whole circle is looked at.
        double shrink = Math.cos(Math.toRadians(Math.min(Math.abs(lat) + 3, 89)));
        int high = (int) Math.ceil(FARTHEST_KM / DEGREE_KM);
        int wide = Math.min(180, (int) Math.ceil(FARTHEST_KM / (DEGREE_KM * shrink)));
        List<Pinned> near = new ArrayList<>();
        for (int north = -high; north <= high; north++) {
            for (int east = -wide; east <= wide; east++) {
                Cell cell = new Cell(middle.north + north, Math.floorMod(middle.east + east, 360));
                near.addAll(cells.getOrDefault(cell, List.of()));
            }
        }
        return near.stream()
                .min(Comparator.comparingDouble((Pinned one) -> Sphere.kilometres(lat, lon, one.lat, one.lon)))
                .filter(one -> Sphere.kilometres(lat, lon, one.lat, one.lon) <= FARTHEST_KM)
                .map(Pinned::place);
    }
}
