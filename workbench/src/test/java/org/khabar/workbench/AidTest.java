package org.khabar.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.record.Workspace;

/** What somebody who plans aid sees. */
class AidTest {
    /** One area, one way: 1,000 USD at 10 USD a person-month. */
    private static final String SMALL = """
            title: One town
            date: 2021-10-10
            currency: USD
            months: 1
            budget: {value: 1000, source: assumption}
            weights: {3: 1, source: assumption}
            modalities:
              cash: {cost: 10, reach: [0.5, 0.9], loss: 0.1, source: assumption}
              food: {cost: 12, reach: [0.5, 0.9], loss: 0.1, source: assumption}
            areas:
              - name: Town
                needs: {3: 5000, source: assumption}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final List<Exception> faults = new ArrayList<>();
    private final List<Workbench> open = new ArrayList<>();
    private Browser browser = new Browser("http://127.0.0.1/");

    @BeforeEach
    void open() {
        Workspace workspace = Workspace.open(folder);
        Telling.save(workspace, new Telling("Reuters", "A bomb hit mourners in Kabul."));
        open.add(Workbench.open(workspace, new Workbench.Settings(0, "amina", faults::add)));
        browser = new Browser(open.getFirst().address());
    }

    @AfterEach
    void close() {
        open.forEach(Workbench::close);
        assertEquals(List.of(), faults);
    }

    @Test
    void leadsFromAScoreToTheSentenceBehindIt() {
        Browser.Page access = browser.get("/aid?date=2021-10-10");
        assertTrue(access.body().contains("Afghanistan, 10 Oct 2021"));
        Browser.Page area = browser.get(access.link("/aid/area\\?country=AFG&amp;date=2021-10-10&amp;area=Kabul"));
        assertTrue(area.body().contains("A bomb hit mourners in Kabul."), area.body());
        assertTrue(area.body().contains("The record is silent"), "what nothing is known of is said to be so");
        assertEquals(200, browser.get(area.link("/claims/c[0-9a-f]+")).status());
        assertEquals(404, browser.get("/aid/area?country=AFG&area=Atlantis").status());
    }

    @Test
    void setsAScoreWithAReasonAndTakesItBack() {
        String kabul = "/aid/area?country=AFG&date=2021-10-10&area=Kabul";
        String set = "/aid/area/score?country=AFG&date=2021-10-10&area=Kabul";
        browser.get(kabul);
        assertEquals(
                422,
                browser.post(set, Map.of("indicator", "entry", "score", "2", "why", " "))
                        .status());
        assertEquals(
                422,
                browser.post(set, Map.of("indicator", "entry", "score", "7", "why", "seen"))
                        .status());
        Browser.Page area = browser.post(set, Map.of("indicator", "entry", "score", "2", "why", "three posts closed"));
        assertTrue(area.body().contains("Set by amina, from 10 Oct 2021 on: three posts closed"), area.body());
        assertTrue(browser.get("/aid?country=AFG&date=2021-10-10").body().contains(">2*<"), "marked as an analyst's");
        assertFalse(browser.get("/aid?country=AFG&date=2021-10-09").body().contains(">2*<"), "not before that day");
        assertTrue(browser.get("/").body().contains("set Entry into the country in"), "it stands in the log");
        browser.get(kabul);
        Browser.Page undone = browser.post("/decisions/1/undo", Map.of("back", kabul));
        assertFalse(undone.body().contains("three posts closed"));
    }

    @Test
    void givesAccessForAMapAndForAProgram() {
        assertTrue(browser.get("/aid/access.geojson?country=AFG").body().startsWith("{\"type\":\"FeatureCollection\""));
        assertTrue(browser.get("/api/access?country=AFG").body().startsWith("[{\"area\":\"Afghanistan\""));
    }

    @Test
    void plansTheSampleAndSaysWhereItTurns() {
        Browser.Page plan = waited("/aid/plan/sample");
        assertTrue(plan.body().contains("What changes the plan soonest"), plan.body());
        assertTrue(plan.body().contains("What opening is worth"));
        assertTrue(
                plan.body().contains("class=\"phase p4\" title=\"Emergency\">4<"), "in the colour and with its number");
        assertEquals(
                200,
                browser.get(plan.body().contains("/plot/money") ? "/aid/plan/sample/plot/money" : "/")
                        .status());
        Matcher turn = Pattern.compile("class=\"turn-at\">([^<]+)<").matcher(plan.body());
        assertTrue(turn.find(), "the slider marks where the plan turns");
    }

    @Test
    void changesThePlanWhereANumberPassesItsTurningPoint() {
        Browser.Page plan = waited("/aid/plan/sample");
        Browser.Page past = waited(plan.link("/aid/plan/sample\\?number=[^\"]+"));
        assertTrue(past.body().contains("The plan changed"), past.body());
        Browser.Page poor = waited("/aid/plan/sample?budget=1000000");
        assertTrue(poor.body().contains("With 1,000,000 USD of 1,000,000 USD"), poor.body());
    }

    @Test
    void plansWhatSomebodySends() throws java.io.IOException {
        browser.get("/aid/plan");
        Browser.Page plan = browser.drop("/aid/plan", "file", "mine.yaml", SMALL.getBytes(StandardCharsets.UTF_8));
        assertTrue(waited(plan.address().getPath()).body().contains("One town"));
        assertTrue(plan.body().contains("The scenario as a file"));
    }

    @Test
    void namesEachLineOfAScenarioThatIsWrong() {
        browser.get("/aid/plan");
        Browser.Page wrong = browser.post("/aid/plan", Map.of("yaml", SMALL.replace("cost: 10", "cost: -1")));
        assertTrue(wrong.body().contains("cannot be planned yet"), wrong.body());
        assertTrue(wrong.body().contains("Line 8"), wrong.body());
        assertFalse(wrong.body().contains("Exception"));
    }

    @Test
    void showsScriptInAScenarioAsText() {
        browser.get("/aid/plan");
        String hostile = SMALL.replace("One town", "<script>alert(1)</script>").replace("Town", "<img src=x>");
        Browser.Page plan = waited(
                browser.post("/aid/plan", Map.of("yaml", hostile)).address().getPath());
        assertTrue(plan.body().contains("&lt;script>") || plan.body().contains("&lt;script&gt;"), plan.body());
        assertFalse(plan.body().contains("<script>alert") || plan.body().contains("<img src=x"), plan.body());
    }

    /** The page once its plan is there. */
    private Browser.Page waited(String path) {
        Browser.Page page = browser.get(path);
        for (int i = 0; i < 60 && page.body().contains("Planning …"); i++) {
            page = browser.get(path);
        }
        return page;
    }
}
