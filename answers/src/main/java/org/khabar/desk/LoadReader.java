package org.khabar.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.record.Workspace;
import org.khabar.resolve.ActorRegister;
import org.khabar.run.Pipeline;

/**
 * Loads the reader, which takes some seconds, with the places and actors of a workspace beside those that Khabar ships.
 */
public final class LoadReader {
    private LoadReader() {}

    /** The reader for a workspace that is open: it knows the places and actors that were imported. */
    public static Pipeline of(Workspace workspace) {
        return later(workspace).get();
    }

    /**
     * The same, loaded when it is asked for. What it needs of the workspace is looked up at once, so the workspace is
     * free while it loads.
     */
    public static Supplier<Pipeline> later(Workspace workspace) {
        List<GazetteerPlace> places = workspace.listPlaces();
        ActorRegister actors = workspace.actors();
        return () -> Pipeline.load(() -> Gazetteer.load().with(places), () -> actors);
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
