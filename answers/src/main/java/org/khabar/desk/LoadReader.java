package org.khabar.desk;

import java.nio.file.Path;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.record.Workspace;
import org.khabar.run.Pipeline;

/**
 * Loads the reader, which takes some seconds, with the places and actors of a workspace beside those that Khabar ships.
 */
public final class LoadReader {
    private LoadReader() {}

    /** The reader for a workspace that is open: it knows the places and actors that were imported. */
    public static Pipeline of(Workspace workspace) {
        return Pipeline.load(Gazetteer.load().with(workspace.listPlaces()), workspace.actors());
    }

    /** The reader for the workspace in a folder; the shipped one where there is no workspace. Makes none. */
    public static Pipeline at(Path folder) {
        if (!Workspace.exists(folder)) {
            return Pipeline.load();
        }
        try (Workspace workspace = Workspace.open(folder)) {
            return of(workspace);
        }
    }
}
