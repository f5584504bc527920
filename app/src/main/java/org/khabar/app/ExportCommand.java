package org.khabar.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.desk.ExportClaims;
import org.khabar.record.Workspace;
import org.khabar.record.export.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes the claims out of the workspace. */
@Command(
        name = "export",
        description = "Writes the claims of the workspace to a file or to standard output.",
        footer = {"", "Example:  khabar export --format geojson -o claims.geojson"},
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "claims (JSON lines), csv or geojson (default: claims)")
    private Format format = Format.CLAIMS;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to (default: standard output)")
    private @Nullable Path file;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace open = Workspace.open(workspace.folder())) {
            ExportClaims export = new ExportClaims(open);
            ExportClaims.Exported exported = file == null ? export.to(console.out(), format) : export.to(file, format);
            if (json.json() && file != null) {
                console.out().printf("{\"claims\":%d,\"leftOut\":%d}%n", exported.claims(), exported.leftOut());
            }
            console.err().printf("%,d claims written%s%n", exported.claims(), leftOut(exported));
            return ExitCode.DONE;
        }
    }

    private static String leftOut(ExportClaims.Exported exported) {
        return exported.leftOut() == 0
                ? ""
                : ", %,d left out because nothing is known of where on the map they belong"
                        .formatted(exported.leftOut());
    }
}
