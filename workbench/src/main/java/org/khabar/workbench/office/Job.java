package org.khabar.workbench.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.Progress;
import org.khabar.model.Problem;

/** A long piece of work: how far it is, and whether somebody wants it to stop. Thread-safe. */
public final class Job implements Progress {
    /** More than anybody reads; the rest is counted. */
    private static final int SHOWN = 200;

    private final long number;
    private final String what;
    private final List<Problem> problems = new ArrayList<>();
    private State state = State.WAITING;
    private long setAside;
    private long reports;
    private long claims;
    private boolean stopped;
    private @Nullable String failure;

    /** How far a job is. */
    public enum State {
        WAITING,
        LOADING,
        RUNNING,
        DONE,
        STOPPED,
        FAILED;

        /** Its key in the message file. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A job as it stands at a moment.
     *
     * @param number of the job
     * @param what is done, as a person named it
     * @param reports that are done, or rows of a dataset
     * @param claims found in them
     * @param setAside how much was set aside
     * @param problems the first that were set aside
     * @param failure why it failed, or null
     */
    public record Standing(
            long number,
            String what,
            State state,
            long reports,
            long claims,
            long setAside,
            List<Problem> problems,
            @Nullable String failure) {
        /** Has it come to an end? */
        public boolean isOver() {
            return state == State.DONE || state == State.STOPPED || state == State.FAILED;
        }
    }

    Job(long number, String what) {
        this.number = number;
        this.what = what;
    }

    /** How far it is now. */
    public synchronized Standing standing() {
        return new Standing(number, what, state, reports, claims, setAside, List.copyOf(problems), failure);
    }

    /** Asks it to end early, keeping what is done. */
    public synchronized void stop() {
        stopped = true;
    }

    /** The reader is being loaded. */
    public synchronized void loading() {
        state = State.LOADING;
    }

    /** The work proper has begun. */
    public synchronized void running() {
        state = State.RUNNING;
    }

    synchronized void end() {
        state = stopped ? State.STOPPED : State.DONE;
    }

    synchronized void fail(String why) {
        state = State.FAILED;
        failure = why;
    }

    @Override
    public synchronized void at(long reportsDone, long claimsFound) {
        reports = reportsDone;
        claims = claimsFound;
    }

    @Override
    public void note(String words) {}

    @Override
    public synchronized void setAside(Problem problem) {
        setAside++;
        if (problems.size() < SHOWN) {
            problems.add(problem);
        }
    }

    @Override
    public synchronized boolean stopped() {
        return stopped;
    }
}
