package org.khabar.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.record.Workspace;

/** What a program does with the workbench. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

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
                new Telling("Deutsche Welle", "The bomb at the Kabul mosque killed 12 mourners.").killing(12),
                new Telling("Dawn", "In spring another bomb hit mourners.").on(java.time.LocalDate.of(2020, 5, 1)));
        open.add(Workbench.open(workspace, new Workbench.Settings(0, "amina", faults::add)));
        browser = new Browser(open.getFirst().address());
    }

    @AfterEach
    void close() {
        open.forEach(Workbench::close);
        assertEquals(List.of(), faults);
    }

    private JsonNode get(String path) throws IOException {
        Browser.Page page = browser.get(path);
        assertEquals(200, page.status(), path + ": " + page.body());
        return JSON.readTree(page.body());
    }

    private Browser.Page post(String path, String body) throws IOException {
        String token = get("/api/token").path("token").asText();
        return browser.send(HttpRequest.newBuilder(browser.uri(path))
                .header("X-Khabar-Token", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void tellsOfEveryAddressThatThereIsAndOfNoOther() throws IOException {
        JsonNode document = new ObjectMapper(new YAMLFactory())
                .readTree(browser.get("/api/openapi.yaml").body());
        Set<String> told = new TreeSet<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> told.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> there = new TreeSet<>(open.getFirst().routes());
        Set<String> ofPrograms =
                there.stream().filter(route -> route.contains(" /api/")).collect(Collectors.toSet());
        assertEquals(Set.of(), without(ofPrograms, told), "the document leaves these out");
        assertEquals(Set.of(), without(told, there), "the document tells of these, and they are not there");
        assertTrue(told.size() > 25, told.toString());
    }

    @Test
    void namesEveryParameterOfAPathInTheDocument() throws IOException {
        JsonNode document = new ObjectMapper(new YAMLFactory())
                .readTree(browser.get("/api/openapi.yaml").body());
        Set<String> operations = new TreeSet<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().forEach(operation -> {
                    assertTrue(operations.add(operation.path("operationId").asText()), path.getKey());
                    for (String part : path.getKey().split("/")) {
                        if (part.startsWith("{")) {
                            String name = part.substring(1, part.length() - 1);
                            assertTrue(
                                    operation.path("parameters").toString().contains(name), path.getKey() + " " + name);
                        }
                    }
                }));
    }

    @Test
    void leadsFromTheListToTheSentence() throws IOException {
        JsonNode list = get("/api/incidents?place=Kabul&from=2021-01-01");
        assertEquals(1, list.path("incidents").asInt());
        JsonNode incident = get("/api/incidents/" + list.at("/items/0/id").asText());
        assertEquals(2, incident.at("/versions/killed").size());
        JsonNode claim = get("/api/claims/" + incident.at("/members/0/claim").asText());
        JsonNode report = get("/api/reports/" + claim.path("report").asText());
        assertTrue(report.path("text").asText().contains("bomb"));
        assertEquals(3, get("/api/census").path("reports").asInt());
        assertEquals("Kabul", get("/api/map").at("/spots/0/name").asText());
        assertEquals("isk", get("/api/actors/isk").path("id").asText());
        assertEquals(3, get("/api/sources").size());
    }

    @Test
    void decidesAndTakesItBackUnderTheNameOfWhoeverDecides() throws IOException {
        String claim = get("/api/claims").at("/items/0/id").asText();
        Browser.Page made = post("/api/decisions", "{\"act\":\"reject\",\"id\":\"" + claim + "\",\"why\":\"misread\"}");
        assertEquals(201, made.status(), made.body());
        assertEquals("amina", JSON.readTree(made.body()).path("who").asText());
        assertEquals(2, get("/api/claims").path("claims").asInt());
        assertEquals(
                201, post("/api/decisions", "{\"act\":\"undo\",\"number\":1}").status());
        assertEquals(3, get("/api/claims").path("claims").asInt());
        assertEquals(2, get("/api/decisions").size());
    }

    @Test
    void answersAnErrorAsJsonWithAWayOut() throws IOException {
        assertTrue(JSON.readTree(browser.get("/api/claims/none").body()).has("error"));
        Browser.Page refused = post("/api/decisions", "{\"act\":\"reject\",\"id\":\"nothing\"}");
        assertEquals(422, refused.status());
        assertTrue(JSON.readTree(refused.body()).path("error").asText().contains("nothing"));
        assertEquals(400, post("/api/decisions", "[1").status());
        assertEquals(422, post("/api/plan", "title: nothing").status());
        Browser.Page nobody = browser.get("/api/ask/harm?actor=nobody");
        assertEquals(400, nobody.status());
        assertTrue(nobody.body().contains("is not in the register"), nobody.body());
        assertEquals(400, browser.get("/api/incidents?from=soon").status(), "no wider answer than was asked for");
        assertEquals(
                403,
                browser.send(HttpRequest.newBuilder(browser.uri("/api/decisions"))
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build())
                        .status());
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(those);
        return rest;
    }
}
