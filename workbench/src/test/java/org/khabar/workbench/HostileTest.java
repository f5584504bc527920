package org.khabar.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.record.Workspace;

/** What somebody does who means harm, by what a report says or by what is asked of the server. */
class HostileTest {
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private static final List<String> PAGES = List.of(
            "/",
            "/incidents",
            "/claims",
            "/review",
            "/check",
            "/map",
            "/ask",
            "/ask/ties?actor=isk",
            "/actors/isk",
            "/sources",
            "/files",
            "/aid?date=2021-10-10",
            "/aid/area?country=AFG&area=Kabul&date=2021-10-10",
            "/aid/plan",
            "/brief?about=",
            "/accounts",
            "/nothing-here");

    @TempDir
    private Path folder = Path.of("");

    private final List<Workbench> open = new ArrayList<>();
    private Browser browser = new Browser("http://127.0.0.1/");

    @BeforeEach
    void open() {
        Workspace workspace = Workspace.open(folder);
        Telling.save(
                workspace,
                new Telling("Outlet" + SCRIPT, "A bomb " + SCRIPT + " hit \"mourners\" & others.")
                        .titled("Title " + SCRIPT)
                        .by("Actor" + SCRIPT, null),
                new Telling("=HYPERLINK(\"http://evil\")", "=cmd|'/c calc'!A1 a bomb").by("+1+1", null));
        open.add(Workbench.open(workspace, new Workbench.Settings(0, "amina", failure -> {})));
        browser = new Browser(address());
    }

    @AfterEach
    void close() {
        open.forEach(Workbench::close);
    }

    private String address() {
        return open.getFirst().address();
    }

    @Test
    void showsScriptInAReportAsText() {
        for (String path : PAGES) {
            assertHarmless(browser.get(path));
        }
        Browser.Page report = browser.get(browser.get("/claims?from=2021-01-01").link("/claims/c[0-9a-f]+"));
        assertHarmless(report);
        assertHarmless(browser.get("/incidents?actor=" + "%3Cscript%3Ealert(1)%3C/script%3E"));
        assertHarmless(browser.get(browser.get("/incidents").link("/incidents/i-[0-9a-f]+")));
    }

    private static void assertHarmless(Browser.Page page) {
        assertFalse(page.body().contains("<script>"), page.address() + " has a script of the report");
        assertFalse(page.body().contains("<img src"), page.address() + " has a picture of the report");
        assertFalse(page.body().matches("(?s).*<[^>]+\\son[a-z]+=.*"), page.address() + " has an inline handler");
        assertFalse(page.body().matches("(?s).*<[^>]+\\sstyle=.*"), page.address() + " has an inline style");
        String policy =
                page.response().headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
        assertEquals(
                "nosniff",
                page.response().headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void takesNoFormThatOurPagesDidNotSend() {
        String claim = browser.get("/claims").link("/claims/c[0-9a-f]+");
        Map<String, String> reject = Map.of("act", "reject", "back", "/claims");
        assertEquals(403, browser.postWith(claim + "/decide", reject, "").status());
        assertEquals(403, browser.postWith(claim + "/decide", reject, "AAAA").status());
        assertEquals(403, new Browser(address()).post(claim + "/decide", reject).status());
        HttpRequest foreign = HttpRequest.newBuilder(browser.uri(claim + "/decide"))
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("act=reject"))
                .build();
        assertEquals(403, browser.send(foreign).status());
        assertTrue(browser.get("/claims").body().contains("2 claims"), "nothing was decided");
    }

    @Test
    void answersToItsOwnNameAlone() throws IOException {
        assertEquals(
                "HTTP/1.1 403 Forbidden", ask("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"));
        assertEquals("HTTP/1.1 200 OK", ask("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void givesNoFileThatIsNotOfItsList() throws IOException {
        for (String path : List.of(
                "/assets/x/../../../../etc/passwd",
                "/assets/x/..%2f..%2f..%2fetc%2fpasswd",
                "/assets/x/Workbench.class",
                "/export/..%2fkhabar.duckdb",
                "/reports/..%2f..%2fetc%2fpasswd")) {
            String status = ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertTrue(status.contains(" 400 ") || status.contains(" 404 "), path + ": " + status);
        }
    }

    private String ask(String request) throws IOException {
        URI address = URI.create(address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return String.valueOf(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                            .readLine());
        }
    }

    @Test
    void leadsNobodyToAnotherHost() {
        String claim = browser.get("/claims").link("/claims/c[0-9a-f]+");
        for (String back :
                List.of("//evil.example/", "http://evil.example/", "/\\evil.example", "javascript:alert(1)")) {
            Browser.Page after = browser.post(claim + "/decide", Map.of("act", "accept", "back", back));
            assertEquals("/", after.address().getPath(), back);
        }
    }

    @Test
    void takesNoMoreThanItCanHold() {
        browser.get("/check");
        Browser.Page refused = browser.post("/check", Map.of("text", "a".repeat(6_000_000)));
        assertEquals(413, refused.status());
        assertEquals(200, browser.get("/").status());
    }

    @Test
    void disarmsFormulasInATable() {
        String table = browser.get("/export/csv").body();
        assertFalse(table.matches("(?s).*(^|[,\\n])\"?[=+@].*"), table);
    }

    @Test
    void understandsNumbersThatAreNone() {
        assertTrue(browser.get("/incidents?page=-5").status() < 500);
        assertTrue(browser.get("/incidents?page=999999999999999999999").status() < 500);
        assertTrue(browser.get("/incidents?page=x").status() < 500);
        assertTrue(browser.get("/files/jobs/x").status() < 500);
        assertTrue(browser.get("/review?at=%00").status() < 500);
        assertTrue(browser.get("/map?at=999,999,0").status() < 500);
        assertTrue(browser.get("/map?at=1e9,NaN,x").status() < 500);
        assertTrue(browser.get("/ask/tempo?from=x&to=y").status() < 500);
        assertTrue(browser.get("/ask/harm/plot/99?actor=isk").status() < 500);
    }
}
