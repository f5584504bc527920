package org.khabar.plot;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG elements. What is written is always well-formed. For one thread. */
final class Svg {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    Svg() {
        try {
            out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("No writer of XML is there.", e);
        }
    }

    /** Opens an element; names and values of its attributes in turn. */
    Svg open(String name, Object... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(String.valueOf(attributes[i]), show(attributes[i + 1]));
            }
        });
    }

    /** Closes the last open element. */
    Svg close() {
        return write(out::writeEndElement);
    }

    /** An element with nothing in it. */
    Svg leaf(String name, Object... attributes) {
        return open(name, attributes).close();
    }

    /** An element with text in it. */
    Svg text(String content, String name, Object... attributes) {
        return open(name, attributes)
                .write(() -> out.writeCharacters(ShownText.of(content)))
                .close();
    }

    /** All that was written. */
    String done() {
        write(() -> {
            out.writeCharacters("\n");
            out.flush();
        });
        return text.toString();
    }

    private static String show(Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%.1f", number)
                : ShownText.of(String.valueOf(value));
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    private Svg write(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed.", e);
        }
    }
}
