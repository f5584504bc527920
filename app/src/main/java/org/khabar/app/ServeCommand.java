package org.khabar.app;

import java.net.BindException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.record.Workspace;
import org.khabar.workbench.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the workbench in the browser. */
@Command(
        name = "serve",
        description = {
            "Opens the workbench in the browser, for this machine alone, until Ctrl-C.",
            "Other commands cannot use the workspace meanwhile. For a team: khabar account add, then --host."
        },
        footer = {"", "Example:  khabar serve -w khabar-demo"},
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int LARGEST_PORT = 65_535;
    private static final long GLANCE_MILLISECONDS = 200;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--port", paramLabel = "N", description = "where to listen (default: ${DEFAULT-VALUE}; 0 for any)")
    private int port = 8765;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "the address to listen on (default: ${DEFAULT-VALUE}); one that others reach needs accounts")
    private String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "a name under which others ask for it (khabar.example.org); may be given several times")
    private Set<String> names = Set.of();

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            description = "address of a proxy before it, which is believed who asks (default: none); several times")
    private Set<String> proxies = Set.of();

    @Option(names = "--who", paramLabel = "NAME", description = "who decides (default: the user's name)")
    private String who = System.getProperty("user.name", "somebody");

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        try (Workbench workbench = open()) {
            console.out().println(workbench.address());
            console.out().flush();
            console.err().println("The workbench is open at " + workbench.address() + "  Ctrl-C closes it.");
            while (!console.stop().get()) {
                TimeUnit.MILLISECONDS.sleep(GLANCE_MILLISECONDS);
            }
            console.err().println("Closing ...");
        }
        return ExitCode.DONE;
    }

    private void check() {
        if (port < 0 || port > LARGEST_PORT) {
            throw wrong("The port (%d) must be 0 to %d.".formatted(port, LARGEST_PORT));
        }
    }

    private Workbench open() {
        Workspace open = Workspace.open(workspace.folder());
        try {
            Workbench.Place place = new Workbench.Place(host, port, names, proxies);
            if (place.isOpen()) {
                console.err()
                        .println("Others can reach this, and names and passwords pass as they are: put a proxy that "
                                + "speaks https before it.");
            }
            return Workbench.open(
                    open, new Workbench.Settings(place, who, failure -> failure.printStackTrace(console.err())));
        } catch (IllegalArgumentException e) {
            open.close();
            throw wrong(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            open.close();
            if (e.getCause() instanceof BindException) {
                throw wrong("The port (%d) is in use; name another with --port, or 0 for any.".formatted(port));
            }
            throw e;
        }
    }

    private CommandLine.ParameterException wrong(String words) {
        return new CommandLine.ParameterException(command.commandLine(), words);
    }
}
