package org.khabar.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How large a workspace is.
 *
 * @param schema version of its tables
 * @param bytes size of its files
 * @param reports how many it holds
 * @param claims how many it holds
 * @param problems how many things were set aside
 * @param places how many were imported
 * @param first day of the earliest report, or null where there is none with a day
 * @param last day of the latest report, or null where there is none with a day
 */
public record Census(
        int schema,
        long bytes,
        long reports,
        long claims,
        long problems,
        long places,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
