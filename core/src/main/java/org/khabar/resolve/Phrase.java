package org.khabar.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.passage.NamedSpan;

/**
 * A phrase for an actor, cut into names, role words and the rest: "the Mexican federal police" is a nationality, a
 * companion and a role.
 *
 * @param pieces in order, articles left out
 */
record Phrase(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("['’]s\\b|,|[^\\s,]+?(?=['’]s\\b|[\\s,]|$)");

    Phrase {
        pieces = List.copyOf(pieces);
    }

    /**
     * One part of a phrase.
     *
     * @param text as written
     * @param name what the register knows it as, or null
     * @param role what the common word says, or null
     * @param companion may it stand beside a name without changing whom it means?
     */
    record Piece(String text, @Nullable NamedSpan name, Roles.@Nullable Role role, boolean companion) {
        boolean isName() {
            return name != null && name.kind() != NamedSpan.Kind.NATIONALITY;
        }

        boolean isCompanion() {
            return companion;
        }

        boolean isUnknown() {
            return name == null && role == null && !companion;
        }

        /** May it stand before the name that is meant: "Iran", "backed", "President"? */
        boolean mayPrecede() {
            return companion || name != null || (role != null && role.title() != null);
        }

        /** Does it mean one office of a country by itself: "the army", but not "troops"? */
        boolean standsAlone() {
            return role != null && role.definite();
        }
    }

    static Phrase of(String text, NameTagger tagger, Roles roles) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (NamedSpan span : tagger.scan(tokens)) {
            addWords(tokens.subList(done, span.from()), roles, pieces);
            String name = String.join(" ", tokens.subList(span.from(), span.to()));
            pieces.add(new Piece(name, span, null, false));
            done = span.to();
        }
        addWords(tokens.subList(done, tokens.size()), roles, pieces);
        return new Phrase(pieces);
    }

    private static void addWords(List<String> tokens, Roles roles, List<Piece> pieces) {
        List<String> words = NameWords.normalise(String.join(" ", tokens));
        int i = 0;
        while (i < words.size()) {
            Optional<NameTrie.Match<Roles.Role>> match = roles.findAt(words, i);
            int length = match.map(NameTrie.Match::length).orElse(1);
            String text = String.join(" ", words.subList(i, i + length));
            Roles.@Nullable Role role = match.map(m -> m.values().getFirst()).orElse(null);
            pieces.add(new Piece(text, null, role, roles.isCompanion(text)));
            i += length;
        }
    }

    /** Index of the last name that is no nationality, or -1. */
    int lastName() {
        return last(Piece::isName);
    }

    /** Index of the last word that names a role, or -1. */
    int lastRole() {
        return last(piece -> piece.role != null);
    }

    boolean hasName() {
        return pieces.stream().anyMatch(piece -> piece.name != null);
    }

    boolean allBefore(int at, Predicate<Piece> test) {
        return pieces.subList(0, at).stream().allMatch(test);
    }

    boolean allAfter(int at, Predicate<Piece> test) {
        return pieces.subList(at + 1, pieces.size()).stream().allMatch(test);
    }

    /** Is the role at that index, with at most countries and companions around it, all that the phrase speaks of? */
    boolean isOneOffice(int at) {
        Predicate<Piece> fits = piece -> piece.companion
                || (piece.name != null
                        && (piece.name.kind() == NamedSpan.Kind.NATIONALITY
                                || piece.name.kind() == NamedSpan.Kind.COUNTRY));
        return allBefore(at, fits) && allAfter(at, fits);
    }

    /** The words that nothing is known of, where they end the phrase and only titles and countries stand before. */
    List<String> unknownEnd() {
        int start = pieces.size();
        while (start > 0 && pieces.get(start - 1).isUnknown()) {
            start--;
        }
        return allBefore(start, Piece::mayPrecede)
                ? pieces.subList(start, pieces.size()).stream().map(Piece::text).toList()
                : List.of();
    }

    /** Key of the last title in the phrase, or null. */
    @Nullable
    String title() {
        int at = last(piece -> piece.role != null && piece.role.title() != null);
        Roles.@Nullable Role role = at < 0 ? null : pieces.get(at).role;
        return role == null ? null : role.title();
    }

    /** The one country that the phrase names or whose actor it names, or null. */
    @Nullable
    String country(ActorRegister register, @Nullable LocalDate on) {
        List<String> countries = pieces.stream()
                .map(piece -> countryOf(piece, register, on))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return countries.isEmpty() ? null : countries.getFirst();
    }

    private static Optional<String> countryOf(Piece piece, ActorRegister register, @Nullable LocalDate on) {
        if (piece.name == null) {
            return piece.isUnknown() ? register.findByCapital(piece.text) : Optional.empty();
        }
        return switch (piece.name.kind()) {
            case COUNTRY, NATIONALITY ->
                piece.name.ids().size() == 1 ? Optional.of(piece.name.ids().getFirst()) : Optional.empty();
            case ACTOR, OUTLET -> register.find(piece.text, on, null).map(Actor::country);
            case PLACE -> Optional.empty();
        };
    }

    /** What the phrase says the actor is: its last role word, else the kind of the name in it, or null. */
    Actor.@Nullable Kind kind(ActorRegister register, @Nullable LocalDate on) {
        int role = last(piece -> piece.role != null && piece.role.kind() != null);
        Roles.@Nullable Role said = role < 0 ? null : pieces.get(role).role;
        if (said != null) {
            return said.kind();
        }
        int name = last(piece -> piece.name != null && piece.name.kind() == NamedSpan.Kind.ACTOR);
        return name < 0
                ? null
                : register.find(pieces.get(name).text, on, null)
                        .map(actor -> ActorResolver.kindOn(actor, on))
                        .orElse(null);
    }

    private int last(Predicate<Piece> test) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (test.test(pieces.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
