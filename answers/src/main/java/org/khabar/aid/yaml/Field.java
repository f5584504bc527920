package org.khabar.aid.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a YAML file that knows its name and its line, so that what is wrong with it can be told. */
public final class Field {
    private static final String SOURCE = "source";

    private final String file;
    private final String path;
    private final int line;
    private final @Nullable Node node;
    private final @Nullable String source;
    private final Consumer<Problem> problems;

    private Field(Field parent, String path, int line, @Nullable Node node, @Nullable String source) {
        this.file = parent.file;
        this.problems = parent.problems;
        this.path = path;
        this.line = line;
        this.node = node;
        this.source = source;
    }

    private Field(String file, @Nullable Node node, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.path = "";
        this.line = 1;
        this.node = node;
        this.source = node instanceof MappingNode mapping ? sourceOf(mapping) : null;
    }

    /** The whole of a file; what is no YAML is told and read as nothing. */
    public static Field root(String file, String yaml, Consumer<Problem> problems) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(50);
        try {
            return new Field(file, new Yaml(options).compose(new StringReader(yaml)), problems);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.accept(new Problem(file, line, "The file is no YAML: " + e.getProblem()));
            return new Field(file, null, problems);
        }
    }

    public int line() {
        return line;
    }

    public boolean isPresent() {
        return node != null;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Tells of something wrong with this field. */
    public void tell(String what) {
        problems.accept(new Problem(file, line, (path.isEmpty() ? "" : path + ": ") + what));
    }

    /** The field of that name, which may be absent. */
    public Field get(String key) {
        Field found = entries().get(key);
        return found != null ? found : new Field(this, path(key), line, null, source);
    }

    /** The named fields in order; the name of a source is none. */
    public Map<String, Field> entries() {
        Map<String, Field> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = scalar(tuple.getKeyNode());
                if (key.equals(SOURCE)) {
                    continue;
                }
                Field field = child(path(key), tuple.getKeyNode(), tuple.getValueNode());
                if (entries.put(key, field) != null) {
                    field.tell("The field must not be given twice.");
                }
            }
        } else if (node != null) {
            tell("Named fields must stand here.");
        }
        return entries;
    }

    /** The items of a list, named by what their field {@code name} says, or else by their number. */
    public List<Field> items() {
        List<Field> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            int n = 0;
            for (Node item : sequence.getValue()) {
                n++;
                String called = item instanceof MappingNode mapping ? named(mapping, n) : Integer.toString(n);
                items.add(child(path(called), item, item));
            }
        } else if (node != null) {
            tell("A list must stand here.");
        }
        return items;
    }

    private Field child(String name, Node at, Node value) {
        String own = value instanceof MappingNode mapping ? sourceOf(mapping) : null;
        return new Field(this, name, at.getStartMark().getLine() + 1, value, own == null ? source : own);
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + ", " + key;
    }

    /** Tells of every field that is not one of those. */
    public void allow(Set<String> names) {
        entries().forEach((name, field) -> {
            if (!names.contains(name)) {
                field.tell("There is no such field here; there are: "
                        + String.join(", ", names.stream().sorted().toList()) + ".");
            }
        });
    }

    /** The words of the field, if there are any. */
    public Optional<String> text() {
        if (node != null && !(node instanceof ScalarNode)) {
            tell("One word or number must stand here.");
        }
        return node instanceof ScalarNode && !scalar(node).isBlank() ? Optional.of(scalar(node)) : Optional.empty();
    }

    /** The number of the field, if there is one. */
    public Optional<Double> number() {
        return text().flatMap(words -> {
            try {
                double number = Double.parseDouble(words.replace("_", ""));
                if (Double.isFinite(number)) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // Told below, as what is not finite.
            }
            tell("The number (%s) must be written like 1200 or 0.35.".formatted(words));
            return Optional.empty();
        });
    }

    /** The source of the field: its own, or that of the nearest field around it. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** The numbers of the field from low to high: one value, a list of two, or the fields value, low and high. */
    public Optional<double[]> interval() {
        if (node instanceof SequenceNode) {
            List<Field> ends = items();
            if (ends.size() != 2) {
                tell("An interval must have two numbers, [low, high].");
                return Optional.empty();
            }
            return pair(ends.getFirst(), ends.getLast());
        }
        if (node instanceof MappingNode) {
            allow(Set.of("value", "low", "high"));
            if (get("value").isPresent()) {
                return pair(get("value"), get("value"));
            }
            if (!get("low").isPresent() || !get("high").isPresent()) {
                tell("The number is missing; write value, or low and high.");
                return Optional.empty();
            }
            return pair(get("low"), get("high"));
        }
        if (text().isEmpty()) {
            tell("The number is missing.");
        }
        return number().map(value -> new double[] {value, value});
    }

    private Optional<double[]> pair(Field low, Field high) {
        Optional<Double> first = low.number();
        Optional<Double> last = high.number();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (first.get() > last.get()) {
            tell("The low (%s) must not be above the high (%s).".formatted(first.get(), last.get()));
            return Optional.empty();
        }
        return Optional.of(new double[] {first.get(), last.get()});
    }

    public String path() {
        return path;
    }

    private static @Nullable String sourceOf(MappingNode mapping) {
        return valueOf(mapping, SOURCE);
    }

    private static String named(MappingNode mapping, int number) {
        String name = valueOf(mapping, "name");
        return name == null ? Integer.toString(number) : name;
    }

    private static @Nullable String valueOf(MappingNode mapping, String key) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (scalar(tuple.getKeyNode()).equals(key)
                    && !scalar(tuple.getValueNode()).isBlank()) {
                return scalar(tuple.getValueNode());
            }
        }
        return null;
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }
}
