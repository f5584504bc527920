package org.khabar.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.record.Workspace;

/** What needs the language models: dropping reports, and holding an argument against them. */
class ReadingTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String REPORTS = """
            {"id":"1","date":"2021-10-04","outlet":"The Daily","text":"A bomb exploded near a mosque in Kabul on Sunday, killing five people."}
            {"id":"2","date":"2021-10-05","outlet":"The Weekly","text":"Five people were killed on Sunday when a bomb exploded near a mosque in Kabul."}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void addsWhatIsDroppedAndHoldsAnArgumentAgainstIt() throws IOException {
        List<Exception> faults = new ArrayList<>();
        try (Workbench workbench =
                Workbench.open(Workspace.open(folder), new Workbench.Settings(0, "amina", faults::add))) {
            Browser browser = new Browser(workbench.address());
            browser.get("/");
            byte[] reports = REPORTS.getBytes(StandardCharsets.UTF_8);
            assertTrue(browser.drop("/files/add", "files", "../../news.jsonl", reports)
                    .body()
                    .contains("news.jsonl"));
            await(browser, "/files", page -> page.body().contains("done: 2 reports"));
            Browser.Page list = browser.get("/incidents");
            assertTrue(list.body().contains("2 reports"), "both tell of one happening: " + list.body());

            browser.get("/check");
            Browser.Page check = browser.post(
                    "/check",
                    Map.of("text", "A bomb near a mosque in Kabul killed five people.", "date", "2021-10-10"));
            Browser.Page answer = await(
                    browser, check.address().getPath(), page -> page.body().contains("class=\"tally\""));
            assertTrue(answer.body().contains("supported"), answer.body());
            assertTrue(answer.body().contains("The Daily"));
        }
        assertEquals(List.of(), faults);
    }

    /** Asks again, as a browser does while it waits. */
    private static Browser.Page await(Browser browser, String path, Predicate<Browser.Page> done) {
        Instant end = Instant.now().plus(PATIENCE);
        Browser.Page page = browser.get(path);
        while (!done.test(page)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited too long for " + path + ": " + page.body());
            }
            Thread.onSpinWait();
            page = browser.get(path);
        }
        return page;
    }
}
