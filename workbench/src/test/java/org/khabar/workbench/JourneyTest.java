package org.khabar.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.claim.EventType;
import org.khabar.record.Workspace;

/** What a person does with the workbench, page by page. */
class JourneyTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Exception> faults = new ArrayList<>();
    private final List<Workbench> open = new ArrayList<>();

    private Browser browse(Telling... tellings) {
        Workspace workspace = Workspace.open(folder);
        Telling.save(workspace, tellings);
        Workbench workbench = Workbench.open(workspace, new Workbench.Settings(0, "amina", faults::add));
        open.add(workbench);
        return new Browser(workbench.address());
    }

    @AfterEach
    void close() {
        open.forEach(Workbench::close);
        assertEquals(List.of(), faults);
    }

    private static Telling[] twoSources() {
        return new Telling[] {
            new Telling("Al Jazeera", "A bomb killed five mourners at the mosque in Kabul."),
            new Telling("Deutsche Welle", "The bomb at the Kabul mosque killed 12 mourners.").killing(12)
        };
    }

    @Test
    void leadsFromTheFirstPageToTheTwoSourcesOfABombing() {
        Browser browser = browse(twoSources());
        Browser.Page incident = browser.get(browser.get("/").link("/incidents/i-[0-9a-f]+"));
        assertTrue(incident.body().contains("Al Jazeera, 4 Oct 2021"));
        assertTrue(incident.body().contains("Deutsche Welle, 4 Oct 2021"));
        assertTrue(incident.body().contains("2 versions"), "five and twelve killed stand side by side");
        Browser.Page report = browser.get(incident.link("/claims/c[0-9a-f]+"));
        assertTrue(report.body().contains("class=\"mark event sure chosen within\""));
    }

    @Test
    void tellsANewcomerWithNothingWhatToDo() {
        assertTrue(browse().get("/").body().contains("Nothing in the record yet"));
    }

    @Test
    void narrowsTheListByWhoWhatAndWhen() {
        Browser browser = browse(
                new Telling("Reuters", "A bomb hit mourners in Kabul."),
                new Telling("Tolo", "The Taliban seized a bomb store.")
                        .on(LocalDate.of(2021, 9, 1))
                        .by("Taliban", "taliban")
                        .as(EventType.COERCE),
                new Telling("Dawn", "An earlier bomb hit mourners.").on(LocalDate.of(2020, 5, 1)));
        assertTrue(browser.get("/incidents").body().contains("3 incidents"));
        assertTrue(browser.get("/incidents?actor=taliban").body().contains("1 incident<"));
        assertTrue(browser.get("/incidents?actor=isk").body().contains("2 incidents"));
        assertTrue(browser.get("/incidents?type=COERCE").body().contains("seized a bomb store"));
        assertTrue(
                browser.get("/incidents?from=2021-01-01&to=2021-12-31").body().contains("2 incidents"));
        assertTrue(browser.get("/incidents?place=Afghanistan").body().contains("3 incidents"));
        assertTrue(browser.get("/incidents?place=Mali").body().contains("Nothing in the record fits"));
    }

    @Test
    void saysWhatItCouldNotUnderstandOfAFilter() {
        Browser browser = browse(twoSources());
        assertTrue(browser.get("/incidents?actor=Nobody+Knows").body().contains("No actor called “Nobody Knows”"));
        assertTrue(browser.get("/incidents?from=yesterday").body().contains("“yesterday” is no day"));
    }

    @Test
    void seesTheRecordAsItWasKnownOnADay() {
        Browser browser = browse(
                new Telling("Reuters", "A bomb hit mourners in Kabul."),
                new Telling("Dawn", "Later another bomb hit a market.")
                        .on(LocalDate.of(2021, 11, 5))
                        .published(LocalDate.of(2021, 11, 6)));
        Browser.Page then = browser.get("/incidents?as-of=2021-10-31");
        assertTrue(then.body().contains("The record as it was known on 31 Oct 2021"));
        assertTrue(then.body().contains("1 incident<"));
        assertFalse(then.body().contains("hit a market"));
    }

    @Test
    void correctsAClaimWhereItStandsAndTakesItBack() {
        Browser browser = browse(twoSources());
        Browser.Page report = browser.get(browser.get("/claims").link("/claims/c[0-9a-f]+"));
        String claim = report.address().getQuery().replaceAll(".*claim=", "");
        Browser.Page corrected = browser.post(
                "/claims/" + claim + "/correct",
                Map.of(
                        "known",
                        "0",
                        "was-killed",
                        report.field("was-killed"),
                        "to-killed",
                        "7-9",
                        "why",
                        "the hospital's list"));
        assertTrue(corrected.body().contains("corrected Killed: 7-9"));
        assertTrue(corrected.body().contains("the hospital&#39;s list")
                || corrected.body().contains("the hospital's list"));
        assertTrue(corrected.body().contains("amina"));
        Browser.Page undone = browser.post("/decisions/1/undo", Map.of("back", "/claims/" + claim));
        assertEquals("5", undone.field("was-killed").replace("12", "5"));
    }

    @Test
    void showsTheSecondOfTwoWhatTheFirstDecidedAndKeepsItsWords() {
        Browser first = browse(twoSources());
        Browser second = new Browser(open.getFirst().address());
        String claim = first.get("/claims").link("/claims/c[0-9a-f]+");
        first.get(claim);
        second.get(claim);
        first.post(claim + "/correct", Map.of("known", "0", "was-killed", "5", "to-killed", "7"));
        Browser.Page refused =
                second.post(claim + "/correct", Map.of("known", "0", "was-killed", "5", "to-killed", "8", "why", ""));
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("Somebody decided about this claim while you wrote"));
        assertTrue(refused.body().contains("corrected Killed: 7"), "the first one's change stands");
        assertEquals("8", refused.field("to-killed"), "the second one's words are kept");
        Browser.Page saved = second.post(
                claim + "/correct", Map.of("known", refused.field("known"), "was-killed", "7", "to-killed", "8"));
        assertTrue(saved.body().contains("corrected Killed: 8"));
    }

    @Test
    void mergesTwoIncidentsSplitsThemAndUndoes() {
        Browser browser = browse(
                new Telling("Reuters", "A bomb hit mourners in Kabul."),
                new Telling("Dawn", "In spring another bomb hit mourners.").on(LocalDate.of(2020, 5, 1)));
        List<String> ids = browser.get("/incidents")
                .body()
                .lines()
                .flatMap(line -> java.util.regex.Pattern.compile("/incidents/(i-[0-9a-f]+)")
                        .matcher(line)
                        .results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        Browser.Page merged = browser.post(
                "/incidents/" + ids.getFirst() + "/decide",
                Map.of("act", "merge", "other", ids.getLast(), "back", "/incidents"));
        assertTrue(merged.body().contains("1 incident<"));
        assertTrue(merged.body().contains("Saved as decision 1."));
        Browser.Page undone = browser.post("/decisions/1/undo", Map.of("back", "/incidents"));
        assertTrue(undone.body().contains("2 incidents"));
    }

    @Test
    void setsAMisreadClaimAsideAndBringsItBack() {
        Browser browser = browse(twoSources());
        String claim = browser.get("/claims").link("/claims/c[0-9a-f]+");
        Browser.Page left = browser.post(claim + "/decide", Map.of("act", "reject", "back", "/claims"));
        assertTrue(left.body().contains("1 claim<"));
        assertEquals(404, browser.get(claim).status());
        assertTrue(browser.post("/decisions/1/undo", Map.of("back", "/claims"))
                .body()
                .contains("2 claims"));
    }

    @Test
    void ratesASource() {
        Browser browser = browse(twoSources());
        browser.get("/sources");
        Browser.Page rated = browser.post(
                "/sources/rate", Map.of("source", "Al Jazeera", "letter", "B", "why", "corrects its errors"));
        assertTrue(rated.body().contains("usually reliable"));
        assertTrue(rated.body().contains("corrects its errors"));
    }

    @Test
    void givesTheClaimsOut() {
        Browser browser = browse(twoSources());
        Browser.Page lines = browser.get(browser.get("/files").link("/export/claims"));
        assertEquals(2, lines.body().lines().count());
        assertTrue(lines.response()
                .headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .contains("attachment"));
    }
}
