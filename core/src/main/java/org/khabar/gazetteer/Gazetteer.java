package org.khabar.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.resolve.NameTrie;
import org.khabar.resolve.NameWords;

/** The places we know, by id and by name. Never changes; {@link #with} gives a larger one. Safe between threads. */
public final class Gazetteer {
    private static final List<String> SHIPPED = List.of("countries.tsv", "areas.tsv", "towns.tsv", "regions.tsv");

    /** Places of one name and country that lie nearer than this are one place. */
    private static final double SAME_KM = 15;

    private final Map<String, GazetteerPlace> places;
    private final Map<String, GazetteerPlace> countries;
    private final NameTrie<GazetteerPlace> names;
    private final NameTrie<GazetteerPlace> trusted;

    private Gazetteer(Map<String, GazetteerPlace> places, @Nullable NameTrie<GazetteerPlace> trusted) {
        this.places = places;
        this.countries = new HashMap<>();
        NameTrie.Builder<GazetteerPlace> trie = NameTrie.builder();
        // Normalising is most of the work, and can be done on all cores.
        List<Named> named = places.values().parallelStream().map(Named::of).toList();
        for (Named one : named) {
            GazetteerPlace place = one.place;
            if (place.kind() == GazetteerPlace.Kind.COUNTRY) {
                countries.putIfAbsent(place.country(), place);
            }
            one.names.forEach(words -> trie.put(words, place));
        }
        this.names = trie.build();
        this.trusted = trusted == null ? names : trusted;
    }

    private record Named(GazetteerPlace place, List<List<String>> names) {
        static Named of(GazetteerPlace place) {
            return new Named(
                    place,
                    place.names()
                            .map(NameWords::normalise)
                            .filter(words -> !words.isEmpty())
                            .toList());
        }
    }

    /** The gazetteer as shipped. */
    public static Gazetteer load() {
        List<GazetteerPlace> shipped = new ArrayList<>();
        SHIPPED.forEach(file -> shipped.addAll(GazetteerTable.read(file)));
        return of(shipped);
    }

    /** A gazetteer of these places alone; those without an id are given one. */
    public static Gazetteer of(Collection<GazetteerPlace> places) {
        return new Gazetteer(new Gazetteer(Map.of(), null).joined(places), null);
    }

    /**
     * This gazetteer and these places. A place that we have already (the same name and country, and within 15 km, or of
     * the same kind where a point is missing) only lends its names to ours.
     */
    public Gazetteer with(Collection<GazetteerPlace> more) {
        return new Gazetteer(joined(more), trusted);
    }

    private Map<String, GazetteerPlace> joined(Collection<GazetteerPlace> more) {
        Map<String, GazetteerPlace> all = new LinkedHashMap<>(places);
        Map<String, List<String>> known = new HashMap<>();
        places.values().forEach(place -> remember(known, place));
        for (GazetteerPlace place : more) {
            @Nullable GazetteerPlace same = same(all, known, place);
            if (same != null) {
                GazetteerPlace richer = same.withMoreVariants(place);
                all.put(same.id(), richer);
                remember(known, richer);
            } else {
                GazetteerPlace named = place.withId(freeId(all, place));
                all.put(named.id(), named);
                remember(known, named);
            }
        }
        return all;
    }

    private static void remember(Map<String, List<String>> known, GazetteerPlace place) {
        place.names().forEach(name -> {
            List<String> ids = known.computeIfAbsent(key(name, place), k -> new ArrayList<>(1));
            if (!ids.contains(place.id())) {
                ids.add(place.id());
            }
        });
    }

    private static @Nullable GazetteerPlace same(
            Map<String, GazetteerPlace> all, Map<String, List<String>> known, GazetteerPlace place) {
        for (String id : known.getOrDefault(key(place.name(), place), List.of())) {
            GazetteerPlace ours = all.get(id);
            if (ours != null && isSame(ours, place)) {
                return ours;
            }
        }
        return null;
    }

    // A province and its main town bear one name and lie together; they stay two places.
    private static boolean isSame(GazetteerPlace ours, GazetteerPlace place) {
        if (ours.kind() != place.kind()) {
            return false;
        }
        double kilometres = ours.kilometresTo(place);
        boolean area = place.kind() == GazetteerPlace.Kind.COUNTRY || place.kind() == GazetteerPlace.Kind.PROVINCE;
        if (area || kilometres <= SAME_KM) {
            return true;
        }
        boolean oneArea =
                ours.adm1().isEmpty() || place.adm1().isEmpty() || ours.adm1().equals(place.adm1());
        return Double.isNaN(kilometres) && oneArea;
    }

    private static String key(String name, GazetteerPlace place) {
        return place.country() + "/" + name.toLowerCase(Locale.ROOT);
    }

    private static String slug(String name) {
        String slug = String.join("-", NameWords.normalise(name)).toLowerCase(Locale.ROOT);
        return slug.isEmpty() ? name : slug;
    }

    // Two Springfields in one country are told apart by their area, and then by number.
    private static String freeId(Map<String, GazetteerPlace> all, GazetteerPlace place) {
        if (!place.id().isEmpty() && !all.containsKey(place.id())) {
            return place.id();
        }
        String plain =
                place.country() + "/" + slug(place.name()) + "-" + place.kind().label();
        if (!all.containsKey(plain)) {
            return plain;
        }
        String inArea = place.adm1().isEmpty() ? plain : plain + "-" + slug(place.adm1());
        String id = inArea;
        for (int i = 2; all.containsKey(id); i++) {
            id = inArea + "-" + i;
        }
        return id;
    }

    /** The place of this id. */
    public Optional<GazetteerPlace> findById(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The country of this ISO 3166-1 alpha-3 code. */
    public Optional<GazetteerPlace> findCountry(String iso3) {
        return Optional.ofNullable(countries.get(iso3));
    }

    /** All places that bear this name, however it is cased, accented or hyphenated. */
    public List<GazetteerPlace> listByName(String name) {
        return names.listExact(NameWords.normalise(name));
    }

    /** All places, the shipped ones first. */
    public Collection<GazetteerPlace> listAll() {
        return List.copyOf(places.values());
    }

    /** Was this name there before {@link #with}? Dumps hold small towns and odd spellings that are everyday words. */
    boolean isTrusted(List<String> words) {
        return !trusted.listExact(words).isEmpty();
    }

    /** All names, to be looked for in texts. */
    public NameTrie<GazetteerPlace> names() {
        return names;
    }
}
