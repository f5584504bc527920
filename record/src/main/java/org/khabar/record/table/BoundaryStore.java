package org.khabar.record.table;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Boundary;
import org.khabar.record.disk.Database;

/** The table of imported outlines. */
public final class BoundaryStore {
    private final Database database;

    public BoundaryStore(Database database) {
        this.database = database;
    }

    /** Puts the outlines in the stead of what the dataset held before. */
    public void replace(String dataset, List<Boundary> boundaries) {
        database.change("DELETE FROM boundary WHERE dataset = ?", dataset);
        database.append("boundary", rows -> {
            for (Boundary each : boundaries) {
                rows.beginRow().append(dataset).append(each.id()).append(each.name());
                rows.append(each.country()).append(each.level()).append(each.parent());
                rows.append(each.geometry()).endRow();
            }
        });
    }

    /** All of them, by dataset and id. */
    public List<Boundary> list() {
        List<Boundary> boundaries = new ArrayList<>();
        database.query(
                "SELECT dataset, id, name, country, level, parent, geometry FROM boundary ORDER BY dataset, id",
                new Object[0],
                row -> boundaries.add(new Boundary(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, Integer.class),
                        row.getString(6),
                        row.getString(7))));
        return boundaries;
    }
}
