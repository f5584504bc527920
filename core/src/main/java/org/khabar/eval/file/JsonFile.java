package org.khabar.eval.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;

/** Reads files of JSON objects: one object a line, or one list of objects. */
public final class JsonFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFile() {}

    /** The objects of the file, one a line. A line that is none is a problem, and the rest is kept. */
    public static List<JsonNode> lines(Path file, Consumer<Problem> problems) {
        List<JsonNode> objects = new ArrayList<>();
        int number = 0;
        for (String line : text(file).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = parse(line);
            if (node != null && node.isObject()) {
                objects.add(node);
            } else {
                problems.accept(new Problem(
                        file.toString(), number, "The line is no JSON object and is left out; correct or remove it."));
            }
        }
        return objects;
    }

    /** The objects of the one list that the file is. A file that is none is a problem, and gives nothing. */
    public static List<JsonNode> list(Path file, Consumer<Problem> problems) {
        JsonNode node = parse(text(file));
        List<JsonNode> objects = new ArrayList<>();
        if (node == null || !node.isArray()) {
            problems.accept(new Problem(file.toString(), 0, "The file is no JSON list; correct it, or leave it out."));
        } else {
            node.forEach(objects::add);
        }
        return objects;
    }

    /** The text of a field, empty where there is none. */
    public static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    /** The texts of a list field, none where there is no list. */
    public static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(entry -> texts.add(entry.asText("")));
        return texts;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) could not be read.".formatted(file), e);
        }
    }

    static @Nullable JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
