package org.khabar.record.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies of a database file: there whole or not at all. */
public final class Copies {
    private Copies() {}

    /**
     * Copies a file that is not being written to.
     *
     * @throws WorkspaceException if it cannot be copied
     */
    public static void copy(Path from, Path to) {
        try {
            Path folder = to.toAbsolutePath().getParent();
            Path draft = Files.createTempFile(folder, ".khabar-copy", ".part");
            try {
                Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
                Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new WorkspaceException("The file (%s) could not be copied to (%s): %s".formatted(from, to, e), e);
        }
    }

    /**
     * Puts a copy in the place of a file. What stood there is kept beside it, under {@code .before-restore}.
     *
     * @throws WorkspaceException if it cannot be
     */
    public static void restore(Path copy, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path before = file.resolveSibling(file.getFileName() + ".before-restore");
            Path log = file.resolveSibling(file.getFileName() + ".wal");
            if (Files.exists(file)) {
                Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
            }
            if (Files.exists(log)) {
                Files.move(
                        log, before.resolveSibling(before.getFileName() + ".wal"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new WorkspaceException("The file (%s) could not be put aside: %s".formatted(file, e), e);
        }
        copy(copy, file);
    }
}
