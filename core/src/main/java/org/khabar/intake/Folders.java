package org.khabar.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.khabar.model.Problem;

/** Walks directories in the order of their names. Hidden files are passed over; no directory is entered twice. */
final class Folders {
    private final int depth;
    private final Set<Path> seen = new HashSet<>();

    Folders(int depth) {
        this.depth = depth;
    }

    /** Gives the file itself, or each file below it if it is a directory. */
    void walk(Path file, Consumer<Path> files, Consumer<Problem> problems) {
        walk(file, 0, files, problems);
    }

    /** What to say of a file that cannot be opened. */
    static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException e -> "There is no such file. Check the name.";
            case AccessDeniedException e -> "It may not be read. Change its permissions or ask its owner.";
            case FileSystemException e
            when e.getReason() != null -> "It cannot be opened (%s).".formatted(e.getReason());
            default -> "It cannot be read (%s).".formatted(failure.getMessage());
        };
    }

    private void walk(Path file, int level, Consumer<Path> files, Consumer<Problem> problems) {
        if (!Files.isDirectory(file)) {
            if (level > 0 && Files.exists(file) && !Files.isRegularFile(file)) {
                problems.accept(new Problem(file.toString(), 0, "It is a device or a pipe, not a file."));
            } else {
                files.accept(file);
            }
            return;
        }
        try {
            if (!seen.add(file.toRealPath())) {
                problems.accept(new Problem(file.toString(), 0, "It leads back to a directory that was read already."));
            } else if (level > depth) {
                problems.accept(new Problem(
                        file.toString(),
                        0,
                        "It lies more than %d directories deep. Name it by itself.".formatted(depth)));
            } else {
                for (Path found : children(file)) {
                    walk(found, level + 1, files, problems);
                }
            }
        } catch (IOException e) {
            problems.accept(new Problem(file.toString(), 0, reason(e)));
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    children.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        return children;
    }
}
