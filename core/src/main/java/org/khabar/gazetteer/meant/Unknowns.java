package org.khabar.gazetteer.meant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.GazetteerPlace.Kind;
import org.khabar.resolve.NameTrie;

/** Looks for known names inside names that the gazetteer does not hold: "Kabul airport", "the Gazan border". */
final class Unknowns {
    private static final List<String> ENDINGS = List.of("ian", "ien", "ese", "ish", "an", "n", "i");

    /** A shorter beginning says too little: "Mali" begins "Malian" and also "Malick". */
    private static final int SHORTEST_STEM = 4;

    private final Gazetteer gazetteer;

    Unknowns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The longest known name inside a longer one, the first of equals. */
    Optional<List<String>> findInner(List<String> name) {
        List<String> best = List.of();
        for (int i = 0; i < name.size(); i++) {
            NameTrie.@Nullable Match<GazetteerPlace> match = gazetteer.names().longestAt(name, i);
            if (match != null && match.length() > best.size() && match.length() < name.size()) {
                best = name.subList(i, i + match.length());
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The area or country that an adjective in the name is made from; the countries around settle short stems. */
    Optional<GazetteerPlace> findAdjective(List<String> name, Collection<String> countries) {
        for (String word : name) {
            for (String ending : ENDINGS) {
                String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
                Optional<GazetteerPlace> area = stem.length() < SHORTEST_STEM ? Optional.empty() : findArea(stem);
                if (area.isPresent()) {
                    return area;
                }
            }
            Optional<GazetteerPlace> begun = findBegunWith(word, countries);
            if (begun.isPresent()) {
                return begun;
            }
        }
        return Optional.empty();
    }

    private Optional<GazetteerPlace> findArea(String stem) {
        List<GazetteerPlace> places = new ArrayList<>(gazetteer.names().listExact(List.of(stem)));
        places.removeIf(place -> place.kind() != Kind.COUNTRY && place.kind() != Kind.REGION);
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    private Optional<GazetteerPlace> findBegunWith(String word, Collection<String> countries) {
        if (word.length() < SHORTEST_STEM) {
            return Optional.empty();
        }
        String stem = word.substring(0, SHORTEST_STEM);
        return countries.stream()
                .map(gazetteer::findCountry)
                .flatMap(Optional::stream)
                .filter(country -> country.name().toLowerCase(Locale.ROOT).startsWith(stem))
                .findFirst();
    }
}
