package org.khabar.desk;

import java.nio.file.Path;
import java.util.List;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.record.Workspace;
import org.khabar.run.Pipeline;

/** Loads the reader, which takes some seconds, with the places of a workspace beside those that Khabar ships. */
public final class LoadReader {
    private LoadReader() {}

    /** The reader as Khabar ships it. */
    public static Pipeline shipped() {
        return Pipeline.load();
    }

    /** The reader for a workspace that is open: it knows the places that were imported. */
    public static Pipeline of(Workspace workspace) {
        return with(workspace.listPlaces());
    }

    /** The reader for the workspace in a folder; the shipped one where there is no workspace. Makes none. */
    public static Pipeline at(Path folder) {
        if (!Workspace.exists(folder)) {
            return shipped();
        }
        List<GazetteerPlace> places;
        try (Workspace workspace = Workspace.open(folder)) {
            places = workspace.listPlaces();
        }
        return with(places);
    }

    private static Pipeline with(List<GazetteerPlace> places) {
        return places.isEmpty() ? shipped() : Pipeline.load(Gazetteer.load().with(places));
    }
}
