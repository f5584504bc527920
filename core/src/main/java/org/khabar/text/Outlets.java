package org.khabar.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The outlets that reports credit, from {@code outlets.tsv}, and the shape of names that are not listed. */
public final class Outlets {
    private static final String FILE = "outlets.tsv";
    private static final Pattern JOINED = Pattern.compile("\\s*[/;,|]\\s*|\\s+and\\s+");
    private static final Pattern CARRIED = Pattern.compile("\\s+(?:via|through)\\s+");
    /** Words that stand in the names of outlets and hardly in other parentheses. */
    private static final Pattern TELLING =
            Pattern.compile("(?U)\\b(?:News|Times|Post|Agency|Press|TV|Radio|Herald|Tribune"
                    + "|Daily|Gazette|Journal|Guardian|Telegraph|Broadcasting|Media|Network|Online|Chronicle|Express|Observer"
                    + "|Standard|Mail|Sun|Mirror)\\b|\\.(?:com|org|net|info|[a-z]{2})$");
    /** What stands in parentheses after a sentence and credits nobody. */
    private static final Pattern NOT_A_NAME =
            Pattern.compile("(?iU)^(?:photo|video|picture|image|file|map|graphic|audio"
                    + "|read|see|also|more|end|ends|continued|updated?|editing|reporting|writing|edited|written|note|source"
                    + "|laughter|applause|inaudible|sic|emphasis|translated?|translation)\\b.*");

    private static final Pattern SHAPE = Pattern.compile(
            "(?U)\\p{Lu}[\\p{L}\\p{M}'’.!&-]*(?: (?:(?:of|the|for|and|de|del|della|du|la|le|el|al|in|&) )*"
                    + "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.!&-]*){0,6}");

    private final Set<String> names;

    private Outlets(Set<String> names) {
        this.names = names;
    }

    /** The outlets that Khabar ships. */
    public static Outlets shipped() {
        try (InputStream in = Outlets.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The list of outlets (%s) must be on the class path.".formatted(FILE));
            }
            return new Outlets(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("[\t|]").splitAsStream(line))
                    .map(Outlets::key)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of outlets (%s) cannot be read.".formatted(FILE), e);
        }
    }

    /** Is this the name of a listed outlet, or of one that carries another ({@code AP via Fox News})? */
    public boolean knows(String name) {
        return CARRIED.splitAsStream(name).anyMatch(part -> names.contains(key(part)));
    }

    /** Does it look like an outlet's name beyond doubt, listed or not: {@code Bamako Times}? */
    public boolean resembles(String name) {
        return knows(name) || (isShaped(name) && TELLING.matcher(name).find());
    }

    /** Could it be the name of an outlet where a credit is expected? */
    public boolean admits(String name) {
        return knows(name) || isShaped(name);
    }

    /** The outlets in one pair of parentheses: parts of a list where each part could be one, else the whole. */
    List<String> split(String inside) {
        if (names.contains(key(inside))) {
            return List.of(inside);
        }
        List<String> parts = new ArrayList<>();
        for (String part : JOINED.split(inside)) {
            if (!knows(part)) {
                return List.of(inside);
            }
            parts.add(part.strip());
        }
        return parts;
    }

    private static boolean isShaped(String name) {
        return !NOT_A_NAME.matcher(name).matches()
                && CARRIED.splitAsStream(name)
                        .allMatch(part -> SHAPE.matcher(part).matches());
    }

    private static String key(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}
