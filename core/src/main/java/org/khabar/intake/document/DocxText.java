package org.khabar.intake.document;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.khabar.intake.plain.Limits;

/** The words of WordprocessingML (ECMA-376, part 1, chapter 17), in the marks of {@link HtmlText}. Used once. */
final class DocxText {
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORDS = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final Limits limits;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private String marker = "";
    private boolean inWords;
    /** How deep inside an alternative that repeats what another one says, 0 outside. */
    private int fallback;

    DocxText(Limits limits) {
        this.limits = limits;
    }

    String read(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    fallback += fallback > 0 || in.getLocalName().equals("Fallback") ? 1 : 0;
                    if (fallback == 0 && isWords(in)) {
                        open(in);
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (fallback > 0) {
                        fallback--;
                    } else if (isWords(in)) {
                        close(in.getLocalName());
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (inWords) {
                        paragraph.append(in.getText());
                    }
                }
                default -> {}
            }
            if (out.length() + paragraph.length() > 2L * limits.textChars()) {
                break;
            }
        }
        return out.toString();
    }

    private void open(XMLStreamReader in) {
        switch (in.getLocalName()) {
            case "t" -> inWords = fallback == 0;
            case "tab" -> paragraph.append(' ');
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            case "pStyle" -> style(value(in));
            case "outlineLvl" -> marker = marker.isEmpty() ? "## " : marker;
            case "numPr" -> marker = marker.isEmpty() ? "- " : marker;
            default -> {}
        }
    }

    private void style(String name) {
        String style = name.toLowerCase(Locale.ROOT);
        if (style.startsWith("heading") || style.startsWith("titre") || style.equals("title")) {
            int level = style.chars()
                    .filter(Character::isDigit)
                    .map(c -> c - '0')
                    .findFirst()
                    .orElse(1);
            marker = "#".repeat(Math.clamp(level, 1, 6)) + " ";
        } else if (style.startsWith("list")) {
            marker = "- ";
        } else if (style.endsWith("quote")) {
            marker = "> ";
        }
    }

    private void close(String name) {
        switch (name) {
            case "t" -> inWords = false;
            case "p" -> {
                String words = paragraph.toString().strip();
                if (!words.isEmpty()) {
                    boolean point = marker.equals("- ");
                    out.append(point ? "" : "\n").append(marker).append(words).append('\n');
                }
                paragraph.setLength(0);
                marker = "";
            }
            default -> {}
        }
    }

    private static boolean isWords(XMLStreamReader in) {
        String space = in.getNamespaceURI();
        return WORDS.equals(space) || STRICT_WORDS.equals(space);
    }

    private static String value(XMLStreamReader in) {
        String value = in.getAttributeValue(WORDS, "val");
        return value != null ? value : String.valueOf(in.getAttributeValue(STRICT_WORDS, "val"));
    }
}
