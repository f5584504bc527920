package org.khabar.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.console.ProgressLine;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.app.table.AnswerPage;
import org.khabar.app.table.ClaimTable;
import org.khabar.app.table.Words;
import org.khabar.ask.check.answer.Answer;
import org.khabar.desk.AddReports;
import org.khabar.desk.CheckArgument;
import org.khabar.desk.LoadReader;
import org.khabar.desk.ReportFiles;
import org.khabar.desk.wire.AnswerJson;
import org.khabar.model.Report;
import org.khabar.record.Workspace;
import org.khabar.record.view.Filter;
import org.khabar.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a newcomer what Khabar does, on the sample reports that come with it. */
@Command(
        name = "demo",
        description = {
            "Reads the sample reports into a workspace (./khabar-demo, or -w), shows what they claim,",
            "and holds a sample argument against them."
        },
        footer = {"", "Example:  khabar demo"},
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final LocalDate ARGUED = LocalDate.of(2021, 10, 10);
    private static final int SHOWN = 25;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    private final Console console;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = workspace.findNamed().orElse(Path.of("khabar-demo"));
        try (Workspace open = Workspace.open(folder);
                ProgressLine progress = console.progress("saved")) {
            ReadCommand.sayLoading(progress);
            Pipeline pipeline = LoadReader.of(open);
            AddReports.Added added = add(open, pipeline, progress);
            List<Answer> answers = new CheckArgument(open, pipeline).check(argument(), null);
            progress.close();
            if (format.json()) {
                answers.forEach(answer -> console.out().println(AnswerJson.write(answer)));
            } else {
                introduce(open, added);
                show(open);
                answer(answers);
                sayWhatNext(folder);
            }
            return ExitCode.DONE;
        }
    }

    private static AddReports.Added add(Workspace open, Pipeline pipeline, ProgressLine progress) throws IOException {
        Path reports = Files.createTempFile("khabar-demo", ".jsonl");
        try {
            Files.write(reports, sample("reports.jsonl"));
            int threads = Runtime.getRuntime().availableProcessors();
            return new AddReports(open, () -> pipeline, new AddReports.How(threads, false, null))
                    .add(new ReportFiles(List.of(reports), null, null), progress);
        } finally {
            Files.delete(reports);
        }
    }

    private static Report argument() throws IOException {
        return Report.of("argument.txt", ARGUED, new String(sample("argument.txt"), StandardCharsets.UTF_8));
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream("demo/" + name)) {
            if (in == null) {
                throw new IOException("The sample (%s) is not in the program.".formatted(name));
            }
            return in.readAllBytes();
        }
    }

    private void introduce(Workspace open, AddReports.Added added) {
        PrintWriter out = console.out();
        out.printf(
                "Khabar has read %,d sample reports on Afghanistan and Mali and found %,d claims in them.%n",
                added.reports() + added.known(), open.census().claims());
        out.println("Each line says who did what to whom, where and when, and who says so, how surely;");
        out.println("the sentence underneath is where it stands. Nothing was merged, and no source was preferred.");
        out.println();
    }

    private void show(Workspace open) {
        ClaimTable table = new ClaimTable(console.out(), console.screen());
        long[] seen = new long[1];
        String[] report = {""};
        open.look(null).forEachClaim(Filter.ALL, held -> {
            if (seen[0]++ < SHOWN) {
                if (!report[0].equals(held.claim().anchor().report())) {
                    report[0] = held.claim().anchor().report();
                    table.heading(Words.source(held));
                }
                table.print(held.claim());
            }
        });
        if (seen[0] > SHOWN) {
            console.out()
                    .printf(
                            "... and %,d more claims. All of them:  khabar export -w %s --format csv -o claims.csv%n%n",
                            seen[0] - SHOWN, open.folder());
        }
    }

    private void answer(List<Answer> answers) {
        console.out().println("The sample argument, held against these reports:");
        new AnswerPage(console.out(), console.screen()).print(answers);
    }

    private void sayWhatNext(Path folder) {
        PrintWriter out = console.out();
        out.println();
        out.println("Next:");
        next("khabar serve -w " + folder, "look at all of it in the browser");
        next("khabar read FILE --date 2021-10-10", "what a report of yours claims");
        next("khabar check FILE -w " + folder, "hold an argument of yours against these");
        next("khabar add FILE... -w " + folder, "keep reports of yours beside these");
        next("khabar export -w %s --format geojson -o claims.geojson".formatted(folder), "the map of it");
        next("khabar --help", "everything else");
    }

    private void next(String command, String use) {
        console.out().printf("  %-44s  %s%n", command, use);
    }
}
