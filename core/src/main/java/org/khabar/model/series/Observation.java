package org.khabar.model.series;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One imported figure.
 *
 * @param what which figure it is
 * @param where of which area
 * @param from first day it holds for
 * @param to last day it holds for, inclusive
 * @param basis seen, foreseen or booked
 * @param value the number, in the unit of {@code what}
 * @param origin where it comes from
 */
public record Observation(
        What what, Area where, LocalDate from, LocalDate to, Basis basis, double value, Origin origin) {
    /**
     * Which figure.
     *
     * @param indicator short name, the same for figures that can be compared ({@code people-in-need},
     *     {@code funding-required}, {@code funding-received}, {@code displaced}, {@code price})
     * @param unit {@code people}, {@code USD}, {@code %}, {@code AFN/kg} ...
     * @param labels what tells it from its like: {@code phase=3+}, {@code plan=FAFG21}, {@code cause=conflict}
     */
    public record What(String indicator, String unit, Map<String, String> labels) {
        public What {
            labels = copy(labels);
        }

        private static SortedMap<String, String> copy(Map<String, String> labels) {
            return Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        }
    }

    /**
     * Of which area.
     *
     * @param country ISO 3166-1 alpha-3 code, or null for the world
     * @param name as the source writes it; empty for the whole country
     * @param code P-code, or null where the source has none
     * @param level 0 for a country, 1 for a province, 2 for a district
     */
    public record Area(
            @Nullable String country, String name, @Nullable String code, int level) {}

    /**
     * Where a figure comes from.
     *
     * @param dataset the import it came with ({@code ipc}, {@code fts})
     * @param source who says so ("IPC Afghanistan, analysis of October 2021")
     * @param published the day it was known from, or null where the source does not say
     * @param file name of the file
     * @param line line in the file, from 1
     */
    public record Origin(
            String dataset, String source, @Nullable LocalDate published, String file, int line) {}

    public Observation {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The days (%s to %s) must not run backwards.".formatted(from, to));
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The value (%s) must be a number.".formatted(value));
        }
    }
}
