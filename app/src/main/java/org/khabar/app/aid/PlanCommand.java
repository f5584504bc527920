package org.khabar.app.aid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.solver.SolverKind;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.JsonOption;
import org.khabar.app.table.PlanPage;
import org.khabar.desk.aid.PlanAid;
import org.khabar.desk.aid.PlanPictures;
import org.khabar.desk.wire.PlanJson;
import org.khabar.plot.Plot;
import org.khabar.plot.SvgPlot;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans aid, and beneath it food. */
@Command(
        name = "plan",
        description = {
            "Plans where money for aid does most good, from a scenario in YAML.",
            "",
            "The answer says what to fund, what each limit costs, what opening an area is worth, how far a number must "
                    + "move before the plan changes, and where it cannot rank. It decides nothing: "
                    + "docs/methods/aid-plan.md says what it does not see. Ends with 1 where the limits clash."
        },
        footer = {
            "",
            "Example:  khabar plan docs/examples/aid-plan.yaml -o plan.svg",
            "          khabar plan docs/examples/afghanistan-or-mali.yaml"
        },
        mixinStandardHelpOptions = true)
public final class PlanCommand implements Callable<Integer> {
    static final String SOLVERS = "clp, glop, highs or ojalgo (default: ${DEFAULT-VALUE})";

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "the scenario")
    private @Nullable Path file;

    @Option(
            names = "-o",
            paramLabel = "SVG",
            description = "draw: -o plan.svg makes plan-money.svg, plan-fairness.svg and plan-loss.svg")
    private @Nullable Path picture;

    @Option(names = "--solver", paramLabel = "NAME", defaultValue = "clp", description = SOLVERS)
    private SolverKind solver = SolverKind.CLP;

    @Mixin
    private JsonOption format = new JsonOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    private PlanCommand(Console console) {
        this.console = console;
    }

    /** The command with those beneath it. */
    public static CommandLine of(Console console) {
        return new CommandLine(new PlanCommand(console))
                .addSubcommand(new FoodCommand(console))
                .addSubcommand(new InitCommand(console));
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say which scenario to plan.");
        }
        Plan plan = new PlanAid(solver).plan(file);
        if (format.json()) {
            console.out().println(PlanJson.write(plan));
        } else {
            new PlanPage(console.out(), console.screen()).print(plan);
        }
        if (picture != null) {
            draw(plan, picture);
        }
        return plan.status() == Plan.Status.OPTIMAL ? ExitCode.DONE : ExitCode.NO;
    }

    /** One file for each picture: plan-money.svg, plan-fairness.svg, plan-loss.svg. */
    private void draw(Plan plan, Path to) throws IOException {
        String name = to.getFileName().toString().replaceFirst("\\.svg$", "");
        for (Map.Entry<String, Plot> each : PlanPictures.of(plan).entrySet()) {
            Path file = to.resolveSibling(name + "-" + each.getKey() + ".svg");
            Files.writeString(file, SvgPlot.draw(each.getValue()));
            console.err().println("Drawn: " + file);
        }
    }
}
