package org.khabar.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.console.Console;

/** The workbench as the program starts it, with the libraries that the program ships. */
class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    void opensTheWorkbenchWhereItSaysAndClosesItWhenAsked() throws Exception {
        StringWriter err = new StringWriter();
        try (PipedReader pipe = new PipedReader();
                BufferedReader out = new BufferedReader(pipe)) {
            Console console = Console.of(new PrintWriter(new PipedWriter(pipe)), new PrintWriter(err));
            CompletableFuture<Integer> ended = CompletableFuture.supplyAsync(() -> serve(console));
            String address = out.readLine();
            assertTrue(address != null && address.startsWith("http://127.0.0.1:"), err::toString);
            assertTrue(get(address).contains("<html"));
            console.stop().set(true);
            assertEquals(0, ended.join());
        }
    }

    private int serve(Console console) {
        try (PrintWriter out = console.out()) {
            return Main.run(console, "serve", "--port", "0", "-w", folder.toString());
        }
    }

    private static String get(String address) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
