package org.khabar.benchmarks.size;

/**
 * Something that was measured.
 *
 * @param what was done
 * @param count of claims, incidents or rows that it came to
 * @param seconds that it took
 * @param processorSeconds that all cores together worked at it; unlike the time that passes, it does not grow where
 *     other programs run beside
 * @param heapPeak most heap in use while it was done, in MiB
 * @param processPeak most memory of the process so far, in MiB; 0 where the system does not tell
 */
record Step(String what, long count, double seconds, double processorSeconds, double heapPeak, double processPeak) {}
