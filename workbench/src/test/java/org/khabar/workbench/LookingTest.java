package org.khabar.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.record.Workspace;

/** Looking at many incidents at once: on the map, of one actor, by a question. */
class LookingTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Exception> faults = new ArrayList<>();
    private final List<Workbench> open = new ArrayList<>();
    private Browser browser = new Browser("http://127.0.0.1/");

    @BeforeEach
    void open() {
        Workspace workspace = Workspace.open(folder);
        Telling.save(
                workspace,
                new Telling("Reuters", "A bomb hit mourners in Kabul."),
                new Telling("Dawn", "In spring another bomb hit mourners.").on(LocalDate.of(2020, 5, 1)),
                new Telling("Tolo", "A bomb of the Taliban hit a base.")
                        .by("Taliban", "taliban")
                        .on(LocalDate.of(2021, 6, 1)));
        open.add(Workbench.open(workspace, new Workbench.Settings(0, "amina", faults::add)));
        browser = new Browser(open.getFirst().address());
    }

    @AfterEach
    void close() {
        open.forEach(Workbench::close);
        assertEquals(List.of(), faults);
    }

    @Test
    void putsIncidentsOnTheMapWithTheirNumbersBeside() {
        Browser.Page map = browser.get("/map");
        assertTrue(map.body().contains("Kabul: 3 incidents"), map.body());
        assertTrue(map.body().contains("<td class=\"number\">3</td>"), "the table holds the number of the mark");
        Browser.Page list = browser.get(map.link("/incidents\\?place=Kabul"));
        assertTrue(list.body().contains("3 incidents"));
    }

    @Test
    void movesTheMapByItsAddress() {
        Browser.Page near = browser.get(browser.get("/map?actor=isk").link("/map\\?actor=isk&amp;at=[^\"]+"));
        assertTrue(near.body().contains("Kabul: 2 incidents"));
        assertFalse(browser.get("/map?at=-30.0,-60.0,10.0").body().contains("Kabul: "), "Kabul is far from there");
    }

    @Test
    void tellsOfAnActorWhatItWasAndWhatItDid() {
        Browser.Page actor = browser.get("/actors/taliban");
        assertTrue(actor.body().contains("armed group"));
        assertTrue(actor.body().contains("de facto authority"));
        assertTrue(actor.body().contains("hit a base"));
        assertEquals(404, browser.get("/actors/nobody-at-all").status());
    }

    @Test
    void suggestsNamesWhileTheyAreTyped() {
        assertTrue(browser.get("/actors/names?q=tali").body().contains("Taliban"));
        assertEquals("[]", browser.get("/actors/names?q=").body());
    }

    @Test
    void answersAQuestionAndSaysWhatOneLacks() {
        Browser.Page harm = browser.get("/ask/harm?actor=isk");
        assertTrue(harm.body().contains("incidents were counted"), harm.body());
        assertTrue(browser.get("/ask/harm?actor=nobody").body().contains("is not in the register"));
        assertTrue(browser.get(harm.link("/api/ask/harm[^\"]*")).body().startsWith("{\"question\""));
    }
}
