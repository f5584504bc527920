package org.khabar.workbench.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.record.Workspace;
import org.khabar.workbench.Workbench;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes a picture of every page, light and dark, on a desktop and on a telephone.
 *
 * <p>Arguments: {@code WORKSPACE FOLDER [COUNTRY DAY]}: a workspace to show, where the pictures go, and which access
 * for aid is shown.
 */
final class Screenshots {
    private static final int DESKTOP = 1280;
    private static final int TELEPHONE = 390;
    private static final int HIGH = 900;
    private static final int LONGEST = 2_600;

    private final Chromium chromium;
    private final String address;
    private final Path folder;

    private Screenshots(Chromium chromium, String address, Path folder) {
        this.chromium = chromium;
        this.address = address.substring(0, address.length() - 1);
        this.folder = folder;
    }

    /** Takes them. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        String country = arguments.length > 2 ? arguments[2] : "AFG";
        String day = arguments.length > 3 ? "&date=" + arguments[3] : "";
        Optional<Chromium> found = Chromium.find();
        if (found.isEmpty()) {
            System.err.println("There is no Chromium with its driver: apt-get install chromium chromium-driver");
            return;
        }
        Workbench.Settings settings = new Workbench.Settings(0, "amina", Exception::printStackTrace);
        try (Workbench workbench = Workbench.open(Workspace.open(Path.of(arguments[0])), settings);
                Chromium chromium = found.get()) {
            new Screenshots(chromium, workbench.address(), folder).take("?country=" + country + day);
        }
    }

    private void take(String access) throws IOException {
        for (Map.Entry<String, String> page : pages(access).entrySet()) {
            for (String theme : new String[] {"light", "dark"}) {
                take(page.getKey() + "-" + theme, page.getValue(), theme, DESKTOP);
                take(page.getKey() + "-" + theme + "-phone", page.getValue(), theme, TELEPHONE);
            }
        }
    }

    private Map<String, String> pages(String access) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("today", "/");
        pages.put("incidents", "/incidents");
        pages.put("map", "/map");
        pages.put("incident", first("/incidents", ".row:has(.rival) h3 a"));
        pages.put("report", first("/claims?type=ASSAULT", ".rows h3 a"));
        pages.put("review", "/review");
        pages.put("check", "/check");
        pages.put("ask", "/ask/harm");
        pages.put("actor", "/actors/taliban");
        pages.put("access", "/aid" + access);
        pages.put("plan", "/aid/plan/sample");
        pages.put("brief", "/brief?about=Afghanistan");
        pages.put("sources", "/sources");
        pages.put("files", "/files");
        pages.put("accounts", "/accounts");
        return pages;
    }

    private String first(String page, String selector) {
        chromium.driver().get(address + page);
        return chromium.driver().findElements(By.cssSelector(selector)).stream()
                .findFirst()
                .map(link -> String.valueOf(link.getDomAttribute("href")))
                .orElse(page);
    }

    private void take(String name, String path, String theme, int width) throws IOException {
        ChromeDriver driver = chromium.driver();
        chromium.size(width, HIGH);
        driver.get(address + path);
        chromium.await(
                name, () -> Boolean.TRUE.equals(driver.executeScript("return !document.querySelector('#main .bar')")));
        driver.executeScript("document.documentElement.dataset.theme = arguments[0]", theme);
        driver.executeScript("document.querySelectorAll('img[loading]').forEach((each) => each.loading = 'eager')");
        Object high = driver.executeScript("return document.documentElement.scrollHeight");
        chromium.size(
                width, Math.min(LONGEST, Math.max(HIGH, high instanceof Long pixels ? pixels.intValue() + 90 : 0)));
        chromium.await(
                name,
                () -> Boolean.TRUE.equals(
                        driver.executeScript("return [...document.images].every((each) => each.complete)")));
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }
}
