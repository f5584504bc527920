package org.khabar.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.Problem;
import org.khabar.model.passage.NamedSpan;
import org.khabar.resolve.ActorFiles.Country;

/**
 * Every actor that Khabar knows, by id and by name. The shipped register is read from the files under {@code actors/};
 * a workspace adds its own with {@link #with}. Never changed once made, so any number of threads may ask.
 */
public final class ActorRegister {
    private final ActorFiles.Read read;
    private final Roles roles;
    private final Map<String, Actor> byId;
    private final NameTrie<NameTag> names;

    /**
     * A register, and what had to be left out of it.
     *
     * @param register all that could be read
     * @param problems each names its file and its entry
     */
    public record Loaded(ActorRegister register, List<Problem> problems) {}

    private ActorRegister(ActorFiles.Read read, Roles roles) {
        this.read = read;
        this.roles = roles;
        this.byId = new LinkedHashMap<>();
        read.actors().forEach(actor -> byId.put(actor.id(), actor));
        this.names = index();
    }

    /**
     * The register shipped with the program.
     *
     * @throws IllegalStateException if a shipped file has a mistake
     */
    public static ActorRegister shipped() {
        Loaded loaded = shippedAnd(Map.of());
        if (!loaded.problems.isEmpty()) {
            throw new IllegalStateException("The shipped actors must be free of mistakes: " + loaded.problems);
        }
        return loaded.register;
    }

    /**
     * The shipped register together with more actor files.
     *
     * @param files content by name; the form is that of the shipped files
     */
    public static Loaded shippedAnd(Map<String, String> files) {
        Roles roles = Roles.shipped();
        ActorFiles reader = new ActorFiles(roles);
        for (String file : resource("files.txt").lines().toList()) {
            reader.read(file, resource(file));
        }
        files.forEach(reader::read);
        ActorFiles.Read read = reader.finish();
        return new Loaded(new ActorRegister(read, roles), read.problems());
    }

    /** This register and these actors; one with a known id takes the place of the old one. */
    public ActorRegister with(List<Actor> more) {
        Map<String, Actor> all = new LinkedHashMap<>(byId);
        more.forEach(actor -> all.put(actor.id(), actor));
        return new ActorRegister(
                new ActorFiles.Read(
                        List.copyOf(all.values()), read.countries(), read.posts(), read.bystanders(), List.of()),
                roles);
    }

    public List<Actor> listAll() {
        return List.copyOf(byId.values());
    }

    public Optional<Actor> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All actors that have ever borne that name, in the order of the register. */
    public List<Actor> listNamed(String name) {
        return listNamed(name, null);
    }

    /**
     * The one actor meant by a name; empty where nobody or more than one bears it.
     *
     * @param on the day the name was used, or null where it is not known: then a name that ever held is good
     * @param country ISO 3166-1 alpha-3 code that decides between several bearers, or null
     */
    public Optional<Actor> find(String name, @Nullable LocalDate on, @Nullable String country) {
        return only(listNamed(name, on), country);
    }

    /** The one holder of an office on a day: of a country, or with that last name, or both. */
    Optional<Actor> findHolder(String title, @Nullable String country, List<String> lastName, @Nullable LocalDate on) {
        List<Actor> holders = read.posts().stream()
                .filter(post -> post.title().equals(title) && post.time().holds(on))
                .filter(post -> country == null || post.country().equals(country))
                .map(post -> byId.get(post.holder()))
                .filter(Objects::nonNull)
                .filter(holder -> bears(holder, lastName))
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    /** Do those words begin or end one of the actor's names? No words fit anybody. */
    static boolean bears(Actor actor, List<String> part) {
        return actor.names().stream()
                .map(name -> NameWords.normalise(name.what()))
                .anyMatch(name -> {
                    int rest = name.size() - part.size();
                    return rest >= 0
                            && (name.subList(rest, name.size()).equals(part)
                                    || name.subList(0, part.size()).equals(part));
                });
    }

    /** The country whose seat of government that is, as an id. */
    Optional<String> findByCapital(String city) {
        List<String> words = NameWords.normalise(city);
        return read.countries().stream()
                .filter(country -> country.capital() != null
                        && NameWords.normalise(country.capital()).equals(words))
                .map(Country::id)
                .findFirst();
    }

    Roles roles() {
        return roles;
    }

    NameTrie<NameTag> names() {
        return names;
    }

    static Optional<Actor> only(List<Actor> bearers, @Nullable String country) {
        if (bearers.size() > 1 && country != null) {
            List<Actor> there =
                    bearers.stream().filter(a -> country.equals(a.country())).toList();
            return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
        }
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    private List<Actor> listNamed(String name, @Nullable LocalDate on) {
        return names.listExact(NameWords.normalise(name)).stream()
                .filter(tag -> tag.kind() != NamedSpan.Kind.NATIONALITY && tag.holds(on))
                .map(tag -> byId.get(tag.id()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private NameTrie<NameTag> index() {
        NameTrie.Builder<NameTag> builder = NameTrie.builder();
        for (Actor actor : byId.values()) {
            for (Actor.Dated<String> dated : actor.names()) {
                Name name = Name.of(dated.what());
                builder.put(name.words(), NameTag.of(actor, name, dated));
            }
        }
        for (Country country : read.countries()) {
            country.peoples().stream()
                    .map(Name::of)
                    .forEach(people -> builder.put(people.words(), NameTag.ofPeople(country.id(), people)));
            roles.namesOf(country)
                    .forEach((office, names) ->
                            names.forEach(name -> builder.put(name.words(), NameTag.ofOffice(office, name))));
        }
        read.bystanders().stream().map(Name::of).forEach(name -> builder.put(name.words(), NameTag.ofNobody(name)));
        return builder.build();
    }

    private static String resource(String file) {
        try (InputStream in = ActorRegister.class.getResourceAsStream("actors/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The shipped file actors/%s must be there.".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file actors/%s cannot be read.".formatted(file), e);
        }
    }
}
