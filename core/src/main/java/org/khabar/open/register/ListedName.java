package org.khabar.open.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names as lists of the Security Council write them, made fit to be found in texts. */
final class ListedName {
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)");
    private static final Pattern REMARK =
            Pattern.compile("(?i)(previously|formerly) listed( as)?|a\\.k\\.a\\.|f\\.k\\.a\\.");

    private static final int LONGEST_INITIALS = 4;

    private ListedName() {}

    /**
     * A name in capitals as one writes it: {@code MUHAMMAD TAHER} becomes {@code Muhammad Taher}, {@code HQN} stays.
     */
    static String plain(String name) {
        boolean initials = name.length() <= LONGEST_INITIALS && !name.contains(" ");
        if (initials || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
                .map(ListedName::capital)
                .collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The names in an alias: without remarks and what follows a comma; what stands in brackets is another. */
    static List<String> split(String alias) {
        Set<String> names = new LinkedHashSet<>();
        for (String one : alias.split(";")) {
            String whole = REMARK.matcher(one).replaceAll("");
            names.add(BRACKETS.matcher(whole).replaceAll("").split(",")[0].strip());
            Matcher brackets = BRACKETS.matcher(whole);
            while (brackets.find()) {
                names.add(brackets.group(1).strip());
            }
        }
        names.remove("");
        return List.copyOf(names);
    }
}
