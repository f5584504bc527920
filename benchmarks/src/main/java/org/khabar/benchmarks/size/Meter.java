package org.khabar.benchmarks.size;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.khabar.benchmarks.HeapWatch;

/** Times one thing after the other and watches the memory that each takes. Not thread-safe. */
final class Meter {
    private static final double MEGABYTE = 1 << 20;
    private static final double KILOBYTES_IN_A_MEGABYTE = 1 << 10;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private final List<Step> steps = new ArrayList<>();
    private HeapWatch heap = HeapWatch.start();
    private long processor;
    private long time;

    /** Does it, and notes what it took; its number is how much was done. */
    void time(String what, LongSupplier work) {
        start();
        long count = work.getAsLong();
        lap(what, count);
    }

    /** Begins a step; memory is watched from here on. */
    void start() {
        heap = HeapWatch.start();
        processor = SYSTEM.getProcessCpuTime();
        time = System.nanoTime();
    }

    /** Ends a step that did so much; where it turns out to go on, the later end counts. */
    void lap(String what, long count) {
        steps.removeIf(step -> step.what().equals(what));
        double seconds = (System.nanoTime() - time) / 1e9;
        double processorSeconds = (SYSTEM.getProcessCpuTime() - processor) / 1e9;
        steps.add(new Step(what, count, seconds, processorSeconds, heap.peak() / MEGABYTE, processPeak()));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** A Markdown table, one line a step. */
    String table() {
        StringBuilder table = new StringBuilder("""
                | step | comes to | seconds | processor seconds | a second | heap peak (MiB) | process peak (MiB) |
                | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (Step step : steps) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.2f | %.2f | %,.0f | %.0f | %.0f |%n",
                    step.what(),
                    step.count(),
                    step.seconds(),
                    step.processorSeconds(),
                    step.count() / step.seconds(),
                    step.heapPeak(),
                    step.processPeak()));
        }
        return table.toString().stripTrailing();
    }

    /** Most memory of the process so far, in MiB: heap, database and all; 0 where the system does not tell. */
    private static double processPeak() {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                            .filter(line -> line.startsWith(PEAK))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / KILOBYTES_IN_A_MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException("The memory of the process (%s) could not be read.".formatted(STATUS), e);
        }
    }
}
