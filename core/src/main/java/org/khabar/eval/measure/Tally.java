package org.khabar.eval.measure;

import java.util.List;

/** Counts hits, things made up and things missed, and makes precision, recall and F1 of them. Not thread-safe. */
public final class Tally {
    private long hits;
    private long madeUp;
    private long missed;

    /** Adds to all three counts. */
    public void add(long moreHits, long moreMadeUp, long moreMissed) {
        hits += moreHits;
        madeUp += moreMadeUp;
        missed += moreMissed;
    }

    /** One thing found that is there. */
    public void hit() {
        hits++;
    }

    /** One thing found that is not there. */
    public void madeUp() {
        madeUp++;
    }

    /** One thing there that was not found. */
    public void missed() {
        missed++;
    }

    /** Share of the found that is right; 0 where nothing was found. */
    public double precision() {
        return share(hits, hits + madeUp);
    }

    /** Share of what is there that was found; 0 where nothing is there. */
    public double recall() {
        return share(hits, hits + missed);
    }

    /** Harmonic mean of precision and recall; 0 where both are. */
    public double f1() {
        return f1(precision(), recall());
    }

    /** Harmonic mean of a precision and a recall; 0 where both are. */
    public static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** How many are there to be found. */
    public long there() {
        return hits + missed;
    }

    /** How many were found, right or wrong. */
    public long found() {
        return hits + madeUp;
    }

    /** F1, precision and recall under this name, F1 first; none where nothing is there and nothing was found. */
    public List<Figure> figures(String set, String name) {
        if (there() == 0 && found() == 0) {
            return List.of();
        }
        return List.of(
                new Figure(set, name + " F1", f1(), there()),
                new Figure(set, name + " precision", precision(), found()),
                new Figure(set, name + " recall", recall(), there()));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
