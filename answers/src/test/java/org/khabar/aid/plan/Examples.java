package org.khabar.aid.plan;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.scenario.ScenarioFile;

/** Scenarios for tests. */
final class Examples {
    private Examples() {}

    /** The appeals of autumn 2021: 606 million USD for 11 million people, 563 million for 4.7 million. */
    static Scenario afghanistanOrMali(String maliLoss) {
        return ScenarioFile.read("two.yaml", """
                title: Afghanistan or Mali
                date: 2021-10-10
                budget: {value: 100_000_000, source: assumption}
                weights: {3: 1, source: assumption}
                source: the two appeals of 2021
                modalities:
                  appeal: {cost: 1, reach: 1, loss: 0}
                areas:
                  - name: Afghanistan
                    months: 4
                    needs: {3: 11_000_000}
                    modalities: {appeal: {cost: 13.772727}}
                  - name: Mali
                    months: 12
                    needs: {3: 4_700_000}
                    modalities: {appeal: {cost: 9.982270, loss: %s}}
                """.formatted(maliLoss));
    }

    /** Three areas, one closed; cash and food. */
    static Scenario three(String limits) {
        return ScenarioFile.read("three.yaml", """
                title: Three provinces
                date: 2021-10-10
                months: 5
                budget: {value: 1_000_000, source: assumption}
                weights: {3: 1, 4: 2, source: assumption}
                source: assumption
                draws: {count: 20, seed: 7, together: 0.5}
                modalities:
                  cash: {cost: 10, reach: [0.7, 0.9], loss: [0.05, 0.15], capacity: 12_000, incidents: 3}
                  food: {cost: 16, reach: [0.85, 0.95], loss: [0.02, 0.06], monitoring: 1, incidents: 6}
                areas:
                  - {name: North, needs: {3: 10_000, 4: 2_000}}
                  - {name: East, needs: {3: 12_000, 4: 4_000}, modalities: {cash: {cost: 13}, food: {cost: 20}}}
                  - {name: South, closed: yes, needs: {3: 15_000, 4: 6_000}, modalities: {cash: {cost: 9}}}
                """ + limits);
    }

    /**
     * Cash in the north, and ministries that the law bars in October 2021.
     *
     * @param closed "yes": the south has only ministries and is closed too
     */
    static Scenario barred(String closed) {
        return ScenarioFile.read("barred.yaml", """
                date: 2021-10-10
                months: 10
                source: assumption
                budget: 100_000
                weights: {3: 1}
                modalities:
                  cash: {channel: cash, cost: 10, reach: 1, loss: 0}
                  ministries: {channel: government, cost: 5, reach: 1, loss: 0}
                areas:
                  - {name: North, country: AFG, needs: {3: 50_000}, modalities: {%s}}
                """.formatted(
                        closed.equals("yes")
                                ? "cash: {}}}\n  - {name: South, country: AFG, closed: yes, needs: {3: 50_000}, modalities: {ministries: {}"
                                : "cash: {}, ministries: {}"));
    }

    /** Areas with one way and one phase, one budget and no other limit. */
    static Scenario random(Random random) {
        int areas = 2 + random.nextInt(8);
        List<String> lines = IntStream.range(0, areas)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "  - {name: A%d, needs: {%d: %d}, modalities: {cash: {cost: %.4f, reach: %.4f, loss: %.4f}}}",
                        i,
                        3 + random.nextInt(3),
                        1000 + random.nextInt(9000),
                        5 + random.nextDouble() * 20,
                        0.2 + random.nextDouble() * 0.8,
                        random.nextDouble() * 0.5))
                .toList();
        return ScenarioFile.read("random.yaml", """
                date: 2021-10-10
                months: 3
                source: assumption
                budget: %d
                weights: {3: 1, 4: 2, 5: 3}
                modalities: {cash: {cost: 1, reach: 1, loss: 0}}
                areas:
                %s
                """.formatted(
                        5000 + random.nextInt(500_000), lines.stream().collect(Collectors.joining("\n"))));
    }
}
