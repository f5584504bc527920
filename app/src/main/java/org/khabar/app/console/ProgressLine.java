package org.khabar.app.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.khabar.desk.Progress;
import org.khabar.model.Problem;

/**
 * Shows on the error stream how far the work has come: a line that is written over on a terminal, a new line every few
 * seconds otherwise. Ends the work early when the process is asked to stop.
 */
public final class ProgressLine implements Progress, AutoCloseable {
    private static final long ON_TERMINAL = Duration.ofMillis(200).toNanos();
    private static final long IN_A_FILE = Duration.ofSeconds(5).toNanos();

    private static final int MOST_TOLD = 20;

    private final PrintWriter err;
    private final boolean terminal;
    private final String what;
    private final AtomicBoolean stop;
    private final long start = System.nanoTime();
    private long shown = start;
    private boolean open;
    private long notes;
    private long setAside;

    /** @param what was done to the reports: "read", "saved" */
    ProgressLine(PrintWriter err, boolean terminal, String what, AtomicBoolean stop) {
        this.err = err;
        this.terminal = terminal;
        this.what = what;
        this.stop = stop;
    }

    /** Says what is being waited for. */
    public void say(String words) {
        if (terminal) {
            err.print("\r\u001b[K" + words);
            err.flush();
            open = true;
        } else {
            err.println(words);
        }
    }

    @Override
    public void at(long reports, long claims) {
        long now = System.nanoTime();
        if (now - shown < (terminal ? ON_TERMINAL : IN_A_FILE)) {
            return;
        }
        shown = now;
        double seconds = (now - start) / 1e9;
        say("%,d reports %s, %,d claims, %.0f reports a second".formatted(reports, what, claims, reports / seconds));
    }

    @Override
    public void note(String words) {
        if (++notes <= MOST_TOLD) {
            close();
            err.println("khabar: " + words);
        }
    }

    @Override
    public void setAside(Problem problem) {
        if (++setAside <= MOST_TOLD) {
            close();
            err.println("khabar: " + problem);
        }
    }

    /** How much was set aside. */
    public long setAside() {
        return setAside;
    }

    @Override
    public boolean stopped() {
        return stop.get();
    }

    /** Takes the line away, so that what is printed next stands alone. */
    @Override
    public void close() {
        if (open) {
            err.print("\r\u001b[K");
            err.flush();
            open = false;
        }
    }
}
