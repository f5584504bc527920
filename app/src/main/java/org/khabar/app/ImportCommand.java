package org.khabar.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.desk.ImportPlaces;
import org.khabar.record.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes open data into the workspace. */
@Command(
        name = "import",
        description = "Takes open data into the workspace. The same file name again replaces what it brought before.",
        footer = {"", "Example:  khabar import geonames cities5000.zip"},
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KIND", description = "geonames (a dump) or pcodes (a CSV of area codes)")
    private ImportPlaces.Kind kind = ImportPlaces.Kind.GEONAMES;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "the files")
    private List<Path> files = List.of();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace open = Workspace.open(workspace.folder());
                ProgressLine progress = console.progress("imported")) {
            ImportPlaces imports = new ImportPlaces(open);
            long places = 0;
            for (Path file : files) {
                progress.say("Importing " + file + " ...");
                places += imports.add(kind, file, progress);
            }
            progress.close();
            if (format.json()) {
                console.out().printf("{\"places\":%d,\"setAside\":%d}%n", places, progress.setAside());
            }
            console.err()
                    .printf(
                            "%,d places imported, %,d lines set aside, in %s%n",
                            places, progress.setAside(), workspace.folder());
            return progress.setAside() == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
        }
    }
}
