package org.khabar.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for a thing when it is first needed, and keeps it. For one thread. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> supplier;
    private @Nullable T kept;

    Once(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    @Override
    public T get() {
        T value = kept;
        if (value == null) {
            value = supplier.get();
            kept = value;
        }
        return value;
    }
}
