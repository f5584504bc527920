package org.khabar.record.export.seam;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A piece of writing inside a callback that must not throw a checked exception. */
@FunctionalInterface
public interface Step {
    void write() throws IOException;

    /**
     * Does it.
     *
     * @throws UncheckedIOException if the writing failed; whoever started the export takes the cause out of it
     */
    static void run(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
