package org.khabar.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.console.ProgressLine;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.desk.LoadReader;
import org.khabar.desk.MeasureReader;
import org.khabar.eval.AccuracyPage;
import org.khabar.eval.Fall;
import org.khabar.eval.measure.Figure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how right the reader is. */
@Command(
        name = "eval",
        description = {
            "Measures the reader on labelled files, and holds the figures against a page of earlier ones.",
            "Places that were imported into the workspace are known to the reader."
        },
        footer = {"", "Example:  khabar eval gold --against docs/accuracy.md"},
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "labelled files; a folder is walked")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "PAGE",
            description = "exit with 1 when a figure is worse than on this page")
    private @Nullable Path against;

    @Option(
            names = "--tolerance",
            paramLabel = "T",
            defaultValue = "0.02",
            description = "how much worse a figure may be (default: ${DEFAULT-VALUE})")
    private double tolerance;

    @Option(names = "--write", paramLabel = "PAGE", description = "put the figures on this page")
    private @Nullable Path write;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    private final Console console;

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (ProgressLine progress = console.progress("read")) {
            ReadCommand.sayLoading(progress);
            List<Figure> figures = new MeasureReader(LoadReader.at(workspace.folder()))
                    .measure(gold, progress::setAside, note -> {
                        progress.close();
                        console.err().println("khabar: " + note);
                    });
            progress.close();
            print(figures);
            boolean fell = fell(figures);
            if (write != null) {
                new AccuracyPage(write).write(figures);
            }
            if (figures.isEmpty()) {
                console.err().println("khabar: There is no labelled set here; docs/accuracy.md lists their forms.");
            }
            if (fell) {
                return ExitCode.NO;
            }
            return figures.isEmpty() || progress.setAside() > 0 ? ExitCode.BAD_INPUT : ExitCode.DONE;
        }
    }

    private void print(List<Figure> figures) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        for (Figure figure : figures) {
            console.out()
                    .println(
                            format.json()
                                    ? json.writeValueAsString(figure)
                                    : String.format(
                                            Locale.ROOT,
                                            "%-28s %-24s %7.3f  of %,d",
                                            figure.set(),
                                            figure.measure(),
                                            figure.value(),
                                            figure.of()));
        }
        console.out().flush();
    }

    /** Tells of every figure that is worse than on the page. */
    private boolean fell(List<Figure> figures) throws IOException {
        if (against == null) {
            return false;
        }
        List<Fall> falls = new AccuracyPage(against).falls(figures, tolerance);
        falls.forEach(fall -> console.err().println("khabar: " + fall));
        return !falls.isEmpty();
    }
}
