package org.khabar.eval.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a labelled file is, told by how it begins. */
public enum Shape {
    /** Claims labelled by the claim record, one a line; the texts stand in a file of {@link #REPORTS}. */
    CLAIMS,
    /** Reports, one a line; companions of others. */
    REPORTS,
    /** PLOVER gold records, one list. */
    PLOVER,
    /** Sentences with marked source and target, a table. */
    PLV,
    /** Sentences with rated event words, one a line. */
    FACTUALITY,
    /** Marked attributions in brat's form; the text stands in a file of its own. */
    ATTRIBUTION,
    /** Texts with marked place names, XML. */
    GEOPARSING,
    /** Actor phrases with asserts, one list. */
    ACTORS,
    /** Relations, one a line; documents and entities stand beside them. */
    RELATIONS,
    /** Documents of relations, one a line; companions. */
    DOCUMENTS,
    /** Entities of relations, one a line; companions. */
    ENTITIES,
    /** Filled templates of the Message Understanding Conference; the texts stand in files of {@link #MUC_TEXT}. */
    MUC_KEY,
    /** Texts of the Message Understanding Conference; companions. */
    MUC_TEXT,
    /** Articles on attacks on human-rights defenders, one list. */
    DEFENDERS,
    /** Cases of reports whose sentences are labelled with the happening they speak of, YAML. */
    HAPPENINGS,
    /** Anything else. */
    UNKNOWN;

    /** How much of a file is looked at, in bytes. */
    private static final int HEAD = 1 << 16;

    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());
    private static final Pattern BRAT = Pattern.compile("^T\\d+\t(Source|Cue) \\d+ \\d+", Pattern.MULTILINE);
    private static final Pattern CASES = Pattern.compile("^- case: ", Pattern.MULTILINE);
    private static final Pattern MUC_HEADER =
            Pattern.compile("\\A\\s*[A-Z0-9]+-MUC\\d-\\d{4}\\s*\\(", Pattern.MULTILINE);
    private static final Pattern MUC_SLOT = Pattern.compile("^0\\.\\s+MESSAGE: ID\\s", Pattern.MULTILINE);

    /**
     * The shape of a file.
     *
     * @throws IOException if it cannot be read
     */
    public static Shape of(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
        if (head.startsWith("\uFEFF")) {
            head = head.substring(1);
        }
        return switch (head.stripLeading().isEmpty() ? ' ' : head.stripLeading().charAt(0)) {
            case '{' -> ofLine(firstLine(file));
            case '[' -> ofList(file);
            case '<' -> head.contains("<articles") && head.contains("<text>") ? GEOPARSING : UNKNOWN;
            default -> ofText(head);
        };
    }

    private static Shape ofText(String head) {
        List<String> header = Arrays.asList(head.lines().findFirst().orElse("").split("\t", -1));
        if (header.containsAll(List.of("sentence", "source", "target", "gold_root"))) {
            return PLV;
        }
        if (BRAT.matcher(head).find()) {
            return ATTRIBUTION;
        }
        if (CASES.matcher(head).find()) {
            return HAPPENINGS;
        }
        if (MUC_SLOT.matcher(head).find()) {
            return MUC_KEY;
        }
        return MUC_HEADER.matcher(head).find() ? MUC_TEXT : UNKNOWN;
    }

    private static String firstLine(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return lines.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        }
    }

    private static Shape ofLine(String line) {
        JsonNode node = JsonFile.parse(line);
        if (node == null) {
            return UNKNOWN;
        } else if (has(node, "item", "kind", "start") || has(node, "item", "kind", "trigger")) {
            return CLAIMS;
        } else if (has(node, "text", "targets")) {
            return FACTUALITY;
        } else if (has(node, "sourceBegin", "targetBegin", "documentId")) {
            return RELATIONS;
        } else if (has(node, "begin", "end", "documentId")) {
            return ENTITIES;
        } else if (has(node, "_id", "text")) {
            return DOCUMENTS;
        }
        return has(node, "id", "text") ? REPORTS : UNKNOWN;
    }

    /** Only the first object of the list is read. */
    private static Shape ofList(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JSON.getFactory().createParser(in)) {
            parser.nextToken();
            @Nullable JsonNode node = parser.nextToken() == JsonToken.START_OBJECT ? JSON.readTree(parser) : null;
            if (node == null) {
                return UNKNOWN;
            } else if (has(node, "calls", "asserts")) {
                return ACTORS;
            } else if (has(node, "merged_sample")) {
                return DEFENDERS;
            }
            return has(node, "event", "source", "target", "text") ? PLOVER : UNKNOWN;
        } catch (JsonProcessingException e) {
            return UNKNOWN;
        }
    }

    private static boolean has(JsonNode node, String... fields) {
        return Arrays.stream(fields).allMatch(node::has);
    }
}
