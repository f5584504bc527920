package org.khabar.eval.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads texts and keys of the Message Understanding Conferences (MUC-3 and MUC-4). */
public final class MucFile {
    private static final Pattern HEADER =
            Pattern.compile("^\\s*([A-Z0-9]+-MUC\\d-\\d{4})\\s*\\([^)]*\\)?\\s*$", Pattern.MULTILINE);
    private static final Pattern SLOT = Pattern.compile("^(\\d+)\\.\\s+([A-Z: ]+?)(?:\\s{2,}(.*)|\\s*)$");
    private static final Pattern ID = Pattern.compile("[A-Z0-9]+-MUC\\d-\\d{4}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final String NUMBER_OF_ID = "0";

    private MucFile() {}

    /**
     * One filled template.
     *
     * @param message id of the text
     * @param slots lines of each slot by its name ({@code PERP: INDIVIDUAL ID}), without the empty ones
     */
    public record Template(String message, Map<String, List<String>> slots) {
        public Template {
            slots = Map.copyOf(slots);
        }

        /** The lines of a slot, none where it is empty. */
        public List<String> lines(String slot) {
            return slots.getOrDefault(slot, List.of());
        }
    }

    /** The texts of a file by their ids, dateline and all, in order. */
    public static Map<String, String> texts(Path file) {
        String all = JsonFile.text(file);
        Map<String, String> texts = new LinkedHashMap<>();
        Matcher header = HEADER.matcher(all);
        String id = "";
        int from = 0;
        while (header.find()) {
            if (!id.isEmpty()) {
                texts.put(id, all.substring(from, header.start()).strip());
            }
            id = header.group(1);
            from = header.end();
        }
        if (!id.isEmpty()) {
            texts.put(id, all.substring(from).strip());
        }
        return texts;
    }

    /** The templates of a file of keys, in order; a message without any has one without slots. */
    public static List<Template> templates(Path file) {
        List<Template> templates = new ArrayList<>();
        String message = "";
        Map<String, List<String>> slots = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : JsonFile.text(file).split("\n")) {
            Matcher slot = SLOT.matcher(line.stripTrailing());
            if (slot.matches()) {
                if (slot.group(1).equals(NUMBER_OF_ID)) {
                    add(templates, message, slots);
                    slots = new LinkedHashMap<>();
                    Matcher id = ID.matcher(line);
                    message = id.find() ? id.group() : "";
                }
                current = new ArrayList<>();
                slots.put(slot.group(2).strip(), current);
                keep(current, slot.group(3));
            } else if (line.startsWith(" ") || line.startsWith("E ")) {
                keep(current, line.substring(1));
            }
        }
        add(templates, message, slots);
        return templates;
    }

    private static void keep(List<String> lines, @Nullable String value) {
        if (value != null
                && !value.isBlank()
                && !value.strip().equals("*")
                && !value.strip().equals("-")) {
            lines.add(value.strip());
        }
    }

    private static void add(List<Template> templates, String message, Map<String, List<String>> slots) {
        if (!message.isEmpty()) {
            templates.add(new Template(message, slots));
        }
    }

    /** The strings in double quotes on a line. */
    public static List<String> quoted(String line) {
        return QUOTED.matcher(line).results().map(match -> match.group(1)).toList();
    }
}
