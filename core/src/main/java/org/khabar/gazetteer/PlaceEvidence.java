package org.khabar.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.passage.Token;
import org.khabar.resolve.NameTrie;
import org.khabar.resolve.NameWords;

/** Says from the words around a name whether it is meant as a place. */
final class PlaceEvidence {
    /** People from which on the name of an imported place is believed without more. */
    static final long LARGE = 200_000;

    private static final Set<String> MONTHS = Set.of("march", "april", "may", "june", "july", "august");
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "of", "from", "to");

    private static final Set<String> NEAR = Set.of("in", "near", "at", "around", "outside");
    private static final Set<String> DONE_TO_PLACES =
            Set.of("bomb", "bombard", "shell", "raid", "storm", "besiege", "retake", "recapture", "overrun", "invade");
    private static final Set<String> FALLING_ON_PLACES =
            Set.of("raid", "strike", "airstrike", "bombardment", "offensive", "march");

    /** "Papua New Guinea". */
    private static final int LONGEST_CONTAINER = 3;

    private final PlaceWords words = new PlaceWords();
    private final NameTrie<GazetteerPlace> names;
    private final Set<List<String>> traps = new HashSet<>();

    PlaceEvidence(NameTrie<GazetteerPlace> names) {
        this.names = names;
        PlaceFiles.lines("traps.txt").forEach(trap -> traps.add(NameWords.normalise(trap)));
    }

    /** Is that name more often something else than a place? */
    boolean isTrap(List<String> words) {
        return traps.contains(words)
                || (words.size() == 1 && traps.contains(List.of(words.getFirst().toLowerCase(Locale.ROOT))));
    }

    /** Is it a person, or a word such as "We" that is no name at all? */
    boolean isNoName(List<Token> tokens, int from, int to) {
        List<Token> name = tokens.subList(from, to);
        boolean person = name.stream().anyMatch(token -> token.entity().equals("PERSON"));
        return person && !isPlaceTakenForPerson(tokens, from, to)
                || name.stream()
                        .noneMatch(token -> token.isProper() || token.entity().equals("LOCATION"));
    }

    /** "near Gao", "shelled Gao", "raids on Gao": one word there is no person, whatever the language library says. */
    private static boolean isPlaceTakenForPerson(List<Token> tokens, int from, int to) {
        String before = from > 0 ? tokens.get(from - 1).lemma() : "";
        boolean located = NEAR.contains(before)
                || DONE_TO_PLACES.contains(before)
                || from > 1
                        && before.equals("on")
                        && FALLING_ON_PLACES.contains(tokens.get(from - 2).lemma());
        boolean alone = to == tokens.size() || !tokens.get(to).entity().equals("PERSON");
        return located && alone && to - from == 1;
    }

    /** Does the sentence itself call the name a place? */
    boolean saysPlace(List<Token> tokens, int from, int to) {
        if (tokens.subList(from, to).stream().allMatch(token -> token.entity().equals("LOCATION"))) {
            return !isWithinLongerName(tokens, from, to);
        }
        boolean named = tokens.subList(from, to).stream().allMatch(Token::isProper);
        return named
                && !isWithinLongerName(tokens, from, to)
                && (isFollowedByPlace(tokens, to) || isAfterPreposition(tokens, from));
    }

    /** Is the name but a part of a longer one, such as a newspaper's or a street's? */
    boolean isWithinLongerName(List<Token> tokens, int from, int to) {
        return isSameEntity(tokens, from - 1, from)
                || isSameEntity(tokens, to, to - 1)
                || isAfterPartOfName(tokens, from)
                || isCompassOfName(tokens, from, to);
    }

    // "New London" is not London, but "South Los Angeles" is a part of Los Angeles.
    private boolean isAfterPartOfName(List<Token> tokens, int from) {
        return from > 0
                && isProperLocation(tokens.get(from - 1))
                && words.role(tokens.get(from - 1).word().toLowerCase(Locale.ROOT)) == null
                && isProperLocation(tokens.get(from));
    }

    private boolean isCompassOfName(List<Token> tokens, int from, int to) {
        return to - from == 1
                && words.role(tokens.get(from).word().toLowerCase(Locale.ROOT)) == PlaceWords.Role.COMPASS
                && to < tokens.size()
                && tokens.get(to).isProper();
    }

    private static boolean isProperLocation(Token token) {
        return token.isProper()
                && token.entity().equals("LOCATION")
                && Character.isLetter(token.word().charAt(0));
    }

    private static boolean isSameEntity(List<Token> tokens, int outside, int inside) {
        if (outside < 0 || outside >= tokens.size()) {
            return false;
        }
        Token neighbour = tokens.get(outside);
        String entity = tokens.get(inside).entity();
        return neighbour.isProper()
                && entity.equals("ORGANIZATION")
                && neighbour.entity().equals(entity);
    }

    // "in March" is no evidence.
    private static boolean isAfterPreposition(List<Token> tokens, int from) {
        return from > 0
                && PREPOSITIONS.contains(tokens.get(from - 1).word().toLowerCase(Locale.ROOT))
                && !MONTHS.contains(tokens.get(from).word().toLowerCase(Locale.ROOT));
    }

    private boolean isFollowedByPlace(List<Token> tokens, int to) {
        return endOfContainer(tokens, to) > to;
    }

    /** One past the kind of area ("Province"), areas and countries that follow a name, or {@code to}. */
    int endInFull(List<Token> tokens, int to) {
        return endOfContainers(tokens, to < tokens.size() && isKindOfArea(tokens.get(to)) ? to + 1 : to);
    }

    private boolean isKindOfArea(Token token) {
        PlaceWords.@Nullable Role role = words.role(token.word().toLowerCase(Locale.ROOT));
        return role == PlaceWords.Role.PROVINCE || role == PlaceWords.Role.DISTRICT || role == PlaceWords.Role.TOWN;
    }

    private int endOfContainers(List<Token> tokens, int to) {
        int end = endOfContainer(tokens, to);
        return end > to ? endOfContainers(tokens, end) : to;
    }

    private int endOfContainer(List<Token> tokens, int to) {
        if (to + 1 >= tokens.size() || !tokens.get(to).word().equals(",")) {
            return to;
        }
        for (int end = Math.min(tokens.size(), to + 1 + LONGEST_CONTAINER); end > to + 1; end--) {
            List<Token> container = tokens.subList(to + 1, end);
            if (container.stream().allMatch(PlaceEvidence::mayNamePlace) && isArea(container)) {
                return end;
            }
        }
        return to;
    }

    private static boolean mayNamePlace(Token token) {
        return Character.isUpperCase(token.word().charAt(0))
                && !token.entity().equals("PERSON")
                && !token.entity().equals("ORGANIZATION");
    }

    private boolean isArea(List<Token> container) {
        List<String> name = container.stream()
                .flatMap(token -> NameWords.normalise(token.word()).stream())
                .toList();
        return words.findAbbreviation(name).isPresent()
                || names.listExact(name).stream()
                        .anyMatch(place ->
                                place.kind() != GazetteerPlace.Kind.TOWN && place.kind() != GazetteerPlace.Kind.SITE);
    }
}
