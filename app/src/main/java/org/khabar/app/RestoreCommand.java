package org.khabar.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.record.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a workspace from a copy. */
@Command(
        name = "restore",
        description = "Makes the workspace from a copy that backup made. A damaged copy is refused.",
        footer = {"", "Example:  khabar restore khabar-2021-10-10.duckdb -w again"},
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "the copy")
    private Path file = Path.of("khabar-backup.duckdb");

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(
            names = "--replace",
            description = "where there is a workspace already; it is kept beside the new one, as .before-restore")
    private boolean replace;

    private final Console console;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = workspace.folder();
        if (Workspace.exists(folder) && !replace) {
            console.err()
                    .printf(
                            "khabar: There is a workspace in %s already; name another with -w, or say --replace.%n",
                            folder);
            return ExitCode.WRONG_USAGE;
        }
        Workspace.restore(file, folder);
        console.err().printf("%s is as it was in %s%n", folder, file);
        return ExitCode.DONE;
    }
}
