package org.khabar.app.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which workspace. */
public final class WorkspaceOption {
    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            description = "the workspace (default: $KHABAR_WORKSPACE, else ./khabar-workspace)")
    private @Nullable Path named;

    /** The folder that was named, or that of the environment, or the usual one. */
    public Path folder() {
        String environment = System.getenv("KHABAR_WORKSPACE");
        String usual = environment == null || environment.isBlank() ? "khabar-workspace" : environment;
        return findNamed().orElseGet(() -> Path.of(usual));
    }

    /** The folder that was named. */
    public Optional<Path> findNamed() {
        return Optional.ofNullable(named);
    }
}
