package org.khabar.workbench.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium, driven by its own driver; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final Path AXE = Path.of("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");

    /** Loading the language models on a busy machine takes the longest of all that is waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final List<String> OWN =
            List.of("http://127.0.0.1:", "data:", "blob:", "file:", "chrome:", "about:");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser window, where this machine has Chromium and its driver. */
    static Optional<Chromium> find() {
        Optional<Path> browser = program("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<Path> driver = program("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            return Optional.empty();
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .build();
        return Optional.of(new Chromium(new ChromeDriver(service, options)));
    }

    private static Optional<Path> program(String... paths) {
        return Stream.of(paths).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Asks until something holds; for what a script or a form still has to bring. */
    void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within %s: %s, on %s".formatted(PATIENCE, what, driver.getPageSource()));
            }
        }
    }

    /** What the browser complained of since it was last asked: errors of scripts, and what the policy forbade. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /**
     * Every address outside this machine that the browser asked for since it was last asked, whatever page it was on.
     */
    List<String> foreignRequests() throws IOException {
        List<String> foreign = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            String address = message.path("params").path("request").path("url").asText("");
            if (message.path("method").asText("").equals("Network.requestWillBeSent") && !isOwn(address)) {
                foreign.add(address);
            }
        }
        return foreign;
    }

    private static boolean isOwn(String address) {
        return OWN.stream().anyMatch(address::startsWith);
    }

    /** Saves what is downloaded in this folder. */
    void downloadTo(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Drops a file on the page, as from the desktop of whoever sits before it. */
    void drop(Path file) throws IOException {
        driver.executeScript(
                """
                const bytes = Uint8Array.from(atob(arguments[1]), (char) => char.charCodeAt(0));
                const dropped = new DataTransfer();
                dropped.items.add(new File([bytes], arguments[0]));
                for (const kind of ["dragenter", "dragover", "drop"]) {
                    document.body.dispatchEvent(
                        new DragEvent(kind, {dataTransfer: dropped, bubbles: true, cancelable: true}));
                }""", String.valueOf(file.getFileName()), Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
    }

    /** What axe-core finds that keeps people out: id of the rule and the first element, serious and critical alone. */
    List<?> barriers() throws IOException {
        driver.executeScript(axe());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}).then((result) =>
                    done(result.violations.filter((each) => ["serious", "critical"].includes(each.impact))
                        .map((each) => each.id + ": " + each.nodes[0].html + " " + each.nodes[0].failureSummary)));""");
        return found instanceof List<?> list ? list : List.of(Map.of("axe", String.valueOf(found)));
    }

    private static String axe() throws IOException {
        try (InputStream in = Chromium.class.getClassLoader().getResourceAsStream(AXE.toString())) {
            if (in == null) {
                throw new IOException("axe-core is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
