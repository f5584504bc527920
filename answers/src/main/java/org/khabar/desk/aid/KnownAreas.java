package org.khabar.desk.aid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabar.aid.access.AccessArea;
import org.khabar.aid.access.AccessArea.Shape;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Boundary;
import org.khabar.record.Workspace;
import org.khabar.resolve.NameWords;

/**
 * The countries and first-level areas of a workspace: those of imported outlines, with their P-codes and every name
 * that the gazetteer knows them by; without outlines those of the gazetteer, as points.
 */
public final class KnownAreas {
    private final Gazetteer gazetteer;
    private final Map<String, List<Boundary>> outlines;
    private final Map<String, List<GazetteerPlace>> provinces;

    private KnownAreas(Gazetteer gazetteer, List<Boundary> boundaries) {
        this.gazetteer = gazetteer;
        this.outlines = boundaries.stream()
                .filter(each -> each.country() != null && Integer.valueOf(1).equals(each.level()))
                .collect(Collectors.groupingBy(each -> String.valueOf(each.country())));
        this.provinces = gazetteer.listAll().stream()
                .filter(place -> place.kind() == GazetteerPlace.Kind.PROVINCE)
                .collect(Collectors.groupingBy(GazetteerPlace::country));
    }

    /** The areas that a workspace and the gazetteer know. */
    public static KnownAreas of(Workspace workspace) {
        return new KnownAreas(Gazetteer.load().with(workspace.listPlaces()), workspace.listBoundaries());
    }

    static KnownAreas of(Gazetteer gazetteer, List<Boundary> boundaries) {
        return new KnownAreas(gazetteer, boundaries);
    }

    /** The countries with outlines. */
    public Set<String> outlined() {
        return new TreeSet<>(outlines.keySet());
    }

    /** A country as one area. */
    public AccessArea country(String iso3) {
        Optional<GazetteerPlace> known = gazetteer.findCountry(iso3);
        String name = known.map(GazetteerPlace::name).orElse(iso3);
        return new AccessArea(
                iso3, name, Set.of(name), null, 0, known.map(KnownAreas::point).orElse(Shape.NONE));
    }

    /** The first-level areas of a country, by name. */
    public List<AccessArea> areas(String iso3) {
        List<Boundary> drawn = outlines.getOrDefault(iso3, List.of());
        List<AccessArea> areas = new ArrayList<>();
        if (drawn.isEmpty()) {
            provinces.getOrDefault(iso3, List.of()).forEach(place -> areas.add(ofPlace(place)));
        } else {
            // The same area in two files is one area; the file that comes first by name draws it.
            Map<String, AccessArea> byName = new HashMap<>();
            drawn.forEach(boundary -> byName.putIfAbsent(key(boundary.name()), ofBoundary(boundary)));
            areas.addAll(byName.values());
        }
        areas.sort(Comparator.comparing(AccessArea::name));
        return areas;
    }

    /** The first-level area that bears a name or whose P-code a code begins with. */
    public Optional<AccessArea> find(String iso3, String name, String code) {
        List<AccessArea> areas = areas(iso3);
        String wanted = key(name);
        return areas.stream()
                .filter(area -> area.names().stream().map(KnownAreas::key).anyMatch(wanted::equals))
                .findFirst()
                .or(() -> areas.stream()
                        .filter(area -> area.code() != null && code.startsWith(area.code()))
                        .findFirst());
    }

    private static AccessArea ofPlace(GazetteerPlace place) {
        return new AccessArea(
                place.country(), place.name(), place.names().collect(Collectors.toSet()), null, 1, point(place));
    }

    private AccessArea ofBoundary(Boundary boundary) {
        Set<String> names = new HashSet<>(Set.of(boundary.name()));
        Optional<GazetteerPlace> place = findProvince(boundary);
        place.ifPresent(known -> known.names().forEach(names::add));
        Shape point = place.map(KnownAreas::point).orElse(Shape.NONE);
        return new AccessArea(
                String.valueOf(boundary.country()),
                boundary.name(),
                names,
                boundary.id(),
                1,
                new Shape(point.lat(), point.lon(), boundary.geometry()));
    }

    /** By name, or by the name with the word district before or behind it: "Bamako" is the Bamako District. */
    private Optional<GazetteerPlace> findProvince(Boundary boundary) {
        String wanted = key(boundary.name());
        List<GazetteerPlace> all = provinces.getOrDefault(String.valueOf(boundary.country()), List.of());
        return all.stream()
                .filter(place -> place.names().map(KnownAreas::key).anyMatch(wanted::equals))
                .findFirst()
                .or(() -> all.stream()
                        .filter(place -> place.names()
                                .map(KnownAreas::key)
                                .anyMatch(name ->
                                        name.equals(wanted + " district") || name.equals("district of " + wanted)))
                        .findFirst());
    }

    private static Shape point(GazetteerPlace place) {
        return new Shape(place.lat(), place.lon(), null);
    }

    private static String key(String name) {
        return String.join(" ", NameWords.normalise(name));
    }
}
