package org.khabar.workbench.office;

import java.util.Collection;
import java.util.Set;
import org.khabar.desk.Shelf;
import org.khabar.record.Batch;

/**
 * The workspace as adding sees it: taken for the time of each step alone, so that pages are answered between two.
 *
 * @param office whose workspace
 */
public record OpenShelf(Office office) implements Shelf {
    @Override
    public Set<String> held(Collection<String> ids) {
        return office.read(workspace -> workspace.held(ids));
    }

    @Override
    public void save(Batch batch) {
        office.alter(workspace -> workspace.save(batch));
    }

    @Override
    public void match() {
        office.alter(workspace -> workspace.match(false));
    }
}
