package org.khabar.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.record.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the workspace into one file. */
@Command(
        name = "backup",
        description = "Copies the workspace, once it was found sound, into one file that restore takes.",
        footer = {"", "Example:  khabar backup khabar-2021-10-10.duckdb"},
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "where to")
    private Path file = Path.of("khabar-backup.duckdb");

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    private final Console console;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Workspace.exists(workspace.folder())) {
            console.err().printf("khabar: There is no workspace in %s.%n", workspace.folder());
            return ExitCode.BAD_INPUT;
        }
        try (Workspace open = Workspace.open(workspace.folder())) {
            open.backUp(file);
        }
        console.err().printf("%s holds a copy of %s%n", file, workspace.folder());
        return ExitCode.DONE;
    }
}
