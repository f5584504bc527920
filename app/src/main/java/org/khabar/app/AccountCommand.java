package org.khabar.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.workbench.account.Account;
import org.khabar.workbench.account.Accounts;
import org.khabar.workbench.account.Secret;
import org.khabar.workbench.guard.Person;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says who may come into the workbench. */
@Command(
        name = "account",
        description = {
            "Says who may come into the workbench (khabar serve), and what each may do. While there are no accounts,",
            "whoever sits at the machine may do everything, and no other machine can reach it."
        },
        footer = {"", "Example:  khabar account add amina --role analyst"},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class AccountCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private AccountCommand() {}

    /** The command with those beneath it. */
    static CommandLine of(Console console) {
        return new CommandLine(new AccountCommand())
                .addSubcommand(new Add(console))
                .addSubcommand(new Remove(console))
                .addSubcommand(new Everybody(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: add, remove or list.");
    }

    /** Lets somebody in. */
    @Command(
            name = "add",
            description = {
                "Lets somebody in, or gives a new password or role. The password is asked for, or is the first line of",
                "standard input. The first account must be an admin."
            },
            footer = {"", "Example:  khabar account add amina --role analyst"},
            mixinStandardHelpOptions = true)
    private static final class Add implements Callable<Integer> {
        @Parameters(paramLabel = "NAME", description = "under which decisions are taken down")
        private String name = "";

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                description = "reader (looks), analyst (also decides and adds) or admin (also lets people in)")
        private Person.Role role = Person.Role.READER;

        @Mixin
        private WorkspaceOption workspace = new WorkspaceOption();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        private final Console console;

        private Add(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            try {
                new Accounts(workspace.folder()).put(new Account(name, role, Secret.of(password())));
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
            console.err().printf("%s may come in as %s.%n", name, role.name().toLowerCase(Locale.ROOT));
            return ExitCode.DONE;
        }

        private static String password() throws IOException {
            Optional<java.io.Console> terminal =
                    Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
            if (terminal.isPresent()) {
                return new String(terminal.get().readPassword("Password: "));
            }
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        }
    }

    /** Puts somebody out. */
    @Command(
            name = "remove",
            description = "Puts somebody out, at once. What this person decided stays.",
            footer = {"", "Example:  khabar account remove amina"},
            mixinStandardHelpOptions = true)
    private static final class Remove implements Callable<Integer> {
        @Parameters(paramLabel = "NAME", description = "of the account")
        private String name = "";

        @Mixin
        private WorkspaceOption workspace = new WorkspaceOption();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        private final Console console;

        private Remove(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try {
                new Accounts(workspace.folder()).remove(name);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
            console.err().printf("%s may not come in any more.%n", name);
            return ExitCode.DONE;
        }
    }

    /** Lists who may come in. */
    @Command(
            name = "list",
            description = "Lists who may come in, and as what.",
            footer = {"", "Example:  khabar account list"},
            mixinStandardHelpOptions = true)
    private static final class Everybody implements Callable<Integer> {
        @Mixin
        private WorkspaceOption workspace = new WorkspaceOption();

        private final Console console;

        private Everybody(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            new Accounts(workspace.folder())
                    .list()
                    .forEach(each -> console.out()
                            .printf(
                                    "%-30s %s%n",
                                    each.name(), each.role().name().toLowerCase(Locale.ROOT)));
            return ExitCode.DONE;
        }
    }
}
