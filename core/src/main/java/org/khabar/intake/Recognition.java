package org.khabar.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.intake.plain.Encoding;
import org.khabar.intake.plain.Refused;
import org.khabar.intake.rows.CsvRows;

/** Tells the form of a file from its first bytes, and by its name where they leave a choice. */
final class Recognition {
    private static final int PDF_WITHIN = 1024;
    private static final Set<String> XML_EXTENSIONS = Set.of("xml", "rss", "atom", "rdf");
    private static final Set<String> PAGE_PARTS = Set.of("html", "head", "body");
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "(?i)(?:from|to|date|subject|received|message-id|mime-version|return-path|delivered-to|content-type|x-[\\w-]+):.*");
    /** How files that hold no report start, read as Latin-1, and what they are. */
    private static final Map<String, String> OTHER_FORMS = Map.ofEntries(
            Map.entry("\u0089PNG", "a picture"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture"),
            Map.entry("GIF8", "a picture"),
            Map.entry("RIFF", "a picture, sound or film"),
            Map.entry("ID3", "sound"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Office file; save it as .docx"),
            Map.entry("{\\rtf", "rich text; save it as .docx or .txt"),
            Map.entry("Rar!", "an archive; unpack it"),
            Map.entry("7z\u00BC\u00AF", "an archive; unpack it"),
            Map.entry("BZh", "packed by bzip2; unpack it"),
            Map.entry("\u00FD7zXZ", "packed by xz; unpack it"),
            Map.entry("(\u00B5/\u00FD", "packed by zstd; unpack it"),
            Map.entry("\u007FELF", "a program"),
            Map.entry("MZ\u0090", "a program"),
            Map.entry("SQLite format 3", "a database"),
            Map.entry("PAR1", "a Parquet table; save it as CSV"),
            Map.entry("%!PS", "PostScript; save it as PDF"));

    private Recognition() {}

    /** Do the bytes start as gzip does? */
    static boolean isGzip(byte[] head) {
        return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    }

    /**
     * The form of a file.
     *
     * @param name of the file, without {@code .gz}
     * @param head its first bytes, some tens of thousands if it has them
     * @throws Refused if it is nothing that can be read
     */
    static Form of(String name, byte[] head) throws Refused {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.substring(0, Math.min(latin.length(), PDF_WITHIN)).contains("%PDF-")) {
            return Form.Documents.PDF;
        }
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return zip(name, latin);
        }
        for (Map.Entry<String, String> form : OTHER_FORMS.entrySet()) {
            if (latin.startsWith(form.getKey())) {
                throw new Refused(
                        "It is %s. Reports are read from text, Markdown, HTML, PDF, DOCX, EML, feeds, CSV and JSON lines."
                                .formatted(form.getValue()));
            }
        }
        String extension = extension(name);
        Encoding encoding = Encoding.of(head);
        // Mail may carry parts in other encodings and formats; its header says it is mail.
        boolean mail = extension.equals("eml") || hasMailHeader(latin);
        if (!mail && !encoding.fits(head)) {
            throw new Refused("It is no text: its bytes are not letters in any known encoding. Save it as UTF-8 text.");
        }
        return mail ? Form.Documents.MAIL : text(extension, encoding.decode(head));
    }

    private static Form zip(String name, String latin) throws Refused {
        if (extension(name).equals("docx") || latin.contains("word/")) {
            return Form.Documents.DOCX;
        }
        throw new Refused(
                "It is a ZIP archive or a file of another program. Unpack it, or save it as .docx, .pdf or .txt.");
    }

    private static Form text(String extension, String text) throws Refused {
        String start = text.stripLeading();
        if (start.startsWith("{")
                && (extension.contains("json") || start.startsWith("{\"") || start.startsWith("{ \""))) {
            return isLinewise(start) ? Form.RowFiles.JSON_LINES : Form.RowFiles.JSON_ARRAY;
        }
        if (start.startsWith("[") && extension.equals("json")) {
            return Form.RowFiles.JSON_ARRAY;
        }
        if (start.startsWith("<")) {
            return markup(extension, start);
        }
        return switch (extension) {
            case "jsonl", "ndjson", "json" -> Form.RowFiles.JSON_LINES;
            case "csv", "tsv" -> Form.RowFiles.CSV;
            case "html", "htm", "xhtml" -> Form.Documents.HTML;
            case "md", "markdown" -> Form.Documents.MARKDOWN;
            case "txt", "text" -> Form.Documents.TEXT;
            default -> CsvRows.hasHeader(start) ? Form.RowFiles.CSV : Form.Documents.TEXT;
        };
    }

    private static Form markup(String extension, String start) throws Refused {
        Prolog prolog = Prolog.of(start);
        boolean page = extension.startsWith("htm")
                || extension.equals("xhtml")
                || prolog.type().equals("html")
                || PAGE_PARTS.contains(prolog.root());
        if (page) {
            return Form.Documents.HTML;
        }
        boolean xml = start.startsWith("<?xml") || XML_EXTENSIONS.contains(extension);
        return switch (prolog.root()) {
            case "rss", "feed", "rdf" -> Form.Documents.FEED;
            default -> {
                if (xml) {
                    throw new Refused(
                            "It is XML (%s), but neither a feed nor a web page. Save it as one of these or as text."
                                    .formatted(prolog.root()));
                }
                yield switch (extension) {
                    case "md", "markdown" -> Form.Documents.MARKDOWN;
                    case "txt", "text" -> Form.Documents.TEXT;
                    default -> Form.Documents.HTML;
                };
            }
        };
    }

    /** Does the first line close what it opens, as a row of JSON lines does? */
    private static boolean isLinewise(String start) {
        int end = start.indexOf('\n');
        String first = (end < 0 ? start : start.substring(0, end)).strip();
        return end < 0 || first.endsWith("}") || first.length() > 100;
    }

    /** Do two lines or more, from the first on, look like the fields of a mail? */
    private static boolean hasMailHeader(String latin) {
        long fields = latin.lines()
                .limit(40)
                .takeWhile(line -> !line.isBlank())
                .filter(line -> MAIL_FIELD.matcher(line).matches())
                .count();
        String first = latin.lines().findFirst().orElse("");
        return fields >= 4 && MAIL_FIELD.matcher(first).matches();
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
