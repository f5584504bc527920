package org.khabar.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.console.ProgressLine;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.ReadingOptions;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.desk.AddReports;
import org.khabar.desk.LoadReader;
import org.khabar.desk.ReportFiles;
import org.khabar.record.Workspace;
import org.khabar.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports into the workspace. */
@Command(
        name = "add",
        description = "Reads reports into the workspace. The same content twice is one report.",
        footer = {"", "Example:  khabar add reports/ --outlet Reuters"},
        mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    @Option(names = "--outlet", paramLabel = "NAME", description = "who published them, where they do not say")
    private @Nullable String outlet;

    @Option(names = "--again", description = "read again what is held already, and replace its claims")
    private boolean again;

    @Option(names = "--tlp", paramLabel = "MARK", description = "how they may be handed on: CLEAR, GREEN, AMBER or RED")
    private @Nullable Handling handling;

    private final Console console;

    /** The marks of the Traffic Light Protocol (FIRST, TLP 2.0). */
    enum Handling {
        CLEAR,
        GREEN,
        AMBER,
        RED
    }

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace open = Workspace.open(workspace.folder());
                ProgressLine progress = console.progress("saved")) {
            ReportFiles files = new ReportFiles(reading.files(), reading.date(), outlet);
            AddReports.Added added = new AddReports(
                            open, () -> load(open, progress), new AddReports.How(reading.threads(), again, handling()))
                    .add(files, progress);
            progress.close();
            report(added);
            return added.setAside() == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
        }
    }

    private @Nullable String handling() {
        return handling == null ? null : handling.name();
    }

    private static Pipeline load(Workspace open, ProgressLine progress) {
        ReadCommand.sayLoading(progress);
        return LoadReader.of(open);
    }

    private void report(AddReports.Added added) {
        if (format.json()) {
            console.out()
                    .printf(
                            "{\"reports\":%d,\"known\":%d,\"claims\":%d,\"setAside\":%d}%n",
                            added.reports(), added.known(), added.claims(), added.setAside());
        }
        console.err()
                .printf(
                        "%,d reports added with %,d claims, %,d known already, %,d set aside, in %s%n",
                        added.reports(), added.claims(), added.known(), added.setAside(), workspace.folder());
    }
}
