package org.khabar.match.tables;

import java.util.List;

/**
 * What bringing tables together gave.
 *
 * @param rows of all tables
 * @param unique events that are left
 * @param matched events that more than one table has
 * @param duplicates rows that were taken for an event of an earlier table
 * @param groups for each matched event its rows, in the order of the tables
 */
public record TableMatches(int rows, int unique, int matched, int duplicates, List<List<Row>> groups) {
    public TableMatches {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * Where a row stands.
     *
     * @param table the file's name without its ending
     * @param row its number from 1, the header not counted
     */
    public record Row(String table, int row) {}
}
