package org.khabar.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.source.GeoNamesReader;
import org.khabar.gazetteer.source.PCodeReader;
import org.khabar.model.Problem;
import org.khabar.record.Workspace;

/** Takes places from open data into a workspace, beside those that Khabar ships. */
public final class ImportPlaces {
    private final Workspace workspace;

    /** The forms of place data. */
    public enum Kind {
        /** A dump of geonames.org, {@code cities5000.zip}; with {@code admin1CodesASCII.txt} beside it. */
        GEONAMES,
        /** A table of P-codes: CSV with Location, Admin Level, P-Code, Name, Parent P-Code. */
        PCODES;

        /** The word for it on the command line. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ImportPlaces(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Imports a file, in the stead of what was imported from a file of this name; gives the number of places. */
    public int add(Kind kind, Path file, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        List<GazetteerPlace> places = switch (kind) {
            case GEONAMES -> new GeoNamesReader().read(file, problems::add);
            case PCODES -> new PCodeReader().read(file, problems::add);
        };
        if (!places.isEmpty()) {
            workspace.importPlaces(kind.label() + ":" + file.getFileName(), places, problems);
        }
        problems.forEach(progress::setAside);
        return places.size();
    }
}
