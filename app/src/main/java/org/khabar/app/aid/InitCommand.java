package org.khabar.app.aid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.AnalystScore;
import org.khabar.aid.access.AnalystScoreFile;
import org.khabar.aid.access.rule.AccessRules;
import org.khabar.aid.access.rule.RulesFile;
import org.khabar.aid.draft.Analysis;
import org.khabar.aid.draft.Defaults;
import org.khabar.aid.draft.DefaultsFile;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.AsOfOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.desk.aid.DraftScenario;
import org.khabar.desk.aid.DraftScenario.Drafted;
import org.khabar.record.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a first scenario for an aid plan. */
@Command(
        name = "init",
        description = {
            "Writes a first scenario from the workspace.",
            "",
            "It holds people in need by area and phase (khabar import ipc and cadre-harmonise), reach from the scores of "
                    + "khabar access, and loss from those of interference with aid work. Every number carries its source "
                    + "or the word assumption. Edit it, then give it to khabar plan."
        },
        footer = {"", "Example:  khabar plan init --country AFG,MLI --date 2021-10-10 --donor US -o plan.yaml"},
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    @Option(
            names = "--country",
            paramLabel = "ISO3",
            split = ",",
            description = "countries (AFG,MLI); default: all that people in need are known of by phase")
    private List<String> countries = List.of();

    @Option(
            names = "--date",
            paramLabel = "D",
            description =
                    "the day the plan is for: period, law and access of that day (default: that of --as-of, or today)")
    private @Nullable LocalDate date;

    @Option(
            names = "--level",
            paramLabel = "N",
            description = "0 countries, 1 provinces, 2 districts (default: finest)")
    private @Nullable Integer level;

    @Option(
            names = "--donor",
            paramLabel = "LAW",
            split = ",",
            description = "whose law binds the donor: US, UK, EU, ECOWAS")
    private Set<String> donors = Set.of();

    @Option(names = "--defaults", paramLabel = "FILE.yaml", description = "other defaults than those shipped")
    private @Nullable Path defaultsFile;

    @Option(names = "--rules", paramLabel = "FILE.yaml", description = "other rules of access than those shipped")
    private @Nullable Path rulesFile;

    @Option(names = "--override", paramLabel = "FILE.yaml", description = "an analyst's scores of access")
    private @Nullable Path overrides;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.yaml",
            description = "where to (default: standard output)")
    private @Nullable Path file;

    @Option(names = "--force", description = "write over a file that is there")
    private boolean force;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (file != null && Files.exists(file) && !force) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "The file (%s) is there already; --force writes over it.".formatted(file));
        }
        AccessRules rules = rulesFile == null ? RulesFile.shipped() : RulesFile.read(rulesFile);
        List<AnalystScore> set = overrides == null ? List.of() : AnalystScoreFile.read(overrides, rules);
        Defaults defaults = defaultsFile == null ? DefaultsFile.shipped() : DefaultsFile.read(defaultsFile);
        try (Workspace open = Workspace.open(workspace.folder())) {
            Drafted drafted = new DraftScenario(open, rules, set, defaults).draft(asked(open));
            return give(drafted);
        }
    }

    private DraftScenario.Asked asked(Workspace open) {
        LocalDate day = date != null ? date : asOf.day() != null ? asOf.day() : open.today();
        return new DraftScenario.Asked(
                asOf.day(),
                day,
                countries.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList(),
                level,
                donors);
    }

    private int give(Drafted drafted) throws IOException {
        drafted.without()
                .forEach(country -> console.err()
                        .println(
                                "khabar: No people in need by phase are known of %s. Import them: khabar import ipc FILE."
                                        .formatted(country)));
        if (drafted.analyses().isEmpty()) {
            if (drafted.without().isEmpty()) {
                console.err()
                        .println("khabar: The workspace holds no people in need by phase. Import them: khabar import "
                                + "ipc FILE, khabar import cadre-harmonise FILE.");
            }
            return ExitCode.NO;
        }
        if (file == null) {
            console.out().print(drafted.yaml());
        } else {
            Files.writeString(file, drafted.yaml());
        }
        for (Analysis analysis : drafted.analyses()) {
            console.err()
                    .printf(
                            "%s: %,d areas, %,.0f people; %s, %s to %s%n",
                            analysis.country(),
                            analysis.areas().size(),
                            analysis.total(),
                            analysis.period().source(),
                            analysis.period().from(),
                            analysis.period().to());
        }
        return ExitCode.DONE;
    }
}
