package org.khabar.gazetteer.meant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.PlaceWords;
import org.khabar.gazetteer.PlaceWords.Role;
import org.khabar.resolve.NameWords;

/**
 * The words for a place taken apart: "the outskirts of northern Helmand Province, Afghanistan" names Helmand, a
 * province, of which only a part is meant, within Afghanistan.
 *
 * @param name comparable words of the name itself; empty where there are only words such as "the border"
 * @param roles what the words about it say
 * @param containers what it is said to lie in, the nearest first
 */
record PlaceText(List<String> name, Set<Role> roles, List<List<String>> containers) {
    private static final Pattern COMMA = Pattern.compile("\\s*[,;()]\\s*");
    private static final Pattern WITHIN = Pattern.compile("\\s+(?:in|of|inside|within)\\s+");

    PlaceText {
        name = List.copyOf(name);
        roles = Set.copyOf(roles);
        containers = List.copyOf(containers);
    }

    /** Takes a text apart; {@code known} says which words are a name of the gazetteer. */
    static PlaceText of(String text, PlaceWords words, Predicate<List<String>> known) {
        List<String> name = List.of();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<List<String>> containers = new ArrayList<>();
        for (String part : parts(text, known)) {
            Stripped stripped = strip(NameWords.normalise(part), words, known);
            if (name.isEmpty()) {
                roles.addAll(stripped.roles);
                name = stripped.name;
            } else if (!stripped.name.isEmpty()) {
                containers.add(stripped.name);
            }
        }
        return new PlaceText(name, roles, containers);
    }

    private static List<String> parts(String text, Predicate<List<String>> known) {
        List<String> parts = new ArrayList<>();
        for (String part : COMMA.split(text)) {
            if (known.test(NameWords.normalise(part))) {
                parts.add(part);
            } else {
                parts.addAll(Arrays.asList(WITHIN.split(" " + part.strip())));
            }
        }
        parts.removeIf(String::isBlank);
        return parts;
    }

    private record Stripped(List<String> name, Set<Role> roles) {}

    // Stops as soon as the rest is a known name, so that "South Waziristan" and "Mexico City" stay whole.
    private static Stripped strip(List<String> words, PlaceWords roles, Predicate<List<String>> known) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        int from = 0;
        int to = words.size();
        boolean more = true;
        while (more && from < to && !known.test(words.subList(from, to))) {
            @Nullable Role last = roles.role(words.get(to - 1));
            @Nullable Role first = roles.role(words.get(from));
            more = last != null || first != null;
            if (last != null) {
                found.add(last);
                to--;
            } else if (first != null) {
                found.add(first);
                from++;
            }
        }
        addKind(words.subList(from, to), roles, found);
        return new Stripped(words.subList(from, to), found);
    }

    // The type in a known name counts too: "Kandahar Province" may be one name.
    private static void addKind(List<String> name, PlaceWords roles, Set<Role> found) {
        @Nullable Role last = name.size() > 1 ? roles.role(name.getLast()) : null;
        if (last != null && last != Role.AROUND && last != Role.COMPASS) {
            found.add(last);
        }
    }

    boolean says(Role role) {
        return roles.contains(role);
    }
}
