package org.khabar.app.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.AsOfOption;
import org.khabar.app.option.AskOptions;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.app.table.AskPage;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.AnswerForm;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.question.Lists;
import org.khabar.desk.AskRecord;
import org.khabar.desk.AskRecord.Topic;
import org.khabar.plot.SvgPlot;
import org.khabar.record.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The questions that a record can be asked. */
@Command(
        name = "ask",
        description = {
            "Asks the record: every answer gives its method, an interval or why there is none, the incidents",
            "and sentences it counted, and what it left out. Readings stay apart: stated, suspected, claimed."
        },
        synopsisSubcommandLabel = "QUESTION",
        footer = {
            "",
            "Example:  khabar ask tempo --actor isk --window 2021-09-18..2021-10-04 --baseline 2021-08-27..2021-09-17"
        },
        mixinStandardHelpOptions = true)
public final class AskCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private AskCommand() {}

    /** The command with a subcommand for each question. */
    public static CommandLine of(Console console) {
        return new CommandLine(new AskCommand())
                .addSubcommand(new Tempo(console))
                .addSubcommand(new Harm(console))
                .addSubcommand(new Control(console))
                .addSubcommand(new Ties(console))
                .addSubcommand(new Playbook(console))
                .addSubcommand(new Spillover(console))
                .addSubcommand(new Promises(console))
                .addSubcommand(new Figures(console))
                .addSubcommand(new Undercount(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to ask.");
    }

    /** How an answer is given out. */
    static final class Giving {
        @Mixin
        private JsonOption format = new JsonOption();

        @Option(
                names = {"-o", "--out"},
                paramLabel = "FILE.svg",
                description = "draw the pictures of the answer into a file; 1 is returned where it has no numbers")
        private @Nullable Path file;

        int give(Answer answer, Console console) throws IOException {
            if (format.json()) {
                console.out().println(AnswerForm.write(answer));
            } else {
                new AskPage(console.out(), console.screen()).print(answer);
            }
            if (file == null) {
                return ExitCode.DONE;
            }
            if (answer.shown().plots().isEmpty()) {
                console.err()
                        .println(("khabar: The answer holds no numbers to draw, so that %s is not written."
                                        + " Ask about more: a longer window, another actor, or more reports.")
                                .formatted(file));
                return ExitCode.NO;
            }
            Files.writeString(file, SvgPlot.draw(answer.shown().plots()));
            return ExitCode.DONE;
        }
    }

    /** A question to a workspace. */
    private abstract static class Asking implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private AskOptions options = new AskOptions();

        @Mixin
        private AsOfOption asOf = new AsOfOption();

        @Mixin
        private WorkspaceOption workspace = new WorkspaceOption();

        @Mixin
        private Giving giving = new Giving();

        private final Console console;

        Asking(Console console) {
            this.console = console;
        }

        abstract Answer answer(AskRecord record, Asked asked);

        @Override
        public Integer call() throws IOException {
            try (Workspace open = Workspace.open(workspace.folder())) {
                AskRecord record = new AskRecord(open, asOf.day());
                return giving.give(answer(record, options.asked(record)), console);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
        }
    }

    @Command(
            name = "tempo",
            description = "is the rate of incidents in the window other than in the baseline?",
            footer = {
                "",
                "Example:  khabar ask tempo --actor isk --window 2021-09-18..2021-10-04 --baseline 2021-08-27..2021-09-17"
            },
            mixinStandardHelpOptions = true)
    private static final class Tempo extends Asking {
        Tempo(Console console) {
            super(console);
        }

        @Override
        Answer answer(AskRecord record, Asked asked) {
            return record.ask(Topic.TEMPO, asked);
        }
    }

    @Command(
            name = "harm",
            description = "who is hit: share of incidents against civilians, killed and injured, by group",
            footer = {"", "Example:  khabar ask harm --actor taliban --window 2021-08-15..2021-10-10"},
            mixinStandardHelpOptions = true)
    private static final class Harm extends Asking {
        Harm(Console console) {
            super(console);
        }

        @Override
        Answer answer(AskRecord record, Asked asked) {
            return record.ask(Topic.HARM, asked);
        }
    }

    @Command(
            name = "control",
            description = "who attacks, arrests and governs, by area and month; who is stated to be in control",
            footer = {"", "Example:  khabar ask control --country AFG --as-of 2021-10-10"},
            mixinStandardHelpOptions = true)
    private static final class Control extends Asking {
        Control(Console console) {
            super(console);
        }

        @Override
        Answer answer(AskRecord record, Asked asked) {
            return record.ask(Topic.CONTROL, asked);
        }
    }

    @Command(
            name = "ties",
            description = "who is with whom: the network of friendly and hostile ties",
            footer = {"", "Example:  khabar ask ties --actor taliban --as-of 2021-10-10"},
            mixinStandardHelpOptions = true)
    private static final class Ties extends Asking {
        Ties(Console console) {
            super(console);
        }

        @Override
        Answer answer(AskRecord record, Asked asked) {
            return record.ask(Topic.TIES, asked);
        }
    }

    @Command(
            name = "playbook",
            description = {
                "is one campaign like another? Two --actor, the second in the days of --baseline,",
                "or one in two windows"
            },
            footer = {
                "",
                "Example:  khabar ask playbook --actor isk --window 2021-01-01..2021-12-31 --actor taliban --baseline 2015-01-01..2020-12-31"
            },
            mixinStandardHelpOptions = true)
    private static final class Playbook extends Asking {
        Playbook(Console console) {
            super(console);
        }

        @Override
        Answer answer(AskRecord record, Asked asked) {
            return record.ask(Topic.PLAYBOOK, asked);
        }
    }

    @Command(
            name = "spillover",
            description = "whose problem is it: the channels from a country (--from AFG) to others, kept apart",
            footer = {"", "Example:  khabar ask spillover --from AFG --window 2021-08-15..2021-10-10"},
            mixinStandardHelpOptions = true)
    private static final class Spillover extends Asking {
        Spillover(Console console) {
            super(console);
        }

        @Override
        Answer answer(AskRecord record, Asked asked) {
            return record.ask(Topic.SPILLOVER, asked);
        }
    }

    @Command(
            name = "promises",
            description = "what an actor promised, and what is told of its conduct since",
            footer = {"", "Example:  khabar ask promises --actor taliban --as-of 2021-12-31"},
            mixinStandardHelpOptions = true)
    private static final class Promises extends Asking {
        Promises(Console console) {
            super(console);
        }

        @Override
        Answer answer(AskRecord record, Asked asked) {
            return record.ask(Topic.PROMISES, asked);
        }
    }

    @Command(
            name = "figures",
            description = "imported figures side by side, never averaged",
            footer = {"", "Example:  khabar ask figures --indicator people-in-need --country AFG"},
            mixinStandardHelpOptions = true)
    private static final class Figures extends Asking {
        @Option(
                names = "--indicator",
                paramLabel = "NAME",
                description = "people-in-need, funding-required, funding-received, displaced, price (default: all)")
        private @Nullable String indicator;

        Figures(Console console) {
            super(console);
        }

        @Override
        Answer answer(AskRecord record, Asked asked) {
            return record.figures(asked, indicator);
        }
    }

    @Command(
            name = "undercount",
            description = {
                "how many were never listed? From a CSV file with a 0/1 column for each of three to five lists",
                "and a column count. Touches no workspace."
            },
            footer = {"", "Example:  khabar ask undercount lists.csv -o models.svg"},
            mixinStandardHelpOptions = true)
    private static final class Undercount implements Callable<Integer> {
        @Parameters(paramLabel = "FILE.csv", description = "how many are on which lists")
        private Path file = Path.of(".");

        @Mixin
        private Giving giving = new Giving();

        private final Console console;

        Undercount(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            return giving.give(Lists.ask(file.getFileName().toString(), Files.readString(file)), console);
        }
    }
}
