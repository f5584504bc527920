package org.khabar.desk;

import java.util.Collection;
import java.util.Iterator;

/** Ends early when the progress says so. */
record Stoppable<T>(Iterator<T> all, Progress progress) implements Iterator<T> {
    static <T> Stoppable<T> of(Collection<T> all, Progress progress) {
        return new Stoppable<>(all.iterator(), progress);
    }

    @Override
    public boolean hasNext() {
        return !progress.stopped() && all.hasNext();
    }

    @Override
    public T next() {
        return all.next();
    }
}
