package org.khabar.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Handling;
import org.khabar.record.Workspace;
import org.khabar.record.export.Export;
import org.khabar.record.export.Format;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.view.View;
import org.khabar.record.view.ViewSource;

/**
 * Takes what a workspace holds out of it, without the reports that may not be handed on. Looks through the whole
 * workspace first, so that damage is found.
 */
public final class ExportClaims {
    private final Workspace workspace;
    private final View view;
    private final Set<String> kept;

    /** @param asOf the last day that is seen, or null for everything */
    public ExportClaims(Workspace workspace, @Nullable LocalDate asOf) {
        this(
                workspace,
                workspace.look(asOf),
                Handling.reserved(workspace.look(asOf).listHandling()));
    }

    private ExportClaims(Workspace workspace, View view, Set<String> kept) {
        this.workspace = workspace;
        this.view = view;
        this.kept = Set.copyOf(kept);
    }

    /** The same with the reports marked {@code TLP:RED}, for whoever moves a workspace of their own. */
    public ExportClaims withReserved() {
        return new ExportClaims(workspace, view, Set.of());
    }

    /** How many reports are kept back. */
    public int kept() {
        return kept.size();
    }

    private Export export() {
        return new Export(new ViewSource(kept.isEmpty() ? view : view.without(kept), workspace.actors()));
    }

    /** Writes it to a file, which is there whole or not at all. */
    public Exported to(Path file, Format format) throws IOException {
        workspace.verify();
        return export().to(file, format);
    }

    /** Writes it to a stream and leaves it open. */
    public Exported to(Writer out, Format format) throws IOException {
        workspace.verify();
        return export().to(out, format);
    }
}
