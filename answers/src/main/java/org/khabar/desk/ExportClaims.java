package org.khabar.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khabar.record.Workspace;
import org.khabar.record.export.Export;
import org.khabar.record.export.Format;
import org.khabar.record.export.seam.Exported;

/** Takes what a workspace holds out of it. Looks through the whole workspace first, so that damage is found. */
public final class ExportClaims {
    private final Workspace workspace;
    private final Export export;

    /** @param asOf the last day that is seen, or null for everything */
    public ExportClaims(Workspace workspace, @Nullable LocalDate asOf) {
        this.workspace = workspace;
        this.export = new Export(workspace.source(asOf));
    }

    /** Writes it to a file, which is there whole or not at all. */
    public Exported to(Path file, Format format) throws IOException {
        workspace.verify();
        return export.to(file, format);
    }

    /** Writes it to a stream and leaves it open. */
    public Exported to(Writer out, Format format) throws IOException {
        workspace.verify();
        return export.to(out, format);
    }
}
