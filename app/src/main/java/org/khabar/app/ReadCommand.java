package org.khabar.app;

import java.util.concurrent.Callable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.console.ProgressLine;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.ReadingOptions;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.app.table.ClaimTable;
import org.khabar.app.table.Words;
import org.khabar.desk.LoadReader;
import org.khabar.desk.ReadReports;
import org.khabar.desk.ReportFiles;
import org.khabar.run.Pipeline;
import org.khabar.run.Reading;
import org.khabar.wire.ClaimJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what reports claim. */
@Command(
        name = "read",
        description = {
            "Reads reports and prints their claims. Writes to no workspace; only where one is named",
            "does the reader know the places that were imported into it."
        },
        footer = {"", "Example:  khabar read report.txt --date 2021-10-10"},
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    private final Console console;
    private final ClaimTable table;
    private long reports;
    private long claims;

    ReadCommand(Console console) {
        this.console = console;
        this.table = new ClaimTable(console.out(), console.screen());
    }

    @Override
    public Integer call() {
        try (ProgressLine progress = console.progress("read")) {
            ReportFiles files = new ReportFiles(reading.files(), reading.date(), null);
            new ReadReports(() -> load(progress), reading.threads()).read(files, progress, read -> {
                progress.close();
                print(read);
            });
            console.out().flush();
            console.err().printf("%,d claims in %,d reports, %,d set aside%n", claims, reports, progress.setAside());
            return progress.setAside() == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
        }
    }

    private Pipeline load(ProgressLine progress) {
        sayLoading(progress);
        return workspace.findNamed().map(LoadReader::at).orElseGet(Pipeline::load);
    }

    /** Says why nothing is to be seen for some seconds. */
    static void sayLoading(ProgressLine progress) {
        progress.say("Loading the language models ...");
    }

    private void print(Reading read) {
        reports++;
        claims += read.claims().size();
        if (format.json()) {
            read.claims().forEach(claim -> console.out().println(ClaimJson.write(claim)));
        } else if (!read.claims().isEmpty()) {
            String outlets = String.join(", ", read.report().outlets());
            table.heading((outlets.isEmpty() ? "" : outlets + ", ")
                    + Words.day(read.report().published()) + " · "
                    + read.report().id());
            read.claims().forEach(table::print);
        }
    }
}
