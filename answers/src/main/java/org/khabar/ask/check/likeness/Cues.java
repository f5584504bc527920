package org.khabar.ask.check.likeness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which a sentence of an argument shows what it is. Immutable. */
public final class Cues {
    /** What words can show. */
    public enum Cue {
        FORECAST("a forecast"),
        CONDITION("a condition"),
        MOTIVE("a motive or an aim"),
        WISH("a wish or an advice"),
        OPINION("an opinion"),
        DECIDED("decided"),
        DENIAL("denied"),
        FLAT_DENIAL("denied as a whole"),
        NEGATION("not so"),
        NEED("people in need"),
        MONEY("money for aid"),
        COMMON("people of whom any report may speak"),
        HARM("harm to people");

        private final String words;

        Cue(String words) {
            this.words = words;
        }

        /** What it shows, in words. */
        public String words() {
            return words;
        }
    }

    private static final List<Cue> BEYOND = List.of(Cue.CONDITION, Cue.MOTIVE, Cue.WISH, Cue.OPINION, Cue.FORECAST);

    private static final Pattern CLAUSE = Pattern.compile(
            "[,;:–—]|\\band((?: (?:then|also|later|has|had|have|were|was))*\\s*)$|\\b(but|although|though|because|while|when)\\b");

    private final Map<Cue, List<Pattern>> patterns = new EnumMap<>(Cue.class);

    /** The cues that Khabar ships. */
    public Cues() {
        try (InputStream in = Cues.class.getResourceAsStream("cues.yaml")) {
            JsonNode file = new YAMLMapper().readTree(in);
            for (Cue cue : Cue.values()) {
                List<Pattern> lines = new ArrayList<>();
                file.path(cue.name().toLowerCase(Locale.ROOT))
                        .forEach(line -> lines.add(
                                Pattern.compile(line.textValue(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
                patterns.put(cue, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file (cues.yaml) cannot be read.", e);
        }
    }

    /** Does the sentence show it? */
    public boolean shows(Cue cue, String sentence) {
        return patterns.getOrDefault(cue, List.of()).stream()
                .anyMatch(pattern -> pattern.matcher(sentence).find());
    }

    /**
     * Is something said before these words, in the same clause, to be not so? "Never said that they fled" and "were
     * never killed in two attacks" are, though a reader of single deeds takes "fled" and "attacks" for told.
     */
    public boolean isNegatedBefore(String words, String sentence) {
        return shows(Cue.NEGATION, clauseBefore(words, sentence));
    }

    /** Is it said to be not so, and that said to be not so in turn? */
    public boolean isDoublyNegatedBefore(String words, String sentence) {
        String before = clauseBefore(words, sentence);
        return patterns.getOrDefault(Cue.NEGATION, List.of()).stream()
                        .flatMap(pattern -> pattern.matcher(before).results())
                        .count()
                > 1;
    }

    /** Are these words what somebody is said to want, in the same clause? */
    public boolean isAimedAt(String words, String sentence) {
        return shows(Cue.MOTIVE, clauseBefore(words, sentence));
    }

    private static String clauseBefore(String words, String sentence) {
        int at = sentence.indexOf(words);
        String[] clauses = CLAUSE.split(at < 0 ? "" : sentence.substring(0, at), -1);
        return clauses[clauses.length - 1];
    }

    /** What of it no record can bear out, if anything. */
    public Optional<Cue> findBeyond(String sentence) {
        return BEYOND.stream().filter(cue -> shows(cue, sentence)).findFirst();
    }
}
