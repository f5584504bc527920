package org.khabar.eval.happening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Report;
import org.khabar.model.Span;

/**
 * Reads a labelled file: a list of cases, each with the lines of its reports. A line that begins with a day opens a
 * report and names its outlet; every other line is a sentence after its labels. {@code A} labels the attacks of the
 * sentence, {@code A=captured} the claim with that trigger. One letter is one happening within its case, {@code -}
 * stands for no single happening, {@code ?} for what is not labelled.
 */
final class HappeningsFile {
    private static final String NONE = "-";
    private static final String OPEN = "?";
    private static final Pattern HEAD = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\S.*)");
    private static final Pattern LABEL = Pattern.compile("([A-Z]|-|\\?)(?:=(\\S+))? ");

    private final List<Report> reports = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    private HappeningsFile() {}

    /**
     * The reports and mentions of a file.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if a line has not the form
     */
    static HappeningsFile read(Path file) {
        HappeningsFile all = new HappeningsFile();
        try {
            int number = 0;
            for (JsonNode each : new YAMLMapper().readTree(Files.readString(file))) {
                all.readCase(++number, each.path("reports"));
            }
            return all;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The file is no YAML: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Report> reports() {
        return List.copyOf(reports);
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    private void readCase(int number, JsonNode lines) {
        List<String> sentences = new ArrayList<>();
        String head = "";
        for (JsonNode line : lines) {
            if (HEAD.matcher(line.asText()).matches()) {
                addReport(number, head, sentences);
                head = line.asText();
                sentences.clear();
            } else {
                sentences.add(line.asText());
            }
        }
        addReport(number, head, sentences);
    }

    private void addReport(int number, String head, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Matcher parts = HEAD.matcher(head);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "The case (%d) must begin with a day and an outlet, as \"2021-10-04 Herald\".".formatted(number));
        }
        String id = number + " " + head;
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(text.isEmpty() ? "" : " ");
            text.append(addMentions(number, id, line, text.length()));
        }
        reports.add(new Report(
                id, day(parts.group(1)), List.of(parts.group(2)), null, null, null, "en", null, text.toString()));
    }

    /** Adds what a line labels, and gives its sentence. */
    private String addMentions(int number, String report, String line, int start) {
        Matcher label = LABEL.matcher(line);
        List<String> labels = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int end = 0;
        while (label.region(end, line.length()).lookingAt()) {
            labels.add(label.group(1));
            words.add(label.group(2) == null ? "" : label.group(2));
            end = label.end();
            if (label.group(2) == null) {
                break;
            }
        }
        if (labels.isEmpty()) {
            throw new IllegalArgumentException(
                    "The line (%s) of case (%d) must begin with a label, as \"A\".".formatted(line, number));
        }
        String sentence = line.substring(end);
        Span span = new Span(start, start + sentence.length());
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).equals(OPEN)) {
                String own = labels.get(i).equals(NONE) ? NONE + mentions.size() : labels.get(i);
                mentions.add(new Mention(new Mention.Sentence(report, number, span, sentence), own, words.get(i)));
            }
        }
        return sentence;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("The day (%s) must be one, as 2021-10-04.".formatted(text), e);
        }
    }
}
