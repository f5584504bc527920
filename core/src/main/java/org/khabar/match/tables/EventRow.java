package org.khabar.match.tables;

import java.util.List;

/**
 * One row of an event table.
 *
 * @param table name of the table, the file's without its ending
 * @param row number of the row, from 1, the header not counted
 * @param from first day, as days since 1970
 * @param to last day, as days since 1970
 * @param lat degrees north
 * @param lon degrees east
 * @param categories for each taxonomy what the row is in it, the finest level first
 */
record EventRow(String table, int row, double from, double to, double lat, double lon, List<List<String>> categories) {
    EventRow {
        categories = List.copyOf(categories);
    }

    /** Does it last longer than a day? Such rows are compared among themselves. */
    boolean isEpisode() {
        return from != to;
    }
}
