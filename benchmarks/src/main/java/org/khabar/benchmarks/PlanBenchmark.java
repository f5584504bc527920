package org.khabar.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.khabar.aid.plan.Planner;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.ScenarioFile;
import org.khabar.aid.solver.SolverKind;

/**
 * How long a plan over many areas takes: the allocation alone, the frontier, and the whole answer with its switch
 * points.
 *
 * <p>Arguments: {@code [SOLVER [SCENARIO.yaml]]}, clp where none is named. Without a file the scenario has 95 areas in
 * two countries, 4 modalities, 3 phases and 100 drawn cases of reach and loss, with limits on budget, loss, worst loss
 * and incidents; its numbers are made up, from a seed.
 */
public final class PlanBenchmark {
    private static final int AREAS = 95;
    private static final List<String> MODALITIES = List.of("in kind", "cash", "partners", "agency");

    private PlanBenchmark() {}

    /** Runs the benchmark and prints its figures as lines of a Markdown table. */
    public static void main(String[] arguments) throws IOException {
        String name = arguments.length == 0 ? "clp" : arguments[0];
        Planner planner =
                new Planner(SolverKind.valueOf(name.toUpperCase(Locale.ROOT)).solver());
        Scenario scenario = arguments.length < 2 ? scenario(17) : ScenarioFile.read(Path.of(arguments[1]));
        measure("first allocation", () -> planner.findAllocation(scenario));
        measure("allocation", () -> planner.findAllocation(scenario));
        measure("frontier", () -> planner.frontier(scenario));
        measure("whole answer", () -> planner.plan(scenario));
    }

    private static void measure(String what, Supplier<?> work) {
        long start = System.nanoTime();
        long used = processorTime();
        Objects.requireNonNull(work.get());
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f |%n",
                what,
                (System.nanoTime() - start) / 1e9,
                (processorTime() - used) / 1e9);
    }

    /** Processor time of this process, which does not grow while others use the machine. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Areas and ways of a middling size; no two alike. */
    static Scenario scenario(long seed) {
        Random random = new Random(seed);
        StringBuilder yaml = new StringBuilder("""
                title: Two countries
                date: 2021-10-10
                months: 5
                source: assumption
                budget: 150_000_000
                weights: {3: 1, 4: 2, 5: 4}
                limits: {loss: 0.06, worst loss: 0.07, incidents: 60}
                draws: {count: 100, seed: 1, together: 0.5}
                modalities:
                """);
        for (String modality : MODALITIES) {
            yaml.append("  %s: {cost: 1, reach: 1, loss: 0}%n".formatted(modality));
        }
        yaml.append("areas:\n");
        for (int i = 0; i < AREAS; i++) {
            yaml.append(String.format(
                    Locale.ROOT,
                    "  - name: Area %d%n    country: %s%n    needs: {3: %d, 4: %d, 5: %d}%n    modalities:%n",
                    i,
                    i < 45 ? "AAA" : "BBB",
                    50_000 + random.nextInt(200_000),
                    5_000 + random.nextInt(60_000),
                    random.nextInt(10_000)));
            for (String modality : MODALITIES) {
                double reach = 0.4 + random.nextDouble() * 0.4;
                double loss = random.nextDouble() * 0.1;
                yaml.append(String.format(
                        Locale.ROOT,
                        "      %s: {cost: %.3f, monitoring: 0.5, capacity: %d, reach: [%.3f, %.3f], loss: [%.3f, %.3f], incidents: %.2f}%n",
                        modality,
                        8 + random.nextDouble() * 12,
                        10_000 + random.nextInt(90_000),
                        reach,
                        reach + 0.2,
                        loss,
                        loss + 0.1,
                        1 + random.nextDouble() * 8));
            }
        }
        return ScenarioFile.read("benchmark.yaml", yaml.toString());
    }
}
