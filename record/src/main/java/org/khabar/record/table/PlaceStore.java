package org.khabar.record.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.record.disk.Database;

/** The table of imported places. */
public final class PlaceStore {
    private final Database database;

    public PlaceStore(Database database) {
        this.database = database;
    }

    /** Puts the places in the stead of what the dataset held before. */
    public void replace(String dataset, List<GazetteerPlace> places) {
        database.change("DELETE FROM place WHERE dataset = ?", dataset);
        database.append("place", rows -> {
            for (GazetteerPlace place : places) {
                rows.beginRow().append(dataset).append(place.id()).append(place.name());
                rows.append(place.variants()).append(place.country()).append(place.adm1());
                rows.append(place.kind().name()).append(place.lat()).append(place.lon());
                rows.append(place.population()).endRow();
            }
        });
    }

    /** All of them, in an order that does not depend on that of importing. */
    public List<GazetteerPlace> list() {
        List<GazetteerPlace> places = new ArrayList<>();
        database.query("""
                SELECT id, name, variants, country, adm1, kind, lat, lon, population
                FROM place ORDER BY country, name, adm1, kind, lat, lon, dataset
                """, new Object[0], row -> places.add(place(row)));
        return places;
    }

    private static GazetteerPlace place(ResultSet row) throws SQLException {
        return new GazetteerPlace(
                row.getString(1),
                row.getString(2),
                Arrays.stream((Object[]) row.getArray(3).getArray())
                        .map(String::valueOf)
                        .toList(),
                row.getString(4),
                row.getString(5),
                GazetteerPlace.Kind.valueOf(row.getString(6)),
                row.getObject(7, Double.class),
                row.getObject(8, Double.class),
                row.getLong(9));
    }
}
