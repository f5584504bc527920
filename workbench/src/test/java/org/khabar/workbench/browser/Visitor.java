package org.khabar.workbench.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Somebody before the screen, who looks for things, clicks and writes, and whose clicks are counted. */
final class Visitor {
    private final Chromium chromium;
    private final ChromeDriver driver;
    private final String address;
    private int clicks;

    /** @param address of the workbench */
    Visitor(Chromium chromium, String address) {
        this.chromium = chromium;
        this.driver = chromium.driver();
        this.address = address;
    }

    /** Opens a page by its address. */
    Visitor open(String path) {
        driver.get(address + path.substring(1));
        return this;
    }

    /** Clicks the first thing on the page that the selector finds. */
    Visitor click(String selector) {
        return click(By.cssSelector(selector));
    }

    /** Clicks the link of these words. */
    Visitor follow(String words) {
        return click(By.partialLinkText(words));
    }

    /** Clicks the button of these words. */
    Visitor press(String words) {
        return click(By.xpath("//button[normalize-space()='" + words + "']"));
    }

    private Visitor click(By what) {
        WebElement found = find(what);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
        found.click();
        clicks++;
        return this;
    }

    /** How often this visitor has clicked. */
    int clicks() {
        return clicks;
    }

    /** Writes into a field in the stead of what stood there. */
    Visitor write(String selector, String words) {
        WebElement field = find(By.cssSelector(selector));
        if (!"file".equals(field.getDomAttribute("type"))) {
            field.clear();
        }
        field.sendKeys(words);
        return this;
    }

    /** Drops a file on the page. */
    Visitor drop(Path file) throws IOException {
        chromium.drop(file);
        return this;
    }

    /** Waits until these words stand in the first thing that the selector finds. */
    Visitor sees(String selector, String words) {
        chromium.await(words, () -> read(selector).contains(words));
        return this;
    }

    /** Waits until these words stand there no longer. */
    Visitor seesNoMore(String selector, String words) {
        chromium.await("no more " + words, () -> !read(selector).contains(words));
        return this;
    }

    /** The words in everything that the selector finds, as they stand at this moment. */
    String read(String selector) {
        try {
            return String.join("\n", texts(selector));
        } catch (StaleElementReferenceException e) {
            return "";
        }
    }

    /** The words of each thing that the selector finds. */
    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Where the first thing leads that the selector finds. */
    String link(String selector) {
        return String.valueOf(find(By.cssSelector(selector)).getDomProperty("href"));
    }

    /** The address of the page, without that of the workbench. */
    String where() {
        return String.valueOf(driver.getCurrentUrl()).substring(address.length() - 1);
    }

    private WebElement find(By what) {
        chromium.await(String.valueOf(what), () -> !driver.findElements(what).isEmpty());
        return driver.findElements(what).getFirst();
    }
}
