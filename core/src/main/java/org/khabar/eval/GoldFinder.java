package org.khabar.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.khabar.eval.asked.ActorSet;
import org.khabar.eval.asked.AttributionSet;
import org.khabar.eval.asked.FactualitySet;
import org.khabar.eval.asked.GeoparsingSet;
import org.khabar.eval.claims.ClaimsSet;
import org.khabar.eval.claims.DefenderSet;
import org.khabar.eval.claims.MucSet;
import org.khabar.eval.claims.PloverSet;
import org.khabar.eval.claims.PlvSet;
import org.khabar.eval.claims.TiesSet;
import org.khabar.eval.file.Shape;
import org.khabar.eval.happening.HappeningsSet;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;

/**
 * Finds the labelled sets among files and folders. A file named directly must be one; a folder is walked, and what is
 * none is passed over. Files that belong together (texts and their marks) find each other, also when only one is named.
 */
final class GoldFinder {
    /** How deep the companions of a file may lie under its folder's parent: the file's folder and its neighbours. */
    private static final int NEIGHBOURS = 2;

    /** Files without labels of their own. */
    private static final Set<Shape> TEXTS = Set.of(Shape.REPORTS, Shape.DOCUMENTS, Shape.ENTITIES, Shape.MUC_TEXT);

    private static final Pattern ENDINGS = Pattern.compile("(\\.gold)?\\.[A-Za-z0-9]+$");

    private final Consumer<Problem> problems;
    private final Set<String> names = new HashSet<>();
    private final Map<Shape, Set<Path>> files = new EnumMap<>(Shape.class);

    GoldFinder(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** The sets in these files and folders, in the order of their kinds and then of their names. */
    List<LabelledSet> find(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path, Integer.MAX_VALUE).forEach(file -> shape(file).ifPresent(shape -> keep(shape, file)));
            } else {
                named(path);
            }
        }
        List<LabelledSet> sets = new ArrayList<>();
        addClaims(sets);
        addEach(sets, Shape.PLOVER, "plover-records", PloverSet::read);
        addEach(sets, Shape.PLV, "plv", PlvSet::read);
        addEach(sets, Shape.FACTUALITY, "factuality-uw", FactualitySet::read);
        addAttribution(sets);
        addEach(sets, Shape.GEOPARSING, "geoparsing", GeoparsingSet::read);
        addEach(sets, Shape.ACTORS, "actors", ActorSet::read);
        addTies(sets);
        addMuc(sets);
        addEach(sets, Shape.HAPPENINGS, "matching", (name, file, told) -> HappeningsSet.read(name, file));
        addEach(sets, Shape.DEFENDERS, "hrdsattack", DefenderSet::read);
        if (sets.isEmpty()) {
            TEXTS.forEach(shape -> all(shape)
                    .forEach(file -> problems.accept(new Problem(
                            file.toString(),
                            0,
                            "The file holds only the texts of a labelled set; name the labels as well."))));
        }
        return sets;
    }

    private void named(Path file) {
        if (!Files.isRegularFile(file)) {
            problems.accept(new Problem(file.toString(), 0, "There is no such file or folder; check the path."));
            return;
        }
        Optional<Shape> shape = shape(file);
        if (shape.isPresent() && shape.get() != Shape.UNKNOWN) {
            keep(shape.get(), file);
        } else if (shape.isPresent()) {
            problems.accept(new Problem(
                    file.toString(),
                    0,
                    "The file is none of the labelled sets that eval knows; docs/accuracy.md lists their forms."));
        }
    }

    private Optional<Shape> shape(Path file) {
        try {
            return Optional.of(Shape.of(file));
        } catch (IOException | UncheckedIOException e) {
            problems.accept(new Problem(file.toString(), 0, "The file could not be read: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private void keep(Shape shape, Path file) {
        files.computeIfAbsent(shape, any -> new LinkedHashSet<>())
                .add(file.toAbsolutePath().normalize());
    }

    private List<Path> all(Shape shape) {
        return files.getOrDefault(shape, Set.of()).stream().sorted().toList();
    }

    /** The files under a folder, in order; what may not be entered is passed over. */
    private static List<Path> walk(Path folder, int depth) {
        List<Path> walked = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        walked.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException reason) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (%s) could not be walked.".formatted(folder), e);
        }
        Collections.sort(walked);
        return walked;
    }

    /** The folder that a file lies in; the root lies in itself. */
    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    /** Files of that shape that the file could belong to: named with it or beside it. */
    private List<Path> companions(Path file, Shape shape) {
        Set<Path> companions = new LinkedHashSet<>(all(shape));
        for (Path beside : walk(folder(file), 1)) {
            if (shape(beside).filter(shape::equals).isPresent()) {
                companions.add(beside);
            }
        }
        return List.copyOf(companions);
    }

    /** Reads a set that stands in one file. */
    private interface OneFile {
        LabelledSet read(String name, Path file, Consumer<Problem> problems);
    }

    private void addEach(List<LabelledSet> sets, Shape shape, String kind, OneFile reader) {
        for (Path file : all(shape)) {
            add(sets, file, () -> reader.read(name(kind, file), file, problems));
        }
    }

    /** A file that cannot be read costs its own set, and no other. */
    private void add(List<LabelledSet> sets, Path file, Supplier<LabelledSet> reader) {
        try {
            sets.add(reader.get());
        } catch (UncheckedIOException e) {
            problems.accept(new Problem(
                    file.toString(), 0, "The file could not be read; is it UTF-8? (%s)".formatted(e.getCause())));
        } catch (IllegalArgumentException e) {
            problems.accept(new Problem(file.toString(), 0, String.valueOf(e.getMessage())));
        }
    }

    private void addClaims(List<LabelledSet> sets) {
        for (Path gold : all(Shape.CLAIMS)) {
            Optional<Path> reports = ClaimsSet.findReports(gold, companions(gold, Shape.REPORTS));
            if (reports.isPresent()) {
                add(sets, gold, () -> ClaimsSet.read(name("claims", gold), reports.get(), gold, problems));
            } else {
                lacks(gold, "reports (NAME.reports.jsonl)");
            }
        }
    }

    private void addAttribution(List<LabelledSet> sets) {
        Map<Path, Path> textByMarks = new LinkedHashMap<>();
        for (Path marks : all(Shape.ATTRIBUTION)) {
            Optional<Path> text = AttributionSet.findText(marks, walk(folder(folder(marks)), NEIGHBOURS));
            if (text.isPresent()) {
                textByMarks.put(marks, text.get());
            } else {
                lacks(marks, "text (NAME.txt, in its folder or one beside it)");
            }
        }
        if (!textByMarks.isEmpty()) {
            add(
                    sets,
                    textByMarks.keySet().iterator().next(),
                    () -> AttributionSet.read("attribution-polnear", textByMarks, problems));
        }
    }

    private void addTies(List<LabelledSet> sets) {
        List<TiesSet.Files> folders = new ArrayList<>();
        for (Path relations : all(Shape.RELATIONS)) {
            List<Path> documents = companions(relations, Shape.DOCUMENTS);
            List<Path> entities = companions(relations, Shape.ENTITIES);
            if (documents.isEmpty() || entities.isEmpty()) {
                lacks(relations, "documents and entities");
            } else {
                folders.add(new TiesSet.Files(documents, entities, relations));
            }
        }
        if (!folders.isEmpty()) {
            add(sets, folders.getFirst().relations(), () -> TiesSet.read("ties-re3d", folders, problems));
        }
    }

    private void addMuc(List<LabelledSet> sets) {
        List<Path> keys = all(Shape.MUC_KEY);
        if (!keys.isEmpty()) {
            Set<Path> texts = new LinkedHashSet<>();
            keys.forEach(key -> texts.addAll(companions(key, Shape.MUC_TEXT)));
            add(sets, keys.getFirst(), () -> MucSet.read("muc4", keys, List.copyOf(texts)));
        }
    }

    private void lacks(Path file, String what) {
        problems.accept(new Problem(
                file.toString(), 0, "The %s of this file were not found; put them beside it.".formatted(what)));
    }

    /** Kind and the file's name without its endings; with its folder's as well where another set has the name. */
    private String name(String kind, Path file) {
        String stem = ENDINGS.matcher(file.getFileName().toString()).replaceFirst("");
        String name = kind + "/" + stem;
        if (!names.add(name)) {
            name = kind + "/" + folder(file).getFileName() + "/" + stem;
            names.add(name);
        }
        return name;
    }
}
