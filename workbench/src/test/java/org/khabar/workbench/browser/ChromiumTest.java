package org.khabar.workbench.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.khabar.workbench.MadeUpWorkbench;
import org.khabar.workbench.Workbench;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What only a real browser shows: scripts that run, a policy that holds, pages that everybody can use. */
@Execution(ExecutionMode.SAME_THREAD)
class ChromiumTest {
    private static final int PHONE = 360;

    @TempDir
    private static Path folder = Path.of("");

    private static Optional<Chromium> browser = Optional.empty();
    private static Optional<Workbench> workbench = Optional.empty();

    @BeforeAll
    static void open() {
        browser = Chromium.find();
        Assumptions.assumeTrue(
                browser.isPresent(), "There is no Chromium with its driver: apt-get install chromium chromium-driver");
        workbench = Optional.of(MadeUpWorkbench.open(folder));
    }

    @AfterAll
    static void close() {
        browser.ifPresent(Chromium::close);
        workbench.ifPresent(Workbench::close);
    }

    private static Chromium chromium() {
        return browser.orElseThrow();
    }

    private static ChromeDriver go(String path) {
        ChromeDriver driver = chromium().driver();
        driver.get(workbench.orElseThrow().address() + path.substring(1));
        return driver;
    }

    private static List<String> pages() {
        String incident = first("/incidents");
        String claim = first("/claims");
        return Stream.of(
                        "/",
                        "/incidents",
                        "/claims",
                        "/map",
                        "/review",
                        "/check",
                        "/ask/harm?actor=isk",
                        "/aid?date=2021-10-10",
                        "/aid/area?country=AFG&area=Kabul&date=2021-10-10",
                        "/aid/plan",
                        "/aid/plan/sample",
                        "/brief?about=isk",
                        "/sources",
                        "/files",
                        "/actors/isk",
                        incident,
                        claim)
                .toList();
    }

    private static String first(String list) {
        By row = By.cssSelector(".rows h3 a");
        ChromeDriver driver = go(list);
        chromium().await("a row", () -> !driver.findElements(row).isEmpty());
        return String.valueOf(driver.findElement(row).getDomAttribute("href"));
    }

    @Test
    void keepsNobodyOutOnAnyPageInLightAndDark() {
        assertAll(pages().stream()
                .flatMap(path -> Stream.of("light", "dark").map(theme -> () -> {
                    ChromeDriver driver = go(path);
                    driver.executeScript("document.documentElement.dataset.theme = arguments[0]", theme);
                    assertEquals(List.of(), barriers(), path + " in " + theme);
                })));
    }

    private static List<?> barriers() {
        try {
            return chromium().barriers();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void fitsATelephoneWithoutScrollingSideways() {
        chromium().size(PHONE, 740);
        try {
            assertAll(pages().stream().map(path -> () -> {
                Object over = go(path).executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertEquals(0L, over, path);
            }));
        } finally {
            chromium().size(1280, 900);
        }
    }

    @Test
    void asksNobodyElseAndComplainsOfNothing() throws IOException {
        List<String> pages = pages();
        chromium().complaints();
        assertAll(pages.stream().map(path -> () -> {
            go(path);
            assertEquals(List.of(), chromium().complaints(), path);
        }));
        assertEquals(List.of(), chromium().foreignRequests());
    }

    @Test
    void switchesBetweenLightAndDarkAndRemembers() {
        ChromeDriver driver = go("/");
        driver.findElement(By.cssSelector("[data-theme-switch]")).click();
        String chosen = driver.findElement(By.tagName("html")).getDomAttribute("data-theme");
        assertEquals(chosen, go("/incidents").findElement(By.tagName("html")).getDomAttribute("data-theme"));
    }

    @Test
    void reviewsByKeyAndTakesItBackByKey() {
        ChromeDriver driver = go("/review");
        String first = driver.findElement(By.cssSelector(".review-one .big")).getText();
        driver.findElement(By.tagName("body")).sendKeys("a");
        assertTrue(driver.findElement(By.cssSelector(".decided")).getText().contains("decision"));
        driver.findElement(By.tagName("body")).sendKeys("u");
        chromium()
                .await(
                        "taken back",
                        () -> driver.findElements(By.cssSelector(".decided")).isEmpty());
        assertEquals(
                first,
                go("/review").findElement(By.cssSelector(".review-one .big")).getText());
    }

    @Test
    void filtersAsSoonAsAChoiceIsMadeAndKeepsItInTheAddress() {
        ChromeDriver driver = go("/incidents");
        WebElement type = driver.findElement(By.name("type"));
        type.sendKeys("Coer", Keys.TAB);
        assertTrue(String.valueOf(driver.getCurrentUrl()).endsWith("/incidents?type=COERCE"), driver.getCurrentUrl());
    }

    @Test
    void movesASliderAndSeesThePlanTurn() {
        ChromeDriver driver = go("/aid/plan/sample");
        chromium().await("planned", () -> !driver.findElements(By.id("dial-to")).isEmpty());
        WebElement slider = driver.findElement(By.id("dial-to"));
        double from = Double.parseDouble(String.valueOf(slider.getDomAttribute("value")));
        String turn = driver.findElement(By.cssSelector(".turn-at")).getText();
        double at = Double.parseDouble(turn.replace(" %", "")) / 100;
        Keys towards = at < from ? Keys.ARROW_LEFT : Keys.ARROW_RIGHT;
        slider.sendKeys(towards.toString().repeat((int) Math.ceil(Math.abs(at - from) / 0.001) + 3));
        chromium()
                .await(
                        "the plan turned",
                        () -> String.valueOf(driver.getPageSource()).contains("The plan changed"));
        assertTrue(String.valueOf(driver.getCurrentUrl()).contains("&to="), "the moved plan has its own address");
    }
}
