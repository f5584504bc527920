package org.khabar.resolve;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Passage;
import org.khabar.model.passage.Sentence;
import org.khabar.resolve.Phrase.Piece;

/**
 * Gives the names in a claim their ids, from the name itself, the day, and what else the report names. Never forces: a
 * name that is unknown, or that may mean two actors, stays without an id.
 */
public final class ActorResolver {
    private final ActorRegister register;
    private final NameTagger tagger;
    private final Roles roles;

    public ActorResolver(ActorRegister register) {
        this.register = register;
        this.tagger = new NameTagger(register);
        this.roles = register.roles();
    }

    /**
     * What a report tells about its names.
     *
     * @param on the day of the report, or null
     * @param actors ids of the actors it names
     * @param countries ids of the countries it names, by their names or their peoples'
     * @param grounds ids of the countries in which it says that something is, by their names or those of places
     */
    public record Context(@Nullable LocalDate on, Set<String> actors, Set<String> countries, Set<String> grounds) {
        private static final Set<String> WITHIN = Set.of("in", "of", "across", "throughout", "inside", "within");

        public Context {
            actors = Set.copyOf(actors);
            countries = Set.copyOf(countries);
            grounds = Set.copyOf(grounds);
        }

        /** What a passage, once tagged, tells. */
        public static Context of(Passage passage) {
            Set<String> actors = new HashSet<>();
            Set<String> countries = new HashSet<>();
            Set<String> grounds = new HashSet<>();
            for (Sentence sentence : passage.sentences()) {
                for (NamedSpan span : sentence.names()) {
                    switch (span.kind()) {
                        case COUNTRY -> {
                            countries.addAll(span.ids());
                            if (isWithin(sentence, span)) {
                                grounds.addAll(span.ids());
                            }
                        }
                        case NATIONALITY -> countries.addAll(span.ids());
                        case ACTOR -> actors.addAll(span.ids());
                        case PLACE -> country(span).ifPresent(grounds::add);
                        case OUTLET -> {}
                    }
                }
            }
            return new Context(passage.report().published(), actors, countries, grounds);
        }

        private static boolean isWithin(Sentence sentence, NamedSpan country) {
            return country.from() > 0
                    && WITHIN.contains(sentence.token(country.from() - 1).word().toLowerCase(Locale.ROOT));
        }

        /** The one country in which all places of that name lie. */
        private static Optional<String> country(NamedSpan place) {
            List<String> all = place.ids().stream()
                    .map(id -> id.split("/", 2)[0])
                    .distinct()
                    .toList();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
    }

    /**
     * Who a phrase means, as far as it tells.
     *
     * @param actor id in the register, or null
     * @param country ISO 3166-1 alpha-3 code, or null
     * @param kind what it is on that day, or null
     */
    public record Description(
            @Nullable String actor, @Nullable String country, Actor.@Nullable Kind kind) {}

    /** The same claim with an id for every actor, recipient and holder that can be known. */
    public Claim complete(Claim claim, Context context) {
        List<Attribution> attribution = claim.stance().attribution().stream()
                .map(said -> complete(said, context))
                .toList();
        Claim.Stance old = claim.stance();
        return new Claim(
                claim.id(),
                claim.anchor(),
                claim.what(),
                new Claim.Roles(
                        complete(claim.roles().actors(), context).stream()
                                .map(this::people)
                                .toList(),
                        complete(claim.roles().recipients(), context)),
                claim.setting(),
                claim.counts(),
                new Claim.Stance(attribution, old.outlet(), old.factuality(), old.status(), old.responsibility()),
                claim.value());
    }

    /** The same name with its id, where that can be known. An id that is there already stays. */
    public Name complete(Name name, Context context) {
        return name.actor() != null
                ? name
                : new Name(
                        name.text(),
                        findActor(name.text(), context).map(Actor::id).orElse(null));
    }

    /** "A French airstrike": the adjective stands for its country where it names who did it. */
    private Name people(Name name) {
        List<Piece> pieces = Phrase.of(name.text(), tagger, roles).pieces();
        NamedSpan adjective = pieces.size() == 1 && !name.text().endsWith("s")
                ? pieces.getFirst().name()
                : null;
        if (name.actor() != null || adjective == null || adjective.kind() != NamedSpan.Kind.NATIONALITY) {
            return name;
        }
        return adjective.ids().size() == 1
                ? new Name(name.text(), adjective.ids().getFirst())
                : name;
    }

    /** The one actor that a phrase means in that context. */
    public Optional<Actor> findActor(String text, Context context) {
        @Nullable String home = onlyCountry(context);
        Optional<Actor> exact = register.find(text, context.on, home);
        if (exact.isPresent()) {
            return exact;
        }
        Phrase phrase = Phrase.of(text, tagger, roles);
        if (phrase.pieces().isEmpty()) {
            return Optional.empty();
        }
        return named(phrase, context, home)
                .or(() -> official(phrase, context, home))
                .or(() -> known(phrase, context));
    }

    /**
     * Whom a phrase means on a day, by itself: the actor where there is one, else country and kind as far as the words
     * tell.
     */
    public Description describe(String text, @Nullable LocalDate on) {
        Optional<Actor> actor = findActor(text, new Context(on, Set.of(), Set.of(), Set.of()));
        if (actor.isPresent()) {
            return new Description(actor.get().id(), actor.get().country(), kindOn(actor.get(), on));
        }
        Optional<String> seat = register.findByCapital(text);
        if (seat.isPresent()) {
            String id = roles.idOf(seat.get(), "government");
            return new Description(id, seat.get(), Actor.Kind.GOVERNMENT);
        }
        Phrase phrase = Phrase.of(text, tagger, roles);
        return new Description(null, phrase.country(register, on), phrase.kind(register, on));
    }

    static Actor.@Nullable Kind kindOn(Actor actor, @Nullable LocalDate on) {
        return actor.kinds().stream()
                .filter(kind -> kind.holds(on))
                .map(Actor.Dated::what)
                .findFirst()
                .orElse(null);
    }

    private List<Name> complete(List<Name> names, Context context) {
        return names.stream().map(name -> complete(name, context)).toList();
    }

    private Attribution complete(Attribution said, Context context) {
        return said.actor() != null
                ? said
                : new Attribution(
                        said.holder(),
                        findActor(said.holder(), context).map(Actor::id).orElse(null),
                        said.cue());
    }

    // "Taliban fighters", "Iran-backed Houthi rebels", "President Ashraf Ghani": a name among words that go along.
    private Optional<Actor> named(Phrase phrase, Context context, @Nullable String home) {
        int at = phrase.lastName();
        if (at < 0 || !phrase.allBefore(at, Piece::mayPrecede) || !phrase.allAfter(at, Piece::isCompanion)) {
            return Optional.empty();
        }
        return register.find(phrase.pieces().get(at).text(), context.on, home)
                .filter(actor -> actor.kinds().getFirst().what() != Actor.Kind.COUNTRY);
    }

    // "Mexican federal police", "the Afghan president", and "the army" where the report speaks of one country.
    private Optional<Actor> official(Phrase phrase, Context context, @Nullable String home) {
        int at = phrase.lastRole();
        if (at < 0 || !phrase.isOneOffice(at)) {
            return Optional.empty();
        }
        @Nullable String owner = phrase.country(register, context.on);
        Roles.Role role = phrase.pieces().get(at).role();
        if (owner == null && !phrase.hasName() && phrase.pieces().get(at).standsAlone()) {
            // "France called for calm after soldiers detained the president": not its own
            boolean person = role != null && role.title() != null;
            owner = person && (home == null || !context.grounds.contains(home)) ? null : home;
        }
        if (owner == null || role == null) {
            return Optional.empty();
        }
        if (role.title() != null) {
            Optional<Actor> holder = register.findHolder(role.title(), owner, List.of(), context.on);
            if (holder.isPresent()) {
                return holder;
            }
        }
        return role.office() == null ? Optional.empty() : register.findById(roles.idOf(owner, role.office()));
    }

    // "Ghani" where the report names Ashraf Ghani; "President Duterte" on a day when one Duterte was president.
    private Optional<Actor> known(Phrase phrase, Context context) {
        List<String> words = phrase.unknownEnd();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Actor> inReport = context.actors.stream()
                .flatMap(id -> register.findById(id).stream())
                .filter(actor -> actor.kinds().stream().anyMatch(kind -> kind.what() == Actor.Kind.PERSON))
                .filter(actor -> ActorRegister.bears(actor, words))
                .toList();
        if (!inReport.isEmpty()) {
            return ActorRegister.only(inReport, null);
        }
        @Nullable String title = phrase.title();
        return title == null
                ? Optional.empty()
                : register.findHolder(title, phrase.country(register, context.on), words, context.on);
    }

    private @Nullable String onlyCountry(Context context) {
        Set<String> countries = new HashSet<>(context.countries);
        if (countries.isEmpty()) {
            context.actors.forEach(
                    id -> register.findById(id).map(Actor::country).ifPresent(countries::add));
        }
        boolean elsewhere = !context.grounds.isEmpty() && Collections.disjoint(context.grounds, countries);
        return countries.size() == 1 && !elsewhere ? countries.iterator().next() : null;
    }
}
