package org.khabar.benchmarks.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.khabar.record.Census;
import org.khabar.record.Workspace;
import org.khabar.workbench.Workbench;

/**
 * How soon the workbench answers.
 *
 * <p>Arguments: {@code WORKSPACE [READERS [SECONDS]]}. First pages are asked for one after the other, each with a
 * filter that was not asked for before. Then so many readers (50) ask at once for so many seconds (60), each reading a
 * page for five to twenty seconds; none, a tenth and three tenths of their pages have a filter that nobody asked for
 * before.
 */
public final class WorkbenchBenchmark {
    private static final long SEED = 7;
    private static final int COLD = 40;
    private static final int WARM_UP = 10;
    private static final int STEPS = 10_000;
    private static final double[] FRESH = {0, 0.1, 0.3};
    private static final int LEAST_READING_MILLISECONDS = 5_000;
    private static final int MORE_READING_MILLISECONDS = 15_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private WorkbenchBenchmark(String address) {
        this.address = address.substring(0, address.length() - 1);
    }

    /** Runs the benchmark and prints its figures as a Markdown table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int readers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        Workspace workspace = Workspace.open(Path.of(arguments[0]));
        Census census = workspace.census();
        LocalDate first = census.first() == null ? LocalDate.EPOCH : census.first();
        LocalDate last = census.last() == null ? first.plusDays(1) : census.last();
        Addresses addresses = new Addresses(SEED, first, (int) ChronoUnit.DAYS.between(first, last));
        System.out.printf("%,d claims, %,d reports%n%n", census.claims(), census.reports());
        System.out.println("| asked for | answers | median (s) | 95 % within (s) | longest (s) |");
        System.out.println("| --- | --- | --- | --- | --- |");
        Workbench.Settings settings = new Workbench.Settings(0, "benchmark", Exception::printStackTrace);
        try (Workbench workbench = Workbench.open(workspace, settings)) {
            new WorkbenchBenchmark(workbench.address()).run(addresses, readers, seconds);
        }
    }

    private void run(Addresses addresses, int readers, int seconds) throws IOException, InterruptedException {
        print("the first page, asked for as soon as it listens", List.of("/"));
        print("the first page again", Collections.nCopies(WARM_UP, "/"));
        ask(addresses.filtered("/incidents", WARM_UP));
        ask(addresses.filtered("/map", WARM_UP));
        print("incidents, each by another filter", addresses.filtered("/incidents", COLD));
        print("the map, each by another filter", addresses.filtered("/map", COLD));
        print("the map of everything, nearer and farther", zooms());
        List<String> known = addresses.known();
        ask(known);
        for (double fresh : FRESH) {
            List<String> walk = addresses.walk(known, fresh, STEPS);
            System.out.println(atOnce(
                            "%d readers for %d s, %.0f %% of the pages by a new filter"
                                    .formatted(readers, seconds, 100 * fresh),
                            walk,
                            readers,
                            seconds)
                    .row());
        }
    }

    private static List<String> zooms() {
        List<String> zooms = new ArrayList<>();
        for (int i = 0; i < COLD / 2; i++) {
            zooms.add("/map?at=%d.0,%d.0,%d.0".formatted(10 + i, 20 + 2 * i, 4 + 6 * (i % 10)));
        }
        return zooms;
    }

    private void print(String what, List<String> paths) throws IOException, InterruptedException {
        System.out.println(new Spans(what, ask(paths)).row());
    }

    private List<Double> ask(List<String> paths) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (String path : paths) {
            seconds.add(ask(path));
        }
        return seconds;
    }

    private double ask(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("The page (%s) was answered by %d.".formatted(path, answer.statusCode()));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Spans atOnce(String what, List<String> walk, int readers, int seconds) {
        List<Double> all = Collections.synchronizedList(new ArrayList<>());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService room = Executors.newFixedThreadPool(readers)) {
            for (int i = 0; i < readers; i++) {
                Random own = new Random(SEED + i);
                room.execute(() -> read(walk, own, end, all));
            }
        }
        return new Spans(what, all);
    }

    private void read(List<String> walk, Random own, long end, List<Double> all) {
        try {
            while (System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(LEAST_READING_MILLISECONDS + own.nextInt(MORE_READING_MILLISECONDS));
                all.add(ask(walk.get(own.nextInt(walk.size()))));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
