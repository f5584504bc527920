package org.khabar.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.app.table.DecisionPage;
import org.khabar.desk.Doubt;
import org.khabar.desk.Doubts;
import org.khabar.desk.ReviewRecord;
import org.khabar.desk.WeighClaims;
import org.khabar.model.decision.Decision;
import org.khabar.record.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The analyst's decisions. */
@Command(
        name = "review",
        description = {
            "What an analyst decides of the record: kept for good, applied wherever the record is shown,",
            "taken back by undo. Nothing that a report says is ever changed."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:  khabar review reject c-1a2b3c --why \"the sentence speaks of 1988\""},
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ReviewCommand() {}

    static CommandLine of(Console console) {
        return new CommandLine(new ReviewCommand())
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new Accept(console))
                .addSubcommand(new Reject(console))
                .addSubcommand(new Correct(console))
                .addSubcommand(new Merge(console))
                .addSubcommand(new Split(console))
                .addSubcommand(new Rate(console))
                .addSubcommand(new Score(console))
                .addSubcommand(new Undo(console))
                .addSubcommand(new SourcesCommand(console))
                .addSubcommand(new Log(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to review.");
    }

    /** One decision: opens the workspace, takes it down, tells its number. */
    private abstract static class Deciding implements Callable<Integer> {
        @Mixin
        private WorkspaceOption workspace = new WorkspaceOption();

        @Mixin
        private JsonOption format = new JsonOption();

        @Option(names = "--who", paramLabel = "NAME", description = "who decides (default: the user's name)")
        private String who = System.getProperty("user.name", "somebody");

        @Option(names = "--why", paramLabel = "WORDS", description = "the reason, for those who come after")
        private String why = "";

        private final Console console;

        Deciding(Console console) {
            this.console = console;
        }

        abstract Decision decide(ReviewRecord review, String why);

        @Override
        public Integer call() {
            try (Workspace open = Workspace.open(workspace.folder())) {
                Decision decision = decide(new ReviewRecord(open, who), why);
                new DecisionPage(console.out(), format.json()).print(decision, false);
                return ExitCode.DONE;
            }
        }
    }

    @Command(name = "accept", description = "a claim is read rightly; an incident's claims belong together")
    private static final class Accept extends Deciding {
        @Parameters(paramLabel = "ID", description = "of a claim or an incident")
        private String id = "";

        Accept(Console console) {
            super(console);
        }

        @Override
        Decision decide(ReviewRecord review, String why) {
            return review.accept(id, why);
        }
    }

    @Command(name = "reject", description = "a claim is misread; no view shows it any more")
    private static final class Reject extends Deciding {
        @Parameters(paramLabel = "ID", description = "of a claim or an incident")
        private String id = "";

        Reject(Console console) {
            super(console);
        }

        @Override
        Decision decide(ReviewRecord review, String why) {
            return review.reject(id, why);
        }
    }

    @Command(
            name = "correct",
            description = {
                "fields of a claim are other than read: killed=7, killed=7-12, killed=50+, actors=isk, places=Kunduz,",
                "time=2021-10-03..2021-10-04, factuality=PR+, type=COERCE, mode=arrest; none for nothing"
            })
    private static final class Correct extends Deciding {
        @Parameters(index = "0", paramLabel = "CLAIM", description = "id of the claim")
        private String id = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", description = "what it should be")
        private Map<String, String> fields = new LinkedHashMap<>();

        Correct(Console console) {
            super(console);
        }

        @Override
        Decision decide(ReviewRecord review, String why) {
            return review.correct(id, fields, why);
        }
    }

    @Command(name = "merge", description = "these incidents are one")
    private static final class Merge extends Deciding {
        @Parameters(arity = "2..*", paramLabel = "INCIDENT", description = "ids of incidents, or of claims")
        private List<String> ids = List.of();

        Merge(Console console) {
            super(console);
        }

        @Override
        Decision decide(ReviewRecord review, String why) {
            return review.merge(ids, why);
        }
    }

    @Command(name = "split", description = "some claims of an incident speak of another happening")
    private static final class Split extends Deciding {
        @Parameters(index = "0", paramLabel = "INCIDENT", description = "id of the incident")
        private String incident = "";

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "CLAIM",
                description = "ids of the claims to split off")
        private List<String> claims = List.of();

        Split(Console console) {
            super(console);
        }

        @Override
        Decision decide(ReviewRecord review, String why) {
            return review.split(incident, claims, why);
        }
    }

    @Command(
            name = "rate",
            description = "how reliable a source is, on the Admiralty scale: A reliable ... E not, F unknown")
    private static final class Rate extends Deciding {
        @Parameters(index = "0", paramLabel = "SOURCE", description = "an outlet, a person or an organisation")
        private String source = "";

        @Parameters(index = "1", paramLabel = "LETTER", description = "A to F")
        private char letter = 'F';

        Rate(Console console) {
            super(console);
        }

        @Override
        Decision decide(ReviewRecord review, String why) {
            return review.rate(source, Character.toUpperCase(letter), why);
        }
    }

    @Command(name = "score", description = "a score of access for aid in the stead of the one worked out")
    private static final class Score extends Deciding {
        @Parameters(index = "0", paramLabel = "AREA", description = "a P-code, a name, or a country's ISO code")
        private String area = "";

        @Parameters(index = "1", paramLabel = "INDICATOR", description = "one of those of khabar access --print-rules")
        private String indicator = "";

        @Parameters(index = "2", paramLabel = "SCORE", description = "0 to 3, or X")
        private String score = "X";

        @Option(names = "--from", paramLabel = "D", required = true, description = "the first day that it holds for")
        private LocalDate from = LocalDate.EPOCH;

        Score(Console console) {
            super(console);
        }

        @Override
        Decision decide(ReviewRecord review, String why) {
            return review.score(area, indicator, score, from, why);
        }
    }

    @Command(name = "undo", description = "an earlier decision holds no more")
    private static final class Undo extends Deciding {
        @Parameters(paramLabel = "NUMBER", description = "of the decision, see log")
        private long number;

        Undo(Console console) {
            super(console);
        }

        @Override
        Decision decide(ReviewRecord review, String why) {
            return review.undo(number, why);
        }
    }

    @Command(name = "list", description = "what waits for a look, the most doubtful first")
    private static final class ListCommand implements Callable<Integer> {
        @Mixin
        private WorkspaceOption workspace = new WorkspaceOption();

        @Mixin
        private JsonOption format = new JsonOption();

        @Option(names = "--limit", paramLabel = "N", description = "how many (default: 20)")
        private int limit = 20;

        private final Console console;

        ListCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (Workspace open = Workspace.open(workspace.folder())) {
                DecisionPage page = new DecisionPage(console.out(), format.json());
                List<Doubt> doubts = new Doubts(open).list(limit);
                doubts.forEach(page::print);
                return ExitCode.DONE;
            }
        }
    }

    @Command(name = "sources", description = "who published what is held, and how reliable each was rated")
    private static final class SourcesCommand implements Callable<Integer> {
        @Mixin
        private WorkspaceOption workspace = new WorkspaceOption();

        @Mixin
        private JsonOption format = new JsonOption();

        private final Console console;

        SourcesCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (Workspace open = Workspace.open(workspace.folder())) {
                DecisionPage page = new DecisionPage(console.out(), format.json());
                new WeighClaims(open).list().forEach(page::print);
                return ExitCode.DONE;
            }
        }
    }

    @Command(name = "log", description = "every decision, also those taken back and those whose claim is gone")
    private static final class Log implements Callable<Integer> {
        @Mixin
        private WorkspaceOption workspace = new WorkspaceOption();

        @Mixin
        private JsonOption format = new JsonOption();

        private final Console console;

        Log(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (Workspace open = Workspace.open(workspace.folder())) {
                DecisionPage page = new DecisionPage(console.out(), format.json());
                List<Decision> lost = open.look(null).standing().lost();
                for (Decision decision : open.listDecisions()) {
                    page.print(decision, lost.contains(decision));
                }
                return ExitCode.DONE;
            }
        }
    }
}
