package org.khabar.benchmarks;

import java.util.Locale;

/**
 * What was measured.
 *
 * @param threads that read
 * @param reports in the file
 * @param sentences in them
 * @param claims read from them
 * @param loadSeconds from nothing to a reader that is ready
 * @param sentencesPerSecond median of the measured runs, from text to claims
 * @param loadedHeap heap in use after loading and a collection, in MiB
 * @param heapAfter heap in use after the last run and a collection, in MiB
 * @param heapPeak most heap in use at any time, in MiB
 */
record Measured(
        int threads,
        long reports,
        long sentences,
        long claims,
        double loadSeconds,
        double sentencesPerSecond,
        double loadedHeap,
        double heapAfter,
        double heapPeak) {
    /** A Markdown table, one line of figures. */
    String table() {
        return String.format(
                Locale.ROOT,
                """
                | threads | reports | sentences | claims | load (s) | sentences a second | heap loaded (MiB) | heap after (MiB) | heap peak (MiB) |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                | %d | %d | %d | %d | %.1f | %.0f | %.0f | %.0f | %.0f |""",
                threads,
                reports,
                sentences,
                claims,
                loadSeconds,
                sentencesPerSecond,
                loadedHeap,
                heapAfter,
                heapPeak);
    }
}
