package org.khabar.eval.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Span;

/**
 * A file of marked spans and their links in the standoff form of brat.
 *
 * @param spans by id, each with its label and its pieces in UTF-16 code units of the text
 * @param links each from role ({@code Source}) to the id of a span
 */
public record BratFile(Map<String, Marked> spans, List<Map<String, String>> links) {
    /** A marked stretch, in one piece or several. */
    public record Marked(String label, List<Span> pieces) {
        public Marked {
            pieces = List.copyOf(pieces);
        }
    }

    public BratFile {
        spans = Map.copyOf(spans);
        links = List.copyOf(links);
    }

    /**
     * Reads the marks of a text.
     *
     * @throws IllegalArgumentException if a span lies outside the text
     */
    public static BratFile read(Path file, String text) {
        Map<String, Marked> spans = new LinkedHashMap<>();
        List<Map<String, String>> links = new ArrayList<>();
        for (String line : JsonFile.text(file).split("\n")) {
            String[] fields = line.strip().split("\t");
            if (line.startsWith("T") && fields.length >= 2) {
                spans.put(fields[0], marked(fields[1], text));
            } else if (line.startsWith("E") && fields.length >= 2) {
                links.add(link(fields[1]));
            }
        }
        return new BratFile(spans, links);
    }

    /** {@code Source 89 106;110 115}: label, then pieces in Unicode characters. */
    private static Marked marked(String field, String text) {
        int space = field.indexOf(' ');
        List<Span> pieces = new ArrayList<>();
        for (String piece : field.substring(space + 1).split(";")) {
            String[] ends = piece.split(" ");
            pieces.add(new Span(offset(text, ends[0]), offset(text, ends[1])));
        }
        return new Marked(field.substring(0, space), pieces);
    }

    private static int offset(String text, String characters) {
        try {
            return text.offsetByCodePoints(0, Integer.parseInt(characters));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "The mark at (%s) lies outside its text; pair the file with its own text.".formatted(characters),
                    e);
        }
    }

    private static Map<String, String> link(String field) {
        Map<String, String> link = new LinkedHashMap<>();
        for (String role : field.split(" ")) {
            int colon = role.indexOf(':');
            if (colon > 0) {
                link.put(role.substring(0, colon), role.substring(colon + 1));
            }
        }
        return link;
    }
}
