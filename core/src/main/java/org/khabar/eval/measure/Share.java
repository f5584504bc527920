package org.khabar.eval.measure;

import java.util.List;

/** Counts how many of some answers are right. Not thread-safe. */
public final class Share {
    private long right;
    private long of;

    /** One more answer. */
    public void add(boolean isRight) {
        of++;
        if (isRight) {
            right++;
        }
    }

    public long of() {
        return of;
    }

    /** Share of the right ones, 0 to 1; 0 where there were none. */
    public double value() {
        return of == 0 ? 0 : (double) right / of;
    }

    /** This share under that name; none where nothing was asked. */
    public List<Figure> figures(String set, String name) {
        return of == 0 ? List.of() : List.of(new Figure(set, name, value(), of));
    }
}
