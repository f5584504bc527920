package org.khabar.open.event;

import org.khabar.open.table.Row;

/** What the columns of the two forms of the table are called. */
enum GedColumns {
    PUBLISHED(
            "side_a",
            "side_b",
            "country",
            "where_coordinates",
            "adm_1",
            "adm_2",
            "date_start",
            "date_end",
            "low",
            "high"),
    SHORT(
            "side_a_name",
            "side_b_name",
            "location_root_name",
            "location_where_name",
            "location_adm1_name",
            "location_adm2_name",
            "start_date",
            "end_date",
            "deaths_low",
            "deaths_high");

    final String sideA;
    final String sideB;
    final String country;
    final String where;
    final String adm1;
    final String adm2;
    final String from;
    final String to;
    final String low;
    final String high;

    GedColumns(String... columns) {
        sideA = columns[0];
        sideB = columns[1];
        country = columns[2];
        where = columns[3];
        adm1 = columns[4];
        adm2 = columns[5];
        from = columns[6];
        to = columns[7];
        low = columns[8];
        high = columns[9];
    }

    static GedColumns of(Row row) {
        return row.shape().name().equals("events") ? PUBLISHED : SHORT;
    }
}
