package org.khabar.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.console.ProgressLine;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.desk.ImportData;
import org.khabar.open.kind.Dataset;
import org.khabar.record.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes open data into the workspace. */
@Command(
        name = "import",
        description = "Takes open data into the workspace. The same file name again replaces what it brought before.",
        footer = {"", "Example:  khabar import geonames cities5000.zip"},
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "one of ${COMPLETION-CANDIDATES}")
    private String kind = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "the files")
    private List<Path> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "D",
            description = "the day the data came out, where the file does not say (2021-10-10)")
    private @Nullable LocalDate published;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    /** The words for the kinds. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Dataset.values()).map(Dataset::label).iterator();
        }
    }

    @Override
    public Integer call() {
        Dataset dataset = Dataset.find(kind)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "The kind (%s) must be one of: %s.".formatted(kind, String.join(", ", new Kinds()))));
        try (Workspace open = Workspace.open(workspace.folder());
                ProgressLine progress = console.progress("imported")) {
            ImportData imports = new ImportData(open, published);
            long things = 0;
            long known = 0;
            SequencedMap<String, Long> kinds = new LinkedHashMap<>();
            for (Path file : files) {
                progress.say("Importing " + file + " ...");
                ImportData.Imported imported = imports.add(dataset, file, progress);
                things += imported.things();
                known += imported.known();
                imported.kinds().forEach((what, count) -> kinds.merge(what, count, Long::sum));
            }
            progress.close();
            if (format.json()) {
                console.out()
                        .printf("{\"imported\":%d,\"known\":%d,\"setAside\":%d}%n", things, known, progress.setAside());
            }
            console.err()
                    .printf(
                            "%s imported, %,d known already, %,d set aside, in %s%n",
                            words(kinds), known, progress.setAside(), workspace.folder());
            return progress.setAside() == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
        }
    }

    private static String words(Map<String, Long> kinds) {
        return kinds.isEmpty()
                ? "nothing"
                : kinds.entrySet().stream()
                        .map(each -> "%,d %s".formatted(each.getValue(), each.getKey()))
                        .collect(Collectors.joining(", "));
    }
}
