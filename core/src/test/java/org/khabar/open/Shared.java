package org.khabar.open;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Published files that the project does not ship: in the folder {@code shared} beside the checkout. */
public final class Shared {
    private Shared() {}

    /** The file, or the test is skipped where it is not there. */
    public static Path file(String name) {
        for (@Nullable Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            Path file = folder.resolveSibling("shared").resolve("data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        assumeTrue(false, "The file ../shared/data/%s is not there.".formatted(name));
        throw new IllegalStateException("not reached");
    }
}
