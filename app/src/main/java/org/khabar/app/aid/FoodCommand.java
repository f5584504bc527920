package org.khabar.app.aid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.food.FoodRules;
import org.khabar.aid.solver.SolverKind;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.JsonOption;
import org.khabar.app.table.FoodPage;
import org.khabar.desk.aid.PlanFood;
import org.khabar.desk.wire.FoodJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans food. */
@Command(
        name = "food",
        description = {
            "Plans rations and routes at least cost, from a workbook.",
            "",
            "The workbook has the sheets NodesTypes, Demand, EdgesCost, nutr_val, nutr_req, FoodCost and, where supply "
                    + "is limited, Capacity; docs/methods/food-plan.md says what stands in each. As many people as can "
                    + "be are fed first, and then for the least money. With --close or --open the answer says at once "
                    + "what that changes in money and in people fed."
        },
        footer = {
            "",
            "Example:  khabar plan food network.xlsx",
            "          khabar plan food network.xlsx --close \"Hassakeh S - Hassakeh D@2-3\" --months 3",
            "          khabar plan food network.xlsx --cash 12.5@0.4 --ration Beans=0-0.5"
        },
        mixinStandardHelpOptions = true)
final class FoodCommand implements Callable<Integer> {
    private static final Pattern CLOSING = Pattern.compile("(.+?)(?:@(\\d{1,3})(?:-(\\d{1,3}))?)?");
    private static final Pattern RATION = Pattern.compile("(.+)=([0-9.]+)-([0-9.]+)");
    private static final Pattern CASH = Pattern.compile("([0-9.]+)(?:@([0-9.]+))?");

    @Parameters(paramLabel = "FILE", description = "the workbook")
    private Path file = Path.of("");

    @Option(names = "--diet", description = "only the cheapest ration at the first supplier's prices, roads aside")
    private boolean diet;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "1",
            description = "months to plan (default: 1); food bought early can wait where it is transshipped")
    private int months;

    @Option(
            names = "--close",
            paramLabel = "ROAD|PLACE[@MONTHS]",
            description =
                    "close a road (FROM - TO), or a place or area with all its roads, in some months (@2 or @2-4) "
                            + "or always; may be given more than once")
    private List<String> closings = new ArrayList<>();

    @Option(
            names = "--open",
            paramLabel = "ROAD|PLACE",
            description = "open a road that the sheet has closed, or all such roads of a place or area")
    private List<String> openings = new ArrayList<>();

    @Option(
            names = "--ration",
            paramLabel = "FOOD=LOW-HIGH",
            description = "how much of a food a ration must and may hold, in 100 g a person and day (Beans=0.2-0.5)")
    private List<String> rations = new ArrayList<>();

    @Option(
            names = "--cash",
            paramLabel = "COST[@SHARE]",
            description =
                    "cash or vouchers beside food: what feeding a person a month by them costs, and for what share of an "
                            + "area's people at most (12.5@0.4)")
    private @Nullable String cash;

    @Option(names = "--solver", paramLabel = "NAME", defaultValue = "clp", description = PlanCommand.SOLVERS)
    private SolverKind solver = SolverKind.CLP;

    @Mixin
    private JsonOption format = new JsonOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    FoodCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return diet ? printDiet() : printPlan();
    }

    private int printPlan() throws IOException {
        PlanFood.Compared compared = new PlanFood(solver).plan(file, rules());
        if (format.json()) {
            console.out().println(FoodJson.write(compared));
        } else {
            new FoodPage(console.out(), console.screen()).print(compared);
        }
        return ExitCode.DONE;
    }

    private int printDiet() throws IOException {
        return new PlanFood(solver)
                .findDiet(file, rules())
                .map(found -> {
                    if (format.json()) {
                        console.out().println(FoodJson.write(found));
                    } else {
                        new FoodPage(console.out(), console.screen()).print(found);
                    }
                    return ExitCode.DONE;
                })
                .orElseGet(() -> {
                    console.err().println("khabar: The foods of the first supplier make no whole ration.");
                    return ExitCode.NO;
                });
    }

    private FoodRules rules() {
        try {
            FoodRules rules = FoodRules.published().during(months);
            for (String ration : rations) {
                Matcher parts = match(RATION, ration, "FOOD=LOW-HIGH");
                rules = rules.bounding(
                        parts.group(1),
                        new FoodRules.Bound(Double.parseDouble(parts.group(2)), Double.parseDouble(parts.group(3))));
            }
            if (cash != null) {
                Matcher parts = match(CASH, cash, "COST or COST@SHARE");
                double share = parts.group(2) == null ? 1 : Double.parseDouble(parts.group(2));
                rules = rules.paying(new FoodRules.Cash(Double.parseDouble(parts.group(1)), share));
            }
            return rules.with(closings.stream().map(this::closing).toList(), openings);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private FoodRules.Closing closing(String words) {
        Matcher parts = match(CLOSING, words, "ROAD@MONTHS");
        String from = parts.group(2);
        String to = parts.group(3);
        if (from == null) {
            return FoodRules.Closing.always(parts.group(1));
        }
        return new FoodRules.Closing(parts.group(1), Integer.parseInt(from), Integer.parseInt(to == null ? from : to));
    }

    private Matcher match(Pattern pattern, String words, String form) {
        Matcher parts = pattern.matcher(words);
        if (!parts.matches()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "The words (%s) must have the form %s.".formatted(words, form));
        }
        return parts;
    }
}
