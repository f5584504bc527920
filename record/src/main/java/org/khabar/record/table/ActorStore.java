package org.khabar.record.table;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Actor;
import org.khabar.record.disk.Database;
import org.khabar.wire.ActorJson;

/** The table of imported actors. */
public final class ActorStore {
    private final Database database;

    public ActorStore(Database database) {
        this.database = database;
    }

    /** Puts the actors in the stead of what the dataset held before. */
    public void replace(String dataset, List<Actor> actors) {
        database.change("DELETE FROM actor WHERE dataset = ?", dataset);
        database.append("actor", rows -> {
            for (Actor actor : actors) {
                rows.beginRow().append(dataset).append(actor.id());
                rows.append(ActorJson.write(actor)).endRow();
            }
        });
    }

    /** One of each id, in the order of ids; where several datasets have one, that of the first dataset by name. */
    public List<Actor> list() {
        List<Actor> actors = new ArrayList<>();
        database.query(
                "SELECT DISTINCT ON (id) json FROM actor ORDER BY id, dataset",
                new Object[0],
                row -> actors.add(ActorJson.read(row.getString(1))));
        return actors;
    }
}
