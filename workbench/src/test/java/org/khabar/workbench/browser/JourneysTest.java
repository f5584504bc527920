package org.khabar.workbench.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.khabar.record.Workspace;
import org.khabar.workbench.Citations;
import org.khabar.workbench.Workbench;

/**
 * What people come for, from the first click to the last, in a real browser over the reports of the demo. One workbench
 * for all of them, since loading the reader takes longest.
 */
@Execution(ExecutionMode.SAME_THREAD)
class JourneysTest {
    @TempDir
    private static Path folder = Path.of("");

    private static Optional<Chromium> browser = Optional.empty();
    private static Optional<Workbench> workbench = Optional.empty();

    @BeforeAll
    static void addTheReportsOfTheDemo() throws IOException, URISyntaxException {
        browser = Chromium.find();
        Assumptions.assumeTrue(
                browser.isPresent(), "There is no Chromium with its driver: apt-get install chromium chromium-driver");
        workbench = Optional.of(Workbench.open(
                Workspace.open(folder.resolve("workspace")), new Workbench.Settings(0, "amina", failure -> {
                    throw new IllegalStateException(failure);
                })));
        visitor()
                .open("/")
                .write("form.add input[type=file]", sample("reports.jsonl").toString())
                .press("Add")
                .sees(".job .state", "done: 64 reports");
    }

    @AfterAll
    static void close() {
        browser.ifPresent(Chromium::close);
        workbench.ifPresent(Workbench::close);
    }

    @AfterEach
    void complainedOfNothingAndAskedNobodyElse() throws IOException {
        assertEquals(List.of(), chromium().complaints());
        assertEquals(List.of(), chromium().foreignRequests());
    }

    private static Chromium chromium() {
        return browser.orElseThrow();
    }

    private static Visitor visitor() {
        return new Visitor(chromium(), workbench.orElseThrow().address());
    }

    private static Path sample(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(JourneysTest.class.getClassLoader().getResource("org/khabar/app/demo/" + name))
                        .toURI());
    }

    @Test
    void findsTheSourcesOfABombingInUnderFiveClicks() {
        Visitor newcomer = visitor().open("/").follow("Incidents").follow("Eid Gah");
        assertTrue(newcomer.read(".sentences").contains("a bomb went off at Kabul's Eid Gah mosque"), "the sentence");
        String tellers = newcomer.read(".tellers");
        assertTrue(tellers.contains("AP") && tellers.contains("AFP"), tellers);
        assertTrue(newcomer.clicks() < 5, newcomer.clicks() + " clicks");
    }

    @Test
    void readsAPdfThatIsDroppedOnAnyPage() throws IOException {
        Path pdf = pdf("Gunmen killed four teachers in Gao on Monday, the mayor said.");
        Visitor visitor = visitor()
                .open("/sources")
                .drop(pdf)
                .sees(".job .state", "done: 1 reports")
                .open("/")
                .follow("four teachers")
                .click(".text [data-claim]")
                .sees("#claim", "teachers");
        assertTrue(visitor.read("#claim").contains("mayor"), "who says so: " + visitor.read("#claim"));
    }

    private static Path pdf(String text) throws IOException {
        Path file = folder.resolve("gao.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void correctsAClaimWhereItStandsAndTakesItBack() {
        Visitor analyst = visitor()
                .open("/claims?type=ASSAULT&place=Kunduz")
                .click(".rows h3 a")
                .click("details.correct summary")
                .write("[name=to-killed]", "47-49")
                .write("details.correct [name=why]", "the hospital's list")
                .press("Save the correction")
                .sees(".history", "corrected Killed: 47-49");
        assertTrue(analyst.read(".parts").contains("47–49"), analyst.read(".parts"));
        analyst.press("Undo").sees(".history .gone", "corrected Killed: 47-49").seesNoMore(".parts", "47–49");
    }

    @Test
    void mergesTwoIncidentsAndUndoesIt() {
        Visitor analyst = visitor().open("/incidents?place=Mali");
        String before = analyst.read(".tabs [aria-current]");
        String one = analyst.link(".rows li:nth-child(1) h3 a");
        String other = analyst.link(".rows li:nth-child(2) h3 a");
        analyst.open("/incidents" + one.substring(one.lastIndexOf('/')))
                .write("[name=other]", other)
                .press("Merge")
                .sees(".decided", "Saved as decision");
        String merged = analyst.where();
        analyst.open("/incidents?place=Mali");
        assertFalse(analyst.read(".tabs [aria-current]").equals(before), "one incident less than " + before);
        analyst.open("/")
                .sees("main", "claims together")
                .open(merged)
                .press("Undo")
                .seesNoMore(".decided", "Saved as decision")
                .open("/incidents?place=Mali")
                .sees(".tabs [aria-current]", before);
    }

    @Test
    void readsTheVerdictOnTheAttacksThatAnArgumentCounts() throws IOException, URISyntaxException {
        Visitor reader = visitor()
                .open("/check")
                .write("#text", Files.readString(sample("argument.txt")))
                .press("Check")
                .sees(".tally", "supported");
        String attacks = reader.texts(".said-row").stream()
                .filter(row -> row.contains("28 attacks"))
                .collect(Collectors.joining());
        assertTrue(attacks.contains("partly"), attacks);
        assertTrue(attacks.contains("not confirmed by the reports held"), attacks);
        assertTrue(attacks.contains("the reports held speak for"), attacks);
        assertFalse(attacks.contains("false"), attacks);
        reader.follow("Put it into a brief").sees(".brief", "28 attacks");
    }

    @Test
    void downloadsABriefWhoseCitationsResolve() throws IOException {
        Path downloads = Files.createDirectory(folder.resolve("downloads"));
        Path file = downloads.resolve("khabar-brief.html");
        chromium().downloadTo(downloads);
        visitor()
                .open("/brief")
                .write("[name=about]", "Afghanistan")
                .press("Write")
                .follow("Web page");
        chromium().await("the brief on the disk", () -> Files.exists(file));
        String brief = Files.readString(file);
        Citations citations = Citations.in(brief);
        assertEquals(Set.of(), citations.dangling(), "every citation has its reference");
        assertFalse(citations.claims().isEmpty(), brief);
        for (String claim : citations.claims()) {
            assertTrue(visitor().open("/claims/" + claim).where().startsWith("/reports/"), claim);
        }
        chromium().driver().get(file.toUri().toString());
        visitor().click("a[href^='#r']");
        assertFalse(visitor().read(":target").isBlank());
    }
}
