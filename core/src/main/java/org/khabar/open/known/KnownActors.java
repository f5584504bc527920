package org.khabar.open.known;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.claim.Name;
import org.khabar.resolve.ActorRegister;

/** Which actor of the register a dataset means by a name or a number. Safe between threads. */
public final class KnownActors {
    private static final String UCDP = "ucdp";
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)");

    /** {@code Government of Mali}, {@code Military Forces of Mali (2021-)}: an office of a country. */
    private static final Pattern OFFICE =
            Pattern.compile("(Government|Military Forces|Police Forces) of (?:the )?(.+)", Pattern.CASE_INSENSITIVE);

    private final ActorRegister register;
    private final Countries countries;
    private final Map<String, String> byUcdp = new HashMap<>();
    private final Map<String, String> calledOtherwise;

    public KnownActors(ActorRegister register, Countries countries) {
        this.register = register;
        this.countries = countries;
        this.calledOtherwise = Tsv.pairs("actor-names.tsv");
        for (Actor actor : register.listAll()) {
            String number = actor.ids().get(UCDP);
            if (number != null) {
                byUcdp.putIfAbsent(number, actor.id());
            }
        }
    }

    /**
     * The actor as written, with its id where the register knows it.
     *
     * @param on the day the name was used, or null
     * @param country ISO 3166-1 alpha-3 code that decides between several bearers of a name, or null
     */
    public Name name(String written, @Nullable LocalDate on, @Nullable String country) {
        return new Name(written, find(written, on, country).orElse(null));
    }

    /** As {@link #name}; the number that the Uppsala Conflict Data Program gives the actor goes before its name. */
    public Name ofUcdp(String written, String number, @Nullable LocalDate on, @Nullable String country) {
        String id = byUcdp.get(number);
        return id == null ? name(written, on, country) : new Name(written, id);
    }

    private Optional<String> find(String written, @Nullable LocalDate on, @Nullable String country) {
        String bare = IN_BRACKETS.matcher(written).replaceAll("").strip();
        Optional<String> other = Optional.ofNullable(calledOtherwise.get(bare.toLowerCase(Locale.ROOT)));
        return other.filter(id -> register.findById(id).isPresent())
                .or(() -> office(written))
                .or(() -> candidates(written, bare).stream()
                        .flatMap(name -> register.find(name, on, country).stream())
                        .map(Actor::id)
                        .findFirst());
    }

    /** The name whole, without brackets, its parts, and what stands in brackets: Rapid Support Forces (RSF). */
    private static List<String> candidates(String written, String bare) {
        Matcher brackets = IN_BRACKETS.matcher(written);
        Stream<String> inside = brackets.find() ? Stream.of(brackets.group(1)) : Stream.empty();
        // ACLED writes a short name before a long one: JNIM: Group for Support of Islam and Muslims.
        return Stream.of(Stream.of(written, bare), Stream.of(bare.split(":\\s+")), inside)
                .flatMap(names -> names)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private Optional<String> office(String written) {
        Matcher matcher = OFFICE.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String office = switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "government" -> "government";
            case "military forces" -> "military";
            default -> "police";
        };
        return countries
                .find(matcher.group(2))
                .map(iso3 -> iso3.toLowerCase(Locale.ROOT) + "-" + office)
                .filter(id -> register.findById(id).isPresent());
    }
}
