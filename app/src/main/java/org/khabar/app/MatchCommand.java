package org.khabar.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.AsOfOption;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.app.table.IncidentPage;
import org.khabar.desk.WeighClaims;
import org.khabar.match.tables.EventTables;
import org.khabar.match.tables.TableMatches;
import org.khabar.record.Workspace;
import org.khabar.record.view.Filter;
import org.khabar.record.view.Looking;
import org.khabar.record.view.View;
import org.khabar.weigh.Weighing;
import org.khabar.wire.IncidentJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Groups claims into incidents and shows them. */
@Command(
        name = "match",
        description = {
            "Groups the claims of the workspace into incidents (add does so too) and shows those that several reports",
            "tell of, with every version. With --json, every incident."
        },
        footer = {"", "Example:  khabar match --as-of 2021-10-04"},
        mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {
    @Option(names = "--rebuild", description = "from scratch; the result is the same")
    private boolean rebuild;

    @Option(names = "--limit", paramLabel = "N", description = "incidents to show, the latest first (default: 20)")
    private int limit = 20;

    @ArgGroup(exclusive = false, heading = "%nPlain event tables, as MELTT matches them; touches no workspace:%n")
    private @Nullable Tables tables;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    private final Console console;

    MatchCommand(Console console) {
        this.console = console;
    }

    /** Event tables of any origin. */
    static final class Tables {
        @Option(
                names = "--tables",
                required = true,
                arity = "1..*",
                paramLabel = "CSV",
                description = "two tables or more, the one that is trusted most first")
        private List<Path> files = List.of();

        @Option(
                names = "--taxonomies",
                required = true,
                paramLabel = "DIR",
                description = "folder of CSV files, one a taxonomy, that say what the tables' words have in common")
        private Path taxonomies = Path.of(".");

        @Option(names = "--km", required = true, paramLabel = "K", description = "how far apart a match may lie")
        private double km;

        @Option(names = "--days", required = true, paramLabel = "D", description = "how many days apart")
        private double days;
    }

    @Override
    public Integer call() throws IOException {
        return tables == null ? incidents() : tables(tables);
    }

    private int tables(Tables asked) throws IOException {
        TableMatches matches =
                EventTables.with(asked.taxonomies, asked.km, asked.days).match(asked.files);
        if (format.json()) {
            console.out().println(new ObjectMapper().writeValueAsString(matches));
        } else {
            console.out()
                    .printf(
                            "%,d rows: %,d events, %,d of them told by several tables; %,d rows are duplicates%n",
                            matches.rows(), matches.unique(), matches.matched(), matches.duplicates());
            for (List<TableMatches.Row> group : matches.groups()) {
                console.out()
                        .println(group.stream()
                                .map(row -> row.table() + " row " + row.row())
                                .collect(Collectors.joining(" = ", "  ", "")));
            }
        }
        return ExitCode.DONE;
    }

    private int incidents() {
        try (Workspace open = Workspace.open(workspace.folder())) {
            Looking.Matched matched = open.match(rebuild);
            View view = open.look(asOf.day());
            long[] counts = new long[2];
            Weighing weighing = new WeighClaims(open).weighing();
            IncidentPage page = new IncidentPage(console.out(), console.screen(), weighing, limit);
            view.forEachIncident(Filter.ALL, (incident, claims) -> {
                counts[0]++;
                counts[1] += claims.size();
                if (format.json()) {
                    console.out().println(IncidentJson.write(incident, weighing.weigh(claims)));
                } else {
                    page.see(incident, claims);
                }
            });
            if (!format.json()) {
                page.print();
            }
            console.err()
                    .printf(
                            "%,d incidents from %,d claims; %,d claims looked at%s, in %s%n",
                            counts[0],
                            counts[1],
                            matched.claims(),
                            matched.all() ? ", everything grouped anew" : "",
                            workspace.folder());
            return ExitCode.DONE;
        }
    }
}
