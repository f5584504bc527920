package org.khabar.desk;

import java.util.Collection;
import java.util.Set;
import org.khabar.record.Batch;
import org.khabar.record.Workspace;

/** What adding needs of a workspace, so that others can use the workspace between two batches. */
public interface Shelf {
    /** Those of the report ids that are held. */
    Set<String> held(Collection<String> ids);

    /** Saves a batch, all of it or nothing. */
    void save(Batch batch);

    /** Groups what came since the last time into incidents. */
    void match();

    /** A workspace that nobody else uses meanwhile. */
    static Shelf of(Workspace workspace) {
        return new Shelf() {
            @Override
            public Set<String> held(Collection<String> ids) {
                return workspace.held(ids);
            }

            @Override
            public void save(Batch batch) {
                workspace.save(batch);
            }

            @Override
            public void match() {
                workspace.match(false);
            }
        };
    }
}
