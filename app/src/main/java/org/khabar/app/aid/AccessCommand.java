package org.khabar.app.aid;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.AnalystScore;
import org.khabar.aid.access.AnalystScoreFile;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.rule.AccessRules;
import org.khabar.aid.access.rule.RulesFile;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.AsOfOption;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.app.table.AccessPage;
import org.khabar.desk.aid.AccessMap;
import org.khabar.desk.aid.ScoreAccess;
import org.khabar.desk.wire.AccessJson;
import org.khabar.record.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores access for aid. */
@Command(
        name = "access",
        description = {
            "Scores how far aid and the people who need it are kept apart, by area.",
            "",
            "Nine indicators from 0 to 3 with the claims behind each, three pillars, and an overall score from 0 to 5. "
                    + "X: the record is silent. Areas are those of khabar import boundaries, or else the first-level "
                    + "areas of the gazetteer."
        },
        footer = {"", "Example:  khabar access --country AFG --as-of 2021-10-10 -o access.geojson"},
        mixinStandardHelpOptions = true)
public final class AccessCommand implements Callable<Integer> {
    @Option(names = "--area", paramLabel = "A", description = "one area, by name or P-code, with the claims behind it")
    private @Nullable String area;

    @Option(
            names = "--country",
            paramLabel = "ISO3",
            split = ",",
            description = "countries (AFG,MLI); default: those with imported outlines, else those the record tells of")
    private Set<String> countries = Set.of();

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "the day that is scored (default: the day of --as-of, else that of the latest report)")
    private @Nullable LocalDate date;

    @Option(names = "--claims", description = "print the claims behind each score of each area")
    private boolean claims;

    @Option(names = "--rules", paramLabel = "FILE.yaml", description = "score by other rules than those shipped")
    private @Nullable Path rulesFile;

    @Option(names = "--print-rules", description = "print the rules that are shipped, to be edited, and nothing else")
    private boolean printRules;

    @Option(
            names = "--override",
            paramLabel = "FILE.yaml",
            description = "an analyst's scores with their reasons, in the stead of those worked out")
    private @Nullable Path overrides;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.geojson",
            description = "write a map: outlines or points with their scores")
    private @Nullable Path map;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    private final Console console;

    public AccessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (printRules) {
            console.out().print(RulesFile.text());
            return ExitCode.DONE;
        }
        AccessRules rules = rulesFile == null ? RulesFile.shipped() : RulesFile.read(rulesFile);
        List<AnalystScore> set = overrides == null ? List.of() : AnalystScoreFile.read(overrides, rules);
        try (Workspace open = Workspace.open(workspace.folder())) {
            Set<String> wanted = countries.stream()
                    .map(code -> code.toUpperCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            List<AreaAccess> scores =
                    new ScoreAccess(open, rules, set).score(new ScoreAccess.Asked(asOf.day(), date, wanted, area));
            print(scores);
            if (asOf.day() != null) {
                console.err()
                        .println("Seen as of " + asOf.day() + ": imported data without a day of publication "
                                + "(khabar import --published) is left out.");
            }
            return scores.isEmpty() ? ExitCode.NO : ExitCode.DONE;
        }
    }

    private void print(List<AreaAccess> scores) throws IOException {
        if (format.json()) {
            scores.forEach(access -> console.out().println(AccessJson.write(access)));
        } else {
            new AccessPage(console.out(), console.screen()).print(scores, claims || area != null);
        }
        if (map != null) {
            long leftOut = AccessMap.write(scores, map);
            console.err()
                    .println("Drawn: " + map
                            + (leftOut == 0 ? "" : "; %,d areas have no place on a map".formatted(leftOut)));
        }
    }
}
