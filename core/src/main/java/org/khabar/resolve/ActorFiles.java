package org.khabar.resolve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.Actor.Dated;
import org.khabar.model.Problem;
import org.khabar.resolve.time.DatedText;

/**
 * Reads actor files. Each mistake becomes a {@link Problem} that names file and entry; the entries without a mistake
 * are kept. What one file needs of another (parents, offices) is looked at once all are read, in {@link #finish}.
 */
final class ActorFiles {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Roles roles;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, String> homes = new LinkedHashMap<>();
    private final List<Country> countries = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Map<String, List<Dated<String>>> officeNames = new LinkedHashMap<>();
    private final List<String> bystanders = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ActorFiles(Roles roles) {
        this.roles = roles;
    }

    /**
     * What the files say.
     *
     * @param actors in the order of the files
     * @param bystanders longer names that hold the name of an actor but do not mean it ("Gulf of Mexico")
     */
    record Read(
            List<Actor> actors,
            List<Country> countries,
            List<Post> posts,
            List<String> bystanders,
            List<Problem> problems) {}

    /** One country, with the adjective first among its peoples' names. */
    record Country(
            String id,
            List<String> names,
            List<String> peoples,
            @Nullable String capital) {}

    /** An office that a person held: the title is one of {@link Roles}. */
    record Post(String holder, String title, String country, Dated<Actor.Kind> time) {}

    private record File(
            @Nullable String country,
            @Nullable String kind,
            @Nullable List<JsonNode> actors,
            @Nullable Map<String, List<String>> offices,
            @Nullable Map<String, JsonNode> countries,
            @Nullable List<String> bystanders) {}

    private record Entry(
            @Nullable String id,
            @Nullable String name,
            @Nullable List<String> names,
            @Nullable String kind,
            @Nullable List<String> kinds,
            @Nullable String parent,
            @Nullable String country,
            @Nullable Map<String, String> ids,
            @Nullable List<String> posts) {}

    private record CountryEntry(
            @Nullable String name,
            @Nullable List<String> names,
            @Nullable List<String> peoples,
            @Nullable String capital) {}

    /** Reads one file. */
    void read(String file, String yaml) {
        try {
            File content = YAML.readValue(yaml, File.class);
            orEmpty(content.countries).forEach((id, node) -> keep(file, id, () -> addCountry(file, id, node)));
            int n = 0;
            for (JsonNode node : orEmpty(content.actors)) {
                n++;
                String called = node.path("id").asText(node.path("name").asText("actor " + n));
                keep(file, called, () -> addActor(file, content, node));
            }
            orEmpty(content.offices)
                    .forEach((office, names) -> keep(file, office, () -> addOffice(content.country, office, names)));
            bystanders.addAll(orEmpty(content.bystanders));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(new Problem(file, line, "The file is no actor file: " + e.getOriginalMessage()));
        }
    }

    /** Looks at what spans files, and gives every country its offices. */
    Read finish() {
        for (Country country : countries) {
            for (Actor office : roles.of(country)) {
                List<Dated<String>> names = new ArrayList<>(office.names());
                names.addAll(orEmpty(officeNames.remove(office.id())));
                keep("offices", office.id(), () -> put("offices", named(office, names)));
            }
        }
        officeNames.keySet().forEach(id -> problems.add(new Problem(id, 0, "There is no such country.")));
        for (Actor actor : List.copyOf(actors.values())) {
            keep(home(actor), actor.id(), () -> checkLinks(actor));
        }
        return new Read(
                List.copyOf(actors.values()),
                List.copyOf(countries),
                List.copyOf(posts),
                List.copyOf(bystanders),
                List.copyOf(problems));
    }

    private void checkLinks(Actor actor) {
        if (actor.parent() != null && !actors.containsKey(actor.parent())) {
            throw new IllegalArgumentException("The parent (%s) must be an actor's id.".formatted(actor.parent()));
        }
        if (actor.country() != null && !actors.containsKey(actor.country())) {
            throw new IllegalArgumentException("The country (%s) must be a country's id.".formatted(actor.country()));
        }
    }

    private String home(Actor actor) {
        return homes.getOrDefault(actor.id(), "offices");
    }

    private void addCountry(String file, String id, JsonNode node) throws JsonProcessingException {
        CountryEntry entry = YAML.treeToValue(node, CountryEntry.class);
        String name = required(entry.name, "name");
        List<Dated<String>> names = dated(name, orEmpty(entry.names));
        put(file, new Actor(id, name, names, List.of(always(Actor.Kind.COUNTRY)), null, id, Map.of()));
        List<String> plain = names.stream().map(Dated::what).toList();
        countries.add(new Country(id, plain, orEmpty(entry.peoples), entry.capital));
    }

    private void addActor(String file, File content, JsonNode node) throws JsonProcessingException {
        Entry entry = YAML.treeToValue(node, Entry.class);
        String name = required(entry.name, "name");
        String id =
                entry.id == null ? String.join("-", NameWords.normalise(name)).toLowerCase(Locale.ROOT) : entry.id;
        String country = entry.country == null ? content.country : entry.country;
        List<Post> held = new ArrayList<>();
        for (String post : orEmpty(entry.posts)) {
            held.add(post(id, country, post));
        }
        List<Dated<Actor.Kind>> kinds = new ArrayList<>();
        held.forEach(post -> kinds.add(post.time));
        kinds.addAll(kinds(entry, content.kind));
        put(
                file,
                new Actor(
                        id,
                        name,
                        dated(name, orEmpty(entry.names)),
                        kinds,
                        entry.parent,
                        "none".equals(country) ? null : country,
                        entry.ids == null ? Map.of() : entry.ids));
        posts.addAll(held);
    }

    private Post post(String holder, @Nullable String country, String text) {
        Dated<String> post = DatedText.parse(text);
        Actor.Kind kind = roles.kindOfTitle(post.what());
        return new Post(holder, post.what(), required(country, "country"), new Dated<>(kind, post.from(), post.to()));
    }

    private void addOffice(@Nullable String country, String office, List<String> names) {
        String id = roles.idOf(required(country, "country"), office);
        List<Dated<String>> more = officeNames.computeIfAbsent(id, k -> new ArrayList<>());
        names.forEach(name -> more.add(DatedText.parse(name)));
    }

    private void put(String file, Actor actor) {
        if (actors.putIfAbsent(actor.id(), actor) != null) {
            throw new IllegalArgumentException(
                    "The id (%s) must not be used twice; it is in %s as well.".formatted(actor.id(), home(actor)));
        }
        homes.put(actor.id(), file);
    }

    private static List<Dated<Actor.Kind>> kinds(Entry entry, @Nullable String usual) {
        if (entry.kinds == null) {
            return List.of(always(kind(required(entry.kind == null ? usual : entry.kind, "kind"))));
        }
        List<Dated<Actor.Kind>> kinds = new ArrayList<>();
        for (String text : entry.kinds) {
            Dated<String> dated = DatedText.parse(text);
            kinds.add(new Dated<>(kind(dated.what()), dated.from(), dated.to()));
        }
        return kinds;
    }

    static Actor.Kind kind(String word) {
        for (Actor.Kind kind : Actor.Kind.values()) {
            if (kind.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("The kind (%s) must be one of %s."
                .formatted(word, List.of(Actor.Kind.values()).toString().toLowerCase(Locale.ROOT)));
    }

    private static <T> Dated<T> always(T what) {
        return new Dated<>(what, null, null);
    }

    private static List<Dated<String>> dated(String shown, List<String> names) {
        List<Dated<String>> all = new ArrayList<>();
        all.add(always(shown));
        names.forEach(name -> all.add(DatedText.parse(name)));
        return all;
    }

    private static Actor named(Actor actor, List<Dated<String>> names) {
        return new Actor(actor.id(), actor.name(), names, actor.kinds(), actor.parent(), actor.country(), actor.ids());
    }

    private static String required(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The field (%s) must be given.".formatted(field));
        }
        return value;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    private interface Step {
        void run() throws JsonProcessingException;
    }

    private void keep(String file, String entry, Step step) {
        try {
            step.run();
        } catch (JsonProcessingException e) {
            problems.add(new Problem(file, 0, entry + ": " + e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(file, 0, entry + ": " + e.getMessage()));
        }
    }
}
