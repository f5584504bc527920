package org.khabar.intake.document;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.khabar.intake.plain.BoundedInput;
import org.khabar.intake.plain.Draft;
import org.khabar.intake.plain.Limits;
import org.khabar.intake.plain.PlainText;
import org.khabar.intake.plain.Refused;
import org.khabar.intake.plain.WrittenDate;

/**
 * A Word document: one report. Reads the two parts that matter as streams, so that a large or hostile one costs little.
 */
public final class DocxFile implements DocumentFormat {
    private static final String BODY = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final int MOST_PARTS = 10_000;
    /** What the messages of Java's XML limits start with. */
    private static final String LIMIT_MESSAGE = "JAXP0001";

    @Override
    public List<Draft> read(Document document) throws IOException {
        XMLInputFactory xml = factory(document.limits());
        String text = null;
        Map<String, String> about = Map.of();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document.bytes()));
                BoundedInput part = new BoundedInput(zip, 4 * document.limits().bytes())) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new Refused("It holds more than %,d parts, as no Word document does.".formatted(MOST_PARTS));
                }
                switch (entry.getName()) {
                    case BODY -> text = new DocxText(document.limits()).read(open(xml, part));
                    case PROPERTIES -> about = properties(open(xml, part));
                    default -> {}
                }
                part.skip(Long.MAX_VALUE);
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        if (text == null) {
            throw new Refused("It is a ZIP archive without a Word document in it. Unpack it, or save it as .docx.");
        }
        return List.of(new Draft(document.checked(PlainText.clean(text).strip()))
                .created(WrittenDate.ofField(about.getOrDefault("created", "")).orElse(null))
                .title(about.get("title"))
                .author(about.get("creator"))
                .language(about.get("language")));
    }

    private static Map<String, String> properties(XMLStreamReader in) throws XMLStreamException {
        Map<String, String> found = new HashMap<>();
        String name = "";
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamReader.START_ELEMENT -> name = in.getLocalName();
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                    found.merge(name, in.getText(), String::concat);
                default -> name = "";
            }
        }
        return found;
    }

    /** A parser that takes no document type, nothing from outside and no endless nesting. */
    private static XMLInputFactory factory(Limits limits) {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty("jdk.xml.maxElementDepth", limits.depth());
        return xml;
    }

    private static IOException broken(XMLStreamException e) {
        return String.valueOf(e.getMessage()).contains(LIMIT_MESSAGE)
                ? new Refused("Its parts are nested too deep, or swell beyond what a Word document does.")
                : new ZipException("the XML in it is not well formed");
    }

    private static XMLStreamReader open(XMLInputFactory xml, InputStream part) throws XMLStreamException {
        return xml.createXMLStreamReader(new FilterInputStream(part) {
            @Override
            public void close() {
                // The parser may be done with its part; the archive goes on.
            }
        });
    }
}
