package org.khabar.eval.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;

/** Reads articles with marked place names in the XML of GeoWebNews and of the Local-Global Lexicon (LGL). */
public final class GeoparsingFile {
    private static final Set<String> PHRASE = Set.of("phrase", "extractedName");
    private static final Set<String> LATITUDE = Set.of("lat", "latitude");
    private static final Set<String> LONGITUDE = Set.of("lon", "longitude");

    private GeoparsingFile() {}

    /** An article and the names marked in it. */
    public record Article(String text, List<Toponym> toponyms) {
        public Article {
            toponyms = List.copyOf(toponyms);
        }
    }

    /**
     * A marked name.
     *
     * @param start first character, in Unicode characters of the text
     * @param end one past the last
     * @param phrase the name as written
     * @param country the country's name, or null where the file does not give it
     * @param lat degrees north, or null where the name was not placed
     * @param lon degrees east, or null where the name was not placed
     */
    public record Toponym(
            int start,
            int end,
            String phrase,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon) {}

    /** The articles of a file, in order. What stands before broken XML is kept, and the break is a problem. */
    public static List<Article> read(Path file, Consumer<Problem> problems) {
        List<Article> articles = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            read(factory.createXMLStreamReader(in), articles);
        } catch (XMLStreamException e) {
            problems.accept(new Problem(
                    file.toString(),
                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                    "The XML breaks off here, and what follows is left out; correct it."));
        } catch (IOException e) {
            problems.accept(new Problem(file.toString(), 0, "The file could not be read: " + e.getMessage()));
        }
        return articles;
    }

    private static void read(XMLStreamReader xml, List<Article> articles) throws XMLStreamException {
        String text = "";
        List<Toponym> toponyms = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "text" -> text = xml.getElementText();
                    case "toponym" -> toponyms.add(toponym(xml));
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("article")) {
                articles.add(new Article(text, toponyms));
                text = "";
                toponyms.clear();
            }
        }
    }

    private static Toponym toponym(XMLStreamReader xml) throws XMLStreamException {
        int start = -1;
        int end = -1;
        String phrase = "";
        String country = null;
        Double lat = null;
        Double lon = null;
        String element = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.getText().isBlank()) {
                String value = xml.getText().strip();
                if (element.equals("start")) {
                    start = (int) number(value);
                } else if (element.equals("end")) {
                    end = (int) number(value);
                } else if (element.equals("country")) {
                    country = value;
                } else if (PHRASE.contains(element)) {
                    phrase = value;
                } else if (LATITUDE.contains(element)) {
                    lat = number(value);
                } else if (LONGITUDE.contains(element)) {
                    lon = number(value);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("toponym")) {
                break;
            }
        }
        return new Toponym(start, end, phrase, country, lat, lon);
    }

    private static double number(String value) throws XMLStreamException {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("The number (%s) is none.".formatted(value), e);
        }
    }
}
