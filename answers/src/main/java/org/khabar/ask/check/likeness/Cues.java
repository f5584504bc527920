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

    /** What of it no record can bear out, if anything. */
    public Optional<Cue> findBeyond(String sentence) {
        return BEYOND.stream().filter(cue -> shows(cue, sentence)).findFirst();
    }
}
