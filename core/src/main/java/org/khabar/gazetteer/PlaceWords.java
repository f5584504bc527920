package org.khabar.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.resolve.NameWords;

/** What small words say about the place they stand with, and the short forms of areas. */
public final class PlaceWords {
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<List<String>, Area> abbreviations = new HashMap<>();

    /** What a word says. */
    public enum Role {
        PROVINCE,
        DISTRICT,
        TOWN,
        SITE,
        /** Only a part of the place: "northern". */
        COMPASS,
        /** The place and what lies about it: "near". */
        AROUND,
        /** Along the edge of a country. */
        BORDER
    }

    /** An area that a short form stands for. */
    public record Area(String name, String country) {}

    /** The words as shipped. */
    public PlaceWords() {
        for (String line : PlaceFiles.lines("place-words.tsv")) {
            String[] cells = line.split("\t");
            String word = String.join(" ", NameWords.normalise(cells[0]));
            roles.put(word, Role.valueOf(cells[1].toUpperCase(Locale.ROOT)));
        }
        for (String line : PlaceFiles.lines("abbreviations.tsv")) {
            String[] cells = line.split("\t");
            abbreviations.put(NameWords.normalise(cells[0]), new Area(cells[1], cells[2]));
        }
    }

    /** What a word in small letters says, or null. */
    public @Nullable Role role(String word) {
        return roles.get(word);
    }

    /** The area that these comparable words are short for. */
    public Optional<Area> findAbbreviation(List<String> words) {
        return Optional.ofNullable(abbreviations.get(words));
    }
}
