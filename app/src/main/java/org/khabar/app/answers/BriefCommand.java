package org.khabar.app.answers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.console.ProgressLine;
import org.khabar.app.option.AsOfOption;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.brief.Brief;
import org.khabar.brief.author.Part;
import org.khabar.desk.LoadReader;
import org.khabar.desk.ReportFiles;
import org.khabar.desk.aid.AidParts;
import org.khabar.desk.aid.ScoreAccess;
import org.khabar.desk.brief.BriefOrder;
import org.khabar.desk.brief.WriteBrief;
import org.khabar.model.Report;
import org.khabar.record.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a brief with its citations. */
@Command(
        name = "brief",
        description = {
            "Writes a brief about an actor, a country or a place, or about the whole record: what happened, who was hit,",
            "what is disputed, what is not known. Every sentence carries the reports behind it. Reports marked TLP:RED",
            "are left out."
        },
        footer = {
            "",
            "Example:  khabar brief --about taliban --from 2021-08-01 --to 2021-10-10 --as-of 2021-10-10 -o brief.html"
        },
        mixinStandardHelpOptions = true)
public final class BriefCommand implements Callable<Integer> {
    @Option(
            names = "--about",
            paramLabel = "WHAT",
            description = "an actor, a country or a place; may be given several times (default: everything)")
    private List<String> about = List.of();

    @Option(names = "--from", paramLabel = "D", description = "first day (2021-08-01)")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "last day")
    private @Nullable LocalDate to;

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "event types (ASSAULT,COERCE); default: all")
    private Set<String> types = Set.of();

    @Option(
            names = "--argument",
            paramLabel = "FILE",
            description = "a text whose claims are held against the record, in a section of their own")
    private List<Path> arguments = List.of();

    @Option(
            names = "--access",
            paramLabel = "ISO3",
            split = ",",
            description = "countries whose access for aid gets a section of its own (AFG,MLI)")
    private Set<String> access = Set.of();

    @Option(
            names = "--plan",
            paramLabel = "SCENARIO.yaml",
            description = "an aid plan that gets a section of its own; may be given several times")
    private List<Path> plans = List.of();

    @Option(names = "--date", paramLabel = "D", description = "the day the argument was published, if it does not say")
    private @Nullable LocalDate date;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "where to; .html, .md or .pdf says what is written")
    private Path file = Path.of("brief.html");

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    /** Prints to that console. */
    public BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (ProgressLine progress = console.progress("read");
                Workspace open = Workspace.open(workspace.folder())) {
            WriteBrief.Form.of(file);
            BriefOrder order = new BriefOrder(
                    about,
                    types.stream().map(type -> type.toUpperCase(Locale.ROOT)).collect(Collectors.toSet()),
                    from,
                    to,
                    asOf.day(),
                    read(progress),
                    parts(open));
            Brief brief = new WriteBrief(open, () -> LoadReader.of(open)).write(order);
            WriteBrief.save(brief, file);
            progress.close();
            told(brief);
            return progress.setAside() == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private List<Part> parts(Workspace open) throws IOException {
        List<Part> parts = new ArrayList<>();
        if (!access.isEmpty()) {
            Set<String> countries =
                    access.stream().map(code -> code.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
            parts.add(AidParts.access(open, new ScoreAccess.Asked(asOf.day(), to, countries, null)));
        }
        for (Path plan : plans) {
            parts.add(AidParts.plan(plan));
        }
        return parts;
    }

    private List<Report> read(ProgressLine progress) {
        List<Report> reports = new ArrayList<>();
        if (!arguments.isEmpty()) {
            progress.say("Loading the reader ...");
            new ReportFiles(arguments, date, null).forEachBatch(1, progress, (found, problems) -> {
                problems.forEach(progress::setAside);
                reports.addAll(found);
            });
        }
        return reports;
    }

    private void told(Brief brief) {
        if (format.json()) {
            console.out()
                    .printf(
                            "{\"sections\":%d,\"references\":%d}%n",
                            brief.sections().size(), brief.references().size());
        }
        console.err()
                .printf(
                        "%s written: %d sections, %,d references%n",
                        file, brief.sections().size(), brief.references().size());
    }
}
