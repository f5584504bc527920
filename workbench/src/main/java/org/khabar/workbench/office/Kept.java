package org.khabar.workbench.office;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes time to work out, kept until the record changes. Thread-safe. */
public final class Kept<T> {
    private final Office office;
    private final Supplier<T> work;
    private @Nullable T value;
    private long edition;

    /** @param work works it out */
    public Kept(Office office, Supplier<T> work) {
        this.office = office;
        this.work = work;
    }

    /** It, as of the record's last change before the asking. */
    public synchronized T get() {
        long now = office.edition();
        T held = value;
        if (held == null || edition != now) {
            held = work.get();
            value = held;
            edition = now;
        }
        return held;
    }
}
