package org.khabar.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.record.Workspace;
import org.khabar.record.export.Format;

/** A brief that somebody chooses, reads and takes away. */
class BriefTest {
    private static final String SECRET = "A bomb that a source begged us to keep quiet about hit mourners.";

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
                new Telling("Al Jazeera", "A bomb killed five mourners at the mosque in Kabul."),
                new Telling("Deutsche Welle", "The bomb at the Kabul mosque killed 12 mourners.").killing(12));
        Telling.save(workspace, "RED", new Telling("A friend", SECRET));
        open.add(Workbench.open(workspace, new Workbench.Settings(0, "amina", faults::add)));
        browser = new Browser(open.getFirst().address());
    }

    @AfterEach
    void close() {
        open.forEach(Workbench::close);
        assertEquals(List.of(), faults);
    }

    @Test
    void takesAwayABriefWhoseCitationsResolve() {
        Browser.Page page = waited("/brief?about=isk");
        Browser.Page file = browser.get(page.link("/brief/brief.html[^\"]*"));
        assertTrue(file.response()
                .headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .contains("khabar-brief.html"));
        Citations citations = Citations.in(file.body());
        assertFalse(citations.made().isEmpty(), file.body());
        assertEquals(Set.of(), citations.dangling(), "every citation has its reference");
        assertFalse(citations.claims().isEmpty(), file.body());
        citations
                .claims()
                .forEach(claim ->
                        assertEquals(200, browser.get("/claims/" + claim).status(), claim));
    }

    @Test
    void showsTheBriefWithEverySentenceLeadingToItsReference() {
        Browser.Page page = waited("/brief?about=Afghanistan&from=2021-10-01&to=2021-10-31");
        Citations citations = Citations.in(page.body());
        assertFalse(citations.made().isEmpty(), page.body());
        assertEquals(Set.of(), citations.dangling());
        assertEquals(200, browser.get(page.link("/claims/c[0-9a-f]+")).status());
    }

    @Test
    void givesTheSameAsPdfAndMarkdown() {
        Browser.Page page = waited("/brief?about=");
        assertTrue(browser.get(page.link("/brief/brief.pdf[^\"]*")).body().startsWith("%PDF"));
        assertTrue(browser.get(page.link("/brief/brief.md[^\"]*")).body().startsWith("# "));
        assertEquals(404, browser.get("/brief/brief.exe?about=").status());
    }

    @Test
    void holdsAPlanThatWasWorkedOut() {
        Browser.Page plan = browser.get("/aid/plan/sample");
        for (int i = 0; i < 60 && plan.body().contains("Planning …"); i++) {
            plan = browser.get("/aid/plan/sample");
        }
        Browser.Page page = waited(
                browser.get(plan.link("/aid/plan/sample/brief")).address().toString());
        assertTrue(page.body().contains("<h2>" + heading(plan)), page.body());
        assertTrue(browser.get("/brief?about=&plan=gone").body().contains("The plan is no longer kept."));
    }

    private static String heading(Browser.Page page) {
        return page.body().replaceAll("(?s).*<h1>([^<]+)</h1>.*", "$1");
    }

    @Test
    void saysWhatItCannotBeAbout() {
        assertTrue(browser.get("/brief?about=Atlantis").body().contains("(Atlantis) is neither a country"));
        assertTrue(browser.get("/brief?about=&from=soon").body().contains("The day (soon) must be like 2021-10-04."));
    }

    @Test
    void keepsWhatIsRedInsideTheHouse() {
        assertTrue(browser.get("/claims").body().contains("begged us"), "whoever reads it here sees it");
        for (String file : List.of("html", "md")) {
            assertFalse(browser.get("/brief/brief." + file + "?about=").body().contains("begged us"), file);
        }
        for (Format format : Format.values()) {
            Browser.Page export = browser.get("/export/" + format.label());
            assertEquals(200, export.status(), format.label());
            assertFalse(export.body().contains("begged us"), format.label());
            assertFalse(export.body().contains("A friend"), format.label());
        }
    }

    /** The page once its brief is there. */
    private Browser.Page waited(String path) {
        Browser.Page page = browser.get(path);
        for (int i = 0; i < 60 && page.body().contains("Writing …"); i++) {
            page = browser.get(path);
        }
        return page;
    }
}
