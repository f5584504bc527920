package org.khabar.benchmarks.size;

import org.khabar.desk.Progress;
import org.khabar.model.Problem;

/** Notes how long it took until each batch was saved. */
record Arrival(Meter meter) implements Progress {
    @Override
    public void at(long seen, long fresh) {
        meter.lap("import", fresh);
    }

    @Override
    public void note(String words) {}

    @Override
    public void setAside(Problem problem) {
        throw new IllegalArgumentException("The claims must all be sound: " + problem);
    }

    @Override
    public boolean stopped() {
        return false;
    }
}
