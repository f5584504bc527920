package org.khabar.resolve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.Actor.Dated;

/**
 * The common words for actors: offices that every country has ("troops", "foreign ministry"), titles that persons bear,
 * words for kinds of people ("gunmen"), and words that may stand beside a name without changing whom it means
 * ("fighters"). Read from {@code roles.yaml}; never changed.
 */
final class Roles {
    /** Offices that are parts of the military. */
    private static final Set<String> ARMS = Set.of("air-force", "navy");

    private final Map<String, Office> offices;
    private final Map<String, Title> titles;
    private final NameTrie<Role> words;
    private final Set<String> companions;

    /** An office that every country has, with the words for it, most usual first. */
    record Office(Actor.Kind kind, String name, List<Name> phrases) {}

    /** A title with the words for it and what its bearer is. */
    record Title(
            Actor.Kind kind, List<String> phrases, @Nullable String office) {}

    /**
     * What a common word says.
     *
     * @param kind what the one so called is, or null where the word does not tell
     * @param office key of the office, or null
     * @param title key of the title, or null
     * @param definite does it mean one office of a country even where no country stands beside it?
     */
    record Role(
            Actor.@Nullable Kind kind,
            @Nullable String office,
            @Nullable String title,
            boolean definite) {}

    private record File(
            Map<String, OfficeEntry> offices,
            Map<String, TitleEntry> titles,
            Map<String, List<String>> kinds,
            List<String> definite,
            List<String> companions) {}

    private record OfficeEntry(String kind, String name, List<String> phrases) {}

    private record TitleEntry(
            String kind, List<String> phrases, @Nullable String office) {}

    private Roles(File file) {
        Set<String> definite = Set.copyOf(file.definite);
        NameTrie.Builder<Role> builder = NameTrie.builder();
        Map<String, Title> readTitles = new LinkedHashMap<>();
        file.titles.forEach((key, entry) -> {
            Actor.Kind kind = ActorFiles.kind(entry.kind);
            readTitles.put(key, new Title(kind, List.copyOf(entry.phrases), entry.office));
            entry.phrases.forEach(phrase -> builder.put(
                    NameWords.normalise(phrase), new Role(kind, entry.office, key, definite.contains(phrase))));
        });
        Map<String, Office> readOffices = new LinkedHashMap<>();
        file.offices.forEach((key, entry) -> {
            Actor.Kind kind = ActorFiles.kind(entry.kind);
            List<Name> phrases = entry.phrases.stream().map(Name::of).toList();
            readOffices.put(key, new Office(kind, entry.name, phrases));
            phrases.forEach(phrase ->
                    builder.put(phrase.words(), new Role(kind, key, null, definite.contains(phrase.written()))));
        });
        file.kinds.forEach((key, phrases) -> {
            Actor.@Nullable Kind kind = key.equals("unknown") ? null : ActorFiles.kind(key);
            phrases.forEach(phrase -> builder.put(NameWords.normalise(phrase), new Role(kind, null, null, false)));
        });
        this.titles = readTitles;
        this.offices = readOffices;
        this.words = builder.build();
        this.companions = new HashSet<>();
        file.companions.forEach(word -> companions.addAll(NameWords.normalise(word)));
    }

    /** The roles shipped with the program. */
    static Roles shipped() {
        try (InputStream in = Roles.class.getResourceAsStream("actors/roles.yaml")) {
            return new Roles(new ObjectMapper(new YAMLFactory()).readValue(in, File.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped roles.yaml cannot be read.", e);
        }
    }

    /** Every office of one country, as actors, with the names that a report would show. */
    List<Actor> of(ActorFiles.Country country) {
        List<Actor> all = new ArrayList<>();
        String government = country.id().toLowerCase(Locale.ROOT) + "-government";
        offices.forEach((key, office) -> {
            String id = idOf(country.id(), key);
            String above = ARMS.contains(key) ? idOf(country.id(), "military") : government;
            String parent = id.equals(government) ? country.id() : above;
            String name = office.name.formatted(country.names().getFirst());
            Dated<Actor.Kind> kind = new Dated<>(office.kind, null, null);
            List<Dated<String>> names = List.of(new Dated<>(name, null, null));
            all.add(new Actor(id, name, names, List.of(kind), parent, country.id(), Map.of()));
        });
        return all;
    }

    /** All that reports call the offices of one country, by the id of the office: "Malian army", "Mali government". */
    Map<String, List<Name>> namesOf(ActorFiles.Country country) {
        List<Name> firsts = Stream.concat(country.names().stream(), country.peoples().stream())
                .map(Name::of)
                .toList();
        Name last = Name.of("of " + country.names().getFirst());
        Map<String, List<Name>> all = new HashMap<>();
        offices.forEach((key, office) -> {
            List<Name> names = all.computeIfAbsent(idOf(country.id(), key), k -> new ArrayList<>());
            for (Name phrase : office.phrases) {
                firsts.forEach(first -> names.add(first.then(phrase)));
                names.add(phrase.then(last));
            }
        });
        return all;
    }

    /** @throws IllegalArgumentException if there is no such office */
    String idOf(String country, String office) {
        if (!offices.containsKey(office)) {
            throw new IllegalArgumentException(
                    "The office (%s) must be one of %s.".formatted(office, offices.keySet()));
        }
        return country.toLowerCase(Locale.ROOT) + "-" + office;
    }

    /** @throws IllegalArgumentException if there is no such title */
    Actor.Kind kindOfTitle(String title) {
        Title found = titles.get(title);
        if (found == null) {
            throw new IllegalArgumentException("The post (%s) must be one of %s.".formatted(title, titles.keySet()));
        }
        return found.kind;
    }

    /** What the words from {@code i} on say, with how many of them say it; the longest. */
    Optional<NameTrie.Match<Role>> findAt(List<String> text, int i) {
        return Optional.ofNullable(words.longestAt(text, i));
    }

    /** May that word stand beside a name without changing whom it means? */
    boolean isCompanion(String word) {
        return companions.contains(word);
    }
}
