package org.khabar.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khabar.model.Span;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.Token;

/** A small world, and sentences as the language room gives them. */
public final class TestPlaces {
    private TestPlaces() {}

    public static Gazetteer gazetteer() {
        return Gazetteer.of(GazetteerTable.read("test-places.tsv"));
    }

    /** Words parted by blanks; {@code Ali/PERSON} gives an entity, a capital makes a proper noun. */
    public static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String part : words.split(" ")) {
            String[] cells = part.split("/");
            String tag = Character.isUpperCase(cells[0].charAt(0)) ? "NNP" : "NN";
            String entity = cells.length > 1 ? cells[1] : "O";
            Span span = new Span(at, at + cells[0].length());
            tokens.add(new Token(cells[0], cells[0].toLowerCase(Locale.ROOT), tag, entity, span));
            at = span.end() + 1;
        }
        Span span = new Span(0, at - 1);
        return new Sentence(0, span, tokens, new int[0], new String[0], List.of(), List.of());
    }

    public static String text(String words) {
        return words.replaceAll("/[A-Z]+", "");
    }
}
