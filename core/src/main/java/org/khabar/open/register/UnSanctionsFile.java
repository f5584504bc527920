package org.khabar.open.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;
import org.khabar.model.Problem;
import org.khabar.open.event.ImportedEvent;
import org.khabar.open.file.Part;
import org.khabar.open.file.SourceFile;
import org.khabar.open.known.Countries;
import org.khabar.resolve.ActorRegister;

/**
 * Reads lists of persons and bodies under sanctions of the Security Council, in the XML that the United Nations
 * publish. A listed one that the register knows by its listed name or a good alias is that actor with more names; any
 * other is a new actor with the id {@code un-} and its number. Aliases of persons that are one word alone are left out.
 * No document type and no entity of the file is followed.
 */
public final class UnSanctionsFile {
    private static final int DEEPEST = 20;
    private static final int LONGEST = 10_000;

    private final ActorRegister register;
    private final Countries countries;

    public UnSanctionsFile(ActorRegister register, Countries countries) {
        this.register = register;
        this.countries = countries;
    }

    /**
     * Gives every listed actor and, of the Taliban's list, the tie that the listing tells; entries that cannot be used,
     * and a file that is no such list, are problems.
     */
    public void read(Path file, Consumer<Actor> out, Consumer<ImportedEvent> ties, Consumer<Problem> problems) {
        try {
            for (Part part : new SourceFile(file).listParts()) {
                read(part, out, ties, problems);
            }
        } catch (IOException e) {
            problems.accept(new Problem(file.toString(), 0, "Reading stopped early: " + e.getMessage() + "."));
        }
    }

    private void read(Part part, Consumer<Actor> out, Consumer<ImportedEvent> ties, Consumer<Problem> problems)
            throws IOException {
        Optional<Actor> group = register.find(ListedTie.LIST, null, null);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = part.bytes()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            int found = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && isEntry(xml.getLocalName())) {
                    found++;
                    int line = xml.getLocation().getLineNumber();
                    Listing listing = listing(xml);
                    try {
                        Actor actor = listing.actor(register, countries);
                        out.accept(actor);
                        listing.tie()
                                .flatMap(tie -> group.map(with -> tie.event(actor, with)))
                                .ifPresent(ties);
                    } catch (IllegalArgumentException e) {
                        problems.accept(
                                new Problem(part.name(), line, "The entry was not read whole: " + e.getMessage()));
                    }
                }
            }
            if (found == 0) {
                problems.accept(new Problem(
                        part.name(),
                        0,
                        "It holds no INDIVIDUAL and no ENTITY; give a list as the United Nations publish it."));
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            problems.accept(new Problem(
                    part.name(), line, "It is no whole XML; what stands before was kept. Fetch or save it again."));
        }
    }

    private static boolean isEntry(String element) {
        return element.equals("INDIVIDUAL") || element.equals("ENTITY");
    }

    private static Listing listing(XMLStreamReader xml) throws XMLStreamException {
        Listing listing = new Listing(xml.getLocalName().equals("INDIVIDUAL"));
        Deque<String> open = new ArrayDeque<>();
        open.push(xml.getLocalName());
        StringBuilder text = new StringBuilder();
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("nested too deeply", xml.getLocation());
                    }
                    open.push(xml.getLocalName());
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String element = open.pop();
                    @Nullable String around = open.peek();
                    String value = text.toString().strip();
                    if (!value.isEmpty()) {
                        listing.put(element.equals("VALUE") && around != null ? around : element, value);
                    }
                    text.setLength(0);
                }
                default -> {
                    // Comments and processing instructions say nothing of anybody.
                }
            }
        }
        return listing;
    }
}
