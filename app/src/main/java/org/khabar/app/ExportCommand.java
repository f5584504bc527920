package org.khabar.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.AsOfOption;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.desk.ExportClaims;
import org.khabar.record.Workspace;
import org.khabar.record.export.Format;
import org.khabar.record.export.seam.Exported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes what the record holds out of the workspace. */
@Command(
        name = "export",
        description = "Writes what the workspace holds to a file or to standard output, in the form of your choice.",
        footer = {"", "Example:  khabar export --format geojson -o claims.geojson"},
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "claims (JSON lines), csv, geojson, ged, acled, polecat, plover, hxl, graphml, stix or parquet (default: claims)")
    private Format format = Format.CLAIMS;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to (default: standard output)")
    private @Nullable Path file;

    @Option(
            names = "--with-red",
            description = "also what is marked TLP:RED, which is kept back otherwise: for moving your own workspace")
    private boolean reserved;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null && !format.isText()) {
            throw new ParameterException(
                    command.commandLine(), "The format %s is no text; name a file with -o.".formatted(format.label()));
        }
        try (Workspace open = Workspace.open(workspace.folder())) {
            ExportClaims shared = new ExportClaims(open, asOf.day());
            ExportClaims export = reserved ? shared.withReserved() : shared;
            Exported exported = file == null ? export.to(console.out(), format) : export.to(file, format);
            if (json.json() && file != null) {
                console.out()
                        .printf(
                                "{\"%s\":%d,\"leftOut\":%d}%n",
                                format.things(), exported.written(), exported.leftOut());
            }
            console.err().printf("%,d %s written%s%n", exported.written(), format.things(), leftOut(exported));
            if (export.kept() > 0) {
                console.err()
                        .printf("%,d reports marked TLP:RED are kept back; --with-red takes them too%n", export.kept());
            }
            return ExitCode.DONE;
        }
    }

    private String leftOut(Exported exported) {
        return exported.leftOut() == 0
                ? ""
                : ", %,d left out because %s".formatted(exported.leftOut(), format.missing());
    }
}
