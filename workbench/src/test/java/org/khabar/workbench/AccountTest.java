package org.khabar.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.record.Workspace;
import org.khabar.workbench.account.Account;
import org.khabar.workbench.account.Accounts;
import org.khabar.workbench.account.Secret;
import org.khabar.workbench.guard.Person;

/** A workbench that several people use, and some who should not. */
class AccountTest {
    private static final String PASSWORD = "a long enough word";

    @TempDir
    private Path folder = Path.of("");

    private final List<Exception> faults = new ArrayList<>();
    private final List<Workbench> open = new ArrayList<>();
    private Browser browser = new Browser("http://127.0.0.1/");

    @BeforeEach
    void open() {
        Workspace workspace = Workspace.open(folder);
        Telling.save(workspace, new Telling("Reuters", "A bomb hit mourners in Kabul."));
        Accounts accounts = new Accounts(folder);
        accounts.put(new Account("zahra", Person.Role.ADMIN, Secret.of(PASSWORD)));
        accounts.put(new Account("amina", Person.Role.ANALYST, Secret.of(PASSWORD)));
        accounts.put(new Account("omar", Person.Role.READER, Secret.of(PASSWORD)));
        open.add(Workbench.open(workspace, new Workbench.Settings(0, "nobody", faults::add)));
        browser = new Browser(open.getFirst().address());
    }

    @AfterEach
    void close() {
        open.forEach(Workbench::close);
        assertEquals(List.of(), faults);
    }

    private Browser.Page enter(String name, String password) {
        browser.get("/login");
        return browser.post("/login", Map.of("name", name, "password", password));
    }

    @Test
    void showsNothingBeforeTheDoor() {
        for (String path : List.of("/", "/claims", "/export/claims", "/brief/brief.md?about=", "/accounts")) {
            assertFalse(browser.get(path).body().contains("mourners"), path);
            assertTrue(browser.get(path).address().getPath().equals("/login"), path);
        }
        assertEquals(401, browser.get("/api/claims").status());
        assertEquals(401, browser.postWith("/sources/rate", Map.of(), "x").status());
        assertEquals(
                200,
                browser.get(browser.get("/login").link("/assets/[^\"]+style.css"))
                        .status());
    }

    @Test
    void takesDecisionsDownUnderTheNameOfTheAccount() {
        assertTrue(enter("amina", PASSWORD).body().contains("amina"));
        String claim = browser.get("/claims").link("/claims/c[0-9a-f]+");
        browser.post(claim + "/decide", Map.of("act", "accept", "back", "/claims"));
        assertTrue(browser.get("/api/decisions").body().contains("\"who\":\"amina\""));
        browser.post("/logout", Map.of());
        assertEquals("/login", browser.get("/claims").address().getPath());
    }

    @Test
    void letsAReaderLookAndNothingMore() {
        enter("omar", PASSWORD);
        Browser.Page claims = browser.get("/claims");
        assertTrue(claims.body().contains("mourners"));
        String claim = claims.link("/claims/c[0-9a-f]+");
        assertFalse(browser.get(claim).body().contains("/decide"), "what one may not do is not offered");
        assertEquals(
                403, browser.post(claim + "/decide", Map.of("act", "reject")).status());
        assertEquals(403, browser.post("/files/add", Map.of()).status());
        assertEquals(403, browser.get("/accounts").status());
        assertEquals("[]", browser.get("/api/decisions").body());
    }

    @Test
    void letsAnAdminLetPeopleInAndPutThemOut() {
        enter("zahra", PASSWORD);
        assertTrue(browser.get("/accounts").body().contains("omar"));
        browser.post("/accounts", Map.of("name", "sara", "role", "READER", "password", "short"));
        assertFalse(browser.get("/accounts").body().contains("sara"), "a short password keeps nobody out");
        browser.post("/accounts", Map.of("name", "sara", "role", "READER", "password", PASSWORD));
        browser.post("/accounts/remove", Map.of("name", "omar"));
        Browser.Page last = browser.post("/accounts/remove", Map.of("name", "zahra"));
        assertTrue(last.body().contains("is the last admin"), last.body());
        browser.post("/logout", Map.of());
        assertEquals(401, enter("omar", PASSWORD).status());
        assertEquals(200, enter("sara", PASSWORD).status());
    }

    @Test
    void makesWhoeverGuessesWait() {
        for (int i = 0; i < 5; i++) {
            assertEquals(401, enter("amina", "guess " + i + " of many").status());
        }
        assertEquals(429, enter("amina", PASSWORD).status(), "not even the right word helps now");
        assertEquals(429, enter("omar", PASSWORD).status(), "nor another name from the same machine");
    }

    @Test
    void believesNobodyWhoSaysToAskForAnother() {
        for (int i = 0; i < 5; i++) {
            assertEquals(401, guess(open.getFirst(), "198.51.100." + i, "nobody" + i));
        }
        assertEquals(429, guess(open.getFirst(), "198.51.100.9", "amina"), "one machine, whatever it says of itself");
    }

    @Test
    void believesTheProxyThatWasNamed(@TempDir Path other) {
        new Accounts(other).put(new Account("amina", Person.Role.ADMIN, Secret.of(PASSWORD)));
        Workbench.Place place = new Workbench.Place("127.0.0.1", 0, Set.of(), Set.of("127.0.0.1"));
        open.add(Workbench.open(Workspace.open(other), new Workbench.Settings(place, "nobody", faults::add)));
        for (int i = 0; i < 5; i++) {
            assertEquals(401, guess(open.getLast(), "198.51.100." + i + ", 198.51.100.7", "nobody" + i));
        }
        assertEquals(
                429, guess(open.getLast(), "198.51.100.9, 198.51.100.7", "amina"), "what stands before is hearsay");
        assertEquals(401, guess(open.getLast(), "198.51.100.8", "amina"), "another machine behind the same proxy");
    }

    private static int guess(Workbench workbench, String machine, String name) {
        String given = Base64.getEncoder().encodeToString((name + ":a guess").getBytes(StandardCharsets.UTF_8));
        Browser stranger = new Browser(workbench.address());
        return stranger.send(HttpRequest.newBuilder(stranger.uri("/api/census"))
                        .header("Authorization", "Basic " + given)
                        .header("X-Forwarded-For", machine)
                        .build())
                .status();
    }

    @Test
    void takesNoForgedSession() {
        enter("zahra", PASSWORD);
        for (String forged : List.of("zahra", "", "A".repeat(43), "../../accounts.tsv", "zahra|ADMIN")) {
            HttpRequest request = HttpRequest.newBuilder(browser.uri("/api/claims"))
                    .header("Cookie", "khabar-session=" + forged)
                    .build();
            assertEquals(
                    401, new Browser(open.getFirst().address()).send(request).status(), forged);
        }
        assertEquals(200, browser.get("/api/claims").status(), "the true one holds");
    }

    @Test
    void letsAProgramInByNameAndPassword() {
        String given = Base64.getEncoder().encodeToString(("omar:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(browser.uri("/api/census"))
                .header("Authorization", "Basic " + given)
                .build();
        assertEquals(200, browser.send(request).status());
    }

    @Test
    void keepsNoPasswordThatCouldBeReadBack() throws IOException {
        String file = Files.readString(folder.resolve("accounts.tsv"));
        assertFalse(file.contains(PASSWORD), file);
        assertEquals(3, file.lines().map(line -> line.split("\t")[4]).distinct().count(), "each has its own salt");
    }

    @Test
    void refusesOtherMachinesWhereThereAreNoAccounts(@TempDir Path other) {
        Workbench.Settings wide =
                new Workbench.Settings(new Workbench.Place("0.0.0.0", 0, Set.of(), Set.of()), "amina", faults::add);
        try (Workspace workspace = Workspace.open(other)) {
            String why = assertThrows(IllegalArgumentException.class, () -> Workbench.open(workspace, wide))
                    .getMessage();
            assertTrue(String.valueOf(why).contains("khabar account add"), why);
        }
    }
}
