package org.khabar.record.export.seam;

import java.io.IOException;
import java.io.Writer;

/** Writes what a source holds in one form. Used once or often; keeps nothing between two uses. */
public interface Exporter {
    /** Writes all that the form can hold, and leaves the stream open. */
    Exported write(ExportSource source, Writer out) throws IOException;
}
