package org.khabar.open.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.Actor.Dated;
import org.khabar.open.known.Countries;
import org.khabar.resolve.ActorRegister;

/** One person or body on a list of the Security Council. Filled while it is read; not thread-safe. */
final class Listing {
    private static final List<String> NAME_PARTS = List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    private static final String LOW = "Low";
    private static final String TRADE = ".*\\b(exchange|hawala|sarafi|trading|company|corporation|bank|ltd)\\b.*";

    private final boolean person;
    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> official = new LinkedHashSet<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> trusted = new LinkedHashSet<>();

    Listing(boolean person) {
        this.person = person;
    }

    /** Takes what stands in an element, or, of one that has values, in the first of them. */
    void put(String element, String text) {
        switch (element) {
            case "NAME_ORIGINAL_SCRIPT" -> official.addAll(ListedName.split(text));
            case "ALIAS_NAME" -> {
                aliases.addAll(ListedName.split(text));
                if (!LOW.equals(fields.remove("QUALITY"))) {
                    trusted.addAll(ListedName.split(text));
                }
            }
            default -> fields.putIfAbsent(element, text);
        }
    }

    /**
     * The actor.
     *
     * @throws IllegalArgumentException if the entry lacks its number or its name
     */
    Actor actor(ActorRegister register, Countries countries) {
        String number = required("REFERENCE_NUMBER");
        String name = name();
        if (name.isBlank()) {
            throw new IllegalArgumentException("The entry (%s) must have a FIRST_NAME.".formatted(number));
        }
        List<String> names = names(name);
        Map<String, String> ids = Map.of(Actor.UN_SANCTIONS, number);
        @Nullable
        String country = countries.find(fields.getOrDefault("NATIONALITY", "")).orElse(null);
        return known(names, register, country)
                .map(actor -> widened(actor, names, ids))
                .orElseGet(() -> new Actor(
                        "un-" + number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                        names.getFirst(),
                        names.stream().map(Listing::always).toList(),
                        List.of(always(kind(name))),
                        null,
                        country,
                        ids));
    }

    /**
     * The tie to the Taliban that the entry tells, if it is one of their list with the day it was put there.
     *
     * @throws IllegalArgumentException if that day is none
     */
    Optional<ListedTie> tie() {
        @Nullable String day = fields.get("LISTED_ON");
        if (day == null || !ListedTie.LIST.equals(fields.get("UN_LIST_TYPE"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ListedTie(
                    person ? "INDIVIDUAL" : "ENTITY",
                    name(),
                    required("REFERENCE_NUMBER"),
                    // Some days carry an offset from Greenwich: 2015-03-27-04:00.
                    DateTimeFormatter.ISO_DATE.parse(day, LocalDate::from)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "The LISTED_ON (%s) of the entry must be a day such as 2001-01-25.".formatted(day), e);
        }
    }

    private String name() {
        return NAME_PARTS.stream()
                .flatMap(part -> Optional.ofNullable(fields.get(part)).stream())
                .collect(Collectors.joining(" "));
    }

    // An alias of a single word such as "Zakir" would be found for whoever bears it.
    private List<String> names(String name) {
        Stream<String> listed = ListedName.split(name).stream().map(ListedName::plain);
        Stream<String> others = aliases.stream().filter(one -> !person || one.contains(" "));
        return Stream.of(listed, official.stream(), others)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** The one actor of the register that bears these names; none where they belong to several. */
    private Optional<Actor> known(List<String> names, ActorRegister register, @Nullable String country) {
        List<Actor> bearers = names.stream()
                .filter(name -> name.equals(names.getFirst()) || trusted.contains(name))
                .filter(name -> !person || name.contains(" "))
                .flatMap(name -> register.find(name, null, country).stream())
                .filter(actor -> person ? isAtHome(actor, country) : !isPerson(actor))
                .distinct()
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    private static boolean isAtHome(Actor actor, @Nullable String country) {
        return country == null || country.equals(actor.country());
    }

    private static boolean isPerson(Actor actor) {
        return actor.kinds().stream().anyMatch(kind -> kind.what() == Actor.Kind.PERSON);
    }

    private static Actor widened(Actor actor, List<String> names, Map<String, String> more) {
        List<Dated<String>> all = new ArrayList<>(actor.names());
        Set<String> had = actor.names().stream().map(Dated::what).collect(Collectors.toSet());
        names.stream().filter(name -> !had.contains(name)).map(Listing::always).forEach(all::add);
        Map<String, String> ids = new HashMap<>(actor.ids());
        ids.putAll(more);
        return new Actor(actor.id(), actor.name(), all, actor.kinds(), actor.parent(), actor.country(), ids);
    }

    private Actor.Kind kind(String name) {
        if (person) {
            return Actor.Kind.PERSON;
        }
        return name.toLowerCase(Locale.ROOT).matches(TRADE) ? Actor.Kind.COMPANY : Actor.Kind.ARMED_GROUP;
    }

    private String required(String field) {
        String value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException("The entry must have a %s.".formatted(field));
        }
        return value;
    }

    private static <T> Dated<T> always(T what) {
        return new Dated<>(what, null, null);
    }
}
