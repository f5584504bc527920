package org.khabar.workbench.guard;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that came in by the browser, kept in a folder of their own until they are read. Nothing of a path that the
 * sender names is used: of the name only letters, digits and a few marks are left, and each file has its own folder.
 */
public final class Uploads implements AutoCloseable {
    private static final int LONGEST_NAME = 100;

    private final Path folder;
    private final List<Path> files;

    private Uploads(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    /** Puts the files that were sent into a new folder. */
    public static Uploads of(List<UploadedFile> sent) {
        try {
            Path folder = Files.createTempDirectory("khabar-upload");
            List<Path> files = new ArrayList<>();
            for (UploadedFile each : sent) {
                Path own = Files.createDirectory(folder.resolve(Integer.toString(files.size())));
                Path file = own.resolve(name(each.filename()));
                try (InputStream content = each.content()) {
                    Files.copy(content, file);
                }
                files.add(file);
            }
            return new Uploads(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left of a name that somebody sent: its last part, without marks that mean something to a file system. */
    static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_")
                .replaceAll("^[. ]+", "")
                .strip();
        String whole = plain.isEmpty() ? "file" : plain;
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(whole.length() - LONGEST_NAME);
    }

    /** Where they are now. */
    public List<Path> files() {
        return files;
    }

    /** Deletes them. */
    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
