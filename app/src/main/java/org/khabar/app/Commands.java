package org.khabar.app;

import org.khabar.app.aid.AccessCommand;
import org.khabar.app.aid.PlanCommand;
import org.khabar.app.answers.AskCommand;
import org.khabar.app.answers.BriefCommand;
import org.khabar.app.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program and its commands. */
@Command(
        name = "khabar",
        description = {
            "Reads reports about a conflict and keeps who did what to whom, where and when, and who says so.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Start with:  khabar demo",
            "Exit codes:  0 done, 1 the answer is no, 2 wrong usage, 3 bad input (what was good is kept)"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        subcommands = HelpCommand.class)
final class Commands implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"khabar " + (version == null ? "(not built into a jar)" : version)};
        }
    }

    private Commands() {}

    /** All the commands there are, printing to that console. */
    static CommandLine of(Console console) {
        return new CommandLine(new Commands())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new AddCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new MatchCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(AskCommand.of(console))
                .addSubcommand(new BriefCommand(console))
                .addSubcommand(ReviewCommand.of(console))
                .addSubcommand(new AccessCommand(console))
                .addSubcommand(PlanCommand.of(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(AccountCommand.of(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new RestoreCommand(console))
                .addSubcommand(new EvalCommand(console))
                .addSubcommand(new DoctorCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100);
    }

    /** Without a command there is only the help to show. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do.");
    }
}
