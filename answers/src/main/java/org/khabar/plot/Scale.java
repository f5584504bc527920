package org.khabar.plot;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An axis from 0 in even steps of 1, 2 or 5 times a power of ten.
 *
 * @param step from one tick to the next
 * @param ticks how many there are above 0
 */
record Scale(double step, int ticks) {
    private static final int MOST = 5;
    private static final double[] STEPS = {1, 2, 5, 10};

    /** The shortest such axis that holds a value with at most five steps. */
    static Scale upTo(double highest) {
        if (highest <= 0) {
            return new Scale(1, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(highest / MOST)));
        double step = DoubleStream.of(STEPS)
                .map(each -> each * power)
                .filter(each -> each * MOST >= highest * (1 - 1e-9))
                .findFirst()
                .orElse(10 * power);
        return new Scale(step, (int) Math.max(1, Math.ceil(highest / step - 1e-9)));
    }

    double top() {
        return step * ticks;
    }

    /** Where a value lies, 0 at the bottom, 1 at the top. */
    double place(double value) {
        return value / top();
    }

    /** 0 and all ticks. */
    double[] values() {
        return IntStream.rangeClosed(0, ticks).mapToDouble(each -> each * step).toArray();
    }
}
