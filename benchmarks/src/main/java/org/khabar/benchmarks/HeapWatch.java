package org.khabar.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Watches how much heap is in use, in bytes. */
public final class HeapWatch {
    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private HeapWatch() {}

    /** Forgets peaks of before. */
    public static HeapWatch start() {
        HeapWatch watch = new HeapWatch();
        watch.pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return watch;
    }

    /** Heap in use once what nobody needs is gone. */
    public long afterCollection() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Sum of the peaks of the heap's pools since the start: never less than the real peak, at times more. */
    public long peak() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
