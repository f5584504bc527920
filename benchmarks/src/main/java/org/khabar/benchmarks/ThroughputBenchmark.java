package org.khabar.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.khabar.model.Report;
import org.khabar.run.Pipeline;

/**
 * How fast reports become claims: time to load, sentences a second end to end, and heap.
 *
 * <p>Arguments: {@code FILE [--threads N] [--runs N] [--json]}. The file holds one report a line ({@code id},
 * {@code date}, {@code text}). One run over the file warms up; the figure is the median of the runs that follow.
 */
public final class ThroughputBenchmark {
    private static final double MEGABYTE = 1 << 20;

    private ThroughputBenchmark() {}

    /** Runs the benchmark and prints its figures. */
    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.of(arguments);
        List<Report> reports = reports(settings.file());
        HeapWatch heap = HeapWatch.start();
        long loading = System.nanoTime();
        Pipeline pipeline = Pipeline.load();
        double loadSeconds = seconds(loading);
        double loadedHeap = heap.afterCollection() / MEGABYTE;

        read(pipeline, reports, settings.threads());
        double[] rates = new double[settings.runs()];
        Run run = new Run(0, 0, 0);
        for (int i = 0; i < rates.length; i++) {
            run = read(pipeline, reports, settings.threads());
            rates[i] = run.sentences / run.seconds;
        }
        Measured measured = new Measured(
                settings.threads(),
                reports.size(),
                run.sentences,
                run.claims,
                loadSeconds,
                median(rates),
                loadedHeap,
                heap.afterCollection() / MEGABYTE,
                heap.peak() / MEGABYTE);
        System.out.println(settings.json() ? new ObjectMapper().writeValueAsString(measured) : measured.table());
    }

    private record Run(long sentences, long claims, double seconds) {}

    private static Run read(Pipeline pipeline, List<Report> reports, int threads) {
        long[] counts = new long[2];
        long start = System.nanoTime();
        pipeline.readAll(reports.iterator(), threads, reading -> {
            counts[0] += reading.sentences();
            counts[1] += reading.claims().size();
        });
        return new Run(counts[0], counts[1], seconds(start));
    }

    private static List<Report> reports(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Report> reports = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode node = json.readTree(line);
                String day = node.path("date").asText("");
                reports.add(Report.of(
                        node.path("id").asText("report-" + reports.size()),
                        day.length() < 10 ? null : LocalDate.parse(day.substring(0, 10)),
                        node.path("text").asText("")));
            }
        }
        return reports;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The middle of the numbers, the mean of the two in the middle where their count is even. */
    static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
