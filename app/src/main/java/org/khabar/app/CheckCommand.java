package org.khabar.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.console.ProgressLine;
import org.khabar.app.option.AsOfOption;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.ReadingOptions;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.app.table.AnswerPage;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Revision;
import org.khabar.desk.CheckArgument;
import org.khabar.desk.LoadReader;
import org.khabar.desk.ReportFiles;
import org.khabar.desk.wire.AnswerJson;
import org.khabar.record.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds an argument against the workspace. */
@Command(
        name = "check",
        description = {
            "Holds every claim of a text against the record: a verdict, the sentences and figures for and against it,",
            "bounds for a count, and what cannot be checked. The text is not added to the workspace."
        },
        footer = {"", "Example:  khabar check argument.txt --date 2021-10-08 --as-of 2021-12-31 --since 2021-10-10"},
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--since",
            paramLabel = "D",
            description = "also say what changed since that day: verdicts, and what has become known (2021-10-10)")
    private @Nullable LocalDate since;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ProgressLine progress = console.progress("read");
                Workspace open = Workspace.open(workspace.folder())) {
            ReadCommand.sayLoading(progress);
            ReportFiles files = new ReportFiles(reading.files(), reading.date(), null);
            new CheckArgument(open, LoadReader.of(open)).check(files, progress, asOf.day(), since, revisions -> {
                progress.close();
                print(revisions);
            });
            return progress.setAside() == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
        }
    }

    private void print(List<Revision> revisions) {
        List<Answer> answers = revisions.stream().map(Revision::answer).toList();
        if (format.json()) {
            revisions.forEach(revision -> console.out()
                    .println(since == null ? AnswerJson.write(revision.answer()) : AnswerJson.write(revision)));
            console.err().println(AnswerPage.summary(answers));
            return;
        }
        AnswerPage page = new AnswerPage(console.out(), console.screen());
        page.print(answers);
        if (since != null) {
            page.printChanges(since, revisions);
        }
    }
}
