package org.khabar.app.option;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which day to see the record. */
public final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "D",
            description = "see only what was published and decided by that day (2021-10-10)")
    private @Nullable LocalDate day;

    /** The last day that is seen, or null for everything. */
    public @Nullable LocalDate day() {
        return day;
    }
}
