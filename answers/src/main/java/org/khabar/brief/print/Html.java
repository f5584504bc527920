package org.khabar.brief.print;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.khabar.plot.ShownText;

/** Writes HTML that is well-formed XML as well. Text is always text, never markup. For one thread. */
final class Html {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private interface Step {
        void take() throws XMLStreamException;
    }

    Html() {
        try {
            out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("No writer of XML is there.", e);
        }
    }

    /** Opens an element; names and values of its attributes in turn. */
    Html open(String name, String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** Closes the last open element. */
    Html close() {
        return write(out::writeEndElement);
    }

    /** An element that can hold nothing. */
    Html single(String name, String... attributes) {
        return write(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with text in it. */
    Html element(String name, String content, String... attributes) {
        return open(name, attributes).words(content).close();
    }

    /** Words, of whomever. */
    Html words(String content) {
        return write(() -> out.writeCharacters(ShownText.of(content)));
    }

    /** Markup of our own making. */
    Html own(String markup) {
        return write(() -> {
            out.writeCharacters("");
            out.flush();
            text.append(markup);
        });
    }

    /** All that was written. */
    String done() {
        write(out::flush);
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], ShownText.of(attributes[i + 1]));
        }
    }

    private Html write(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed.", e);
        }
    }
}
