package org.khabar.aid.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.aid.BadInputException;

class ScenarioFileTest {
    private static final String GOOD = """
            title: Two provinces
            date: 2021-10-10
            months: 6
            budget: {value: 1000000, source: assumption}
            weights: {3: 1, 4: 2, source: assumption}
            law: {donors: [US]}
            sources:
              survey: A survey of the two provinces
            modalities:
              cash: {channel: cash, cost: 12, loss: [0.02, 0.1], reach: 0.9, source: survey}
              ministry: {channel: government, cost: 8, loss: 0.2, reach: 0.9, source: survey}
            areas:
              - name: North
                country: AFG
                needs: {3: 10000, 4: 2000, source: survey}
              - name: South
                country: AFG
                needs: {3: 20000, source: survey}
                modalities:
                  cash: {cost: 15, source: assumption}
            limits:
              floor: {value: 0.1, source: assumption}
            """;

    @Test
    void readsEveryNumberWithItsSource() {
        Scenario scenario = ScenarioFile.read("s.yaml", GOOD);

        Way cash = scenario.areas().getFirst().ways().getFirst();
        assertEquals("A survey of the two provinces", cash.cost().source());
        assertEquals(0.02, cash.loss().low());
        assertEquals(0.1, cash.loss().high());
        assertEquals(15, scenario.areas().getLast().ways().getFirst().cost().mid());
        assertTrue(scenario.areas().getLast().ways().getFirst().cost().isAssumption());
        assertEquals(1, scenario.areas().getLast().ways().size(), "an area that names ways has only those");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-01, cash, UNCLEAR, BARRED",
        "2021-10-10, cash, UNCLEAR, BARRED",
        "2021-12-22, cash, LAWFUL, BARRED",
        "2022-02-25, cash, LAWFUL, LAWFUL"
    })
    void asksTheLawOfTheDay(String day, String way, Standing.Verdict cash, Standing.Verdict ministry) {
        Area north = ScenarioFile.read("s.yaml", GOOD.replace("2021-10-10", day))
                .areas()
                .getFirst();

        assertEquals(way, north.ways().getFirst().modality());
        assertEquals(cash, north.ways().getFirst().standing().verdict());
        assertEquals(ministry, north.ways().getLast().standing().verdict());
    }

    @Test
    void saysWhatOfTheLawIsToBeLookedUp() {
        String europe = GOOD.replace("2021-10-10", "2022-01-10").replace("donors: [US]", "donors: [EU]");

        assertTrue(
                ScenarioFile.read("s.yaml", europe).notes().stream()
                        .anyMatch(note -> note.contains("to be checked: which authorisations")),
                "a rule says what of it is not certain");
    }

    @ParameterizedTest
    @CsvSource({
        "EU, AFG, 2022-02-03, BARRED",
        "EU, AFG, 2022-02-04, LAWFUL",
        "UK, AFG, 2022-01-27, BARRED",
        "UK, AFG, 2022-01-28, LAWFUL",
        "ECOWAS, MLI, 2022-01-08, LAWFUL",
        "ECOWAS, MLI, 2022-01-09, BARRED",
        "ECOWAS, MLI, 2022-07-04, LAWFUL",
        "US, MLI, 2022-03-01, LAWFUL"
    })
    void asksTheLawThatBindsTheDonor(String donor, String country, String day, Standing.Verdict ministry) {
        Area north = ScenarioFile.read(
                        "s.yaml",
                        GOOD.replace("2021-10-10", day)
                                .replace("[US]", "[" + donor + "]")
                                .replace("AFG", country))
                .areas()
                .getFirst();

        assertEquals(ministry, north.ways().getLast().standing().verdict());
    }

    @Test
    void tellsOfALawThatIsUnclear() {
        Scenario scenario = ScenarioFile.read("s.yaml", GOOD);

        assertTrue(
                scenario.notes().stream().anyMatch(note -> note.contains("resolutions 1988 (2011), 2255 (2015)")),
                scenario.notes().toString());
    }

    @Test
    void tellsALawOnceForAllWaysThatItTouchesAlike() {
        String two = GOOD.replace(
                "  ministry:", "  food: {channel: un, cost: 9, loss: 0.1, reach: 0.9, source: survey}\n  ministry:");

        List<String> unclear = ScenarioFile.read("s.yaml", two).notes().stream()
                .filter(note -> note.contains("unclear in law"))
                .toList();

        assertEquals(1, unclear.size(), unclear.toString());
        assertTrue(unclear.getFirst().startsWith("AFG, cash, food: unclear in law"), unclear.getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget: {value: 1000000, source: assumption} | budget: {source: assumption}    | s.yaml:4: budget: The number is missing",
                "budget: {value: 1000000, source: assumption} | budget: 1000000               | s.yaml:4: budget: The number has no source",
                "cost: 15, source: assumption | cost: -15, source: assumption | s.yaml:20: areas, South, modalities, cash, cost: The number (-15.0) must not be negative",
                "loss: [0.02, 0.1] | loss: [0.02, 1.1] | s.yaml:10: modalities, cash, loss: The share (1.1) must not be over 1",
                "loss: [0.02, 0.1] | loss: [0.2, 0.1] | The low (0.2) must not be above the high (0.1)",
                "floor: {value: 0.1, source: assumption} | areas: {West: {value: 0.1, source: x}} | s.yaml:22: limits, areas, West: There is no such area",
                "needs: {3: 20000, source: survey} | neds: {3: 20000, source: survey} | s.yaml:18: areas, South, neds: There is no such field here",
                "needs: {3: 20000, source: survey} | needs: {5: 20000, source: survey} | The phase (5) has no weight",
                "budget: {value: 1000000, source: assumption} | budget: {value: 0, source: assumption} | s.yaml:4: budget: The budget must be positive",
                "donors: [US] | donors: [USA] | s.yaml:6: law, donors, 1: There is no law of (USA); there is that of: ECOWAS, EU, UK, UN, US",
                "name: North | name: South | s.yaml:16: areas, South: The area (South) must not be named twice",
                "country: AFG | country: Afghanistan | s.yaml:14: areas, North, country: The country (Afghanistan) must be an ISO code",
                "floor: {value: 0.1, source: assumption} | floor: {value: 1.2, source: assumption} | s.yaml:22: limits, floor: The share (1.2) must not be over 1",
                "needs: {3: 10000, 4: 2000, source: survey} | needs: {3: 10000, 4: many, source: survey} | s.yaml:15: areas, North, needs, 4: The number (many) must be written like 1200",
                "date: 2021-10-10 | date: soon | s.yaml:2: date: The day (soon) must be written like 2021-10-10",
                "months: 6 | months: 0 | s.yaml:3: months: The months of the plan must be there and positive",
                "channel: cash | channel: pigeon | The channel (pigeon) must be one of: cash, government, local, ngo, un",
                "title: Two provinces | title: [a | The file is no YAML"
            })
    void namesLineAndFieldOfWhatIsWrong(String good, String bad, String told) {
        assertTrue(GOOD.contains(good));
        BadInputException wrong =
                assertThrows(BadInputException.class, () -> ScenarioFile.read("s.yaml", GOOD.replace(good, bad)));

        assertTrue(String.valueOf(wrong.getMessage()).contains(told), wrong.getMessage());
    }
}
