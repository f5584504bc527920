package org.khabar.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import org.khabar.model.claim.EventType;
import org.khabar.record.Workspace;

/** A workbench over a few made-up reports: two that differ on the dead, and others around them. */
public final class MadeUpWorkbench {
    private MadeUpWorkbench() {}

    /** Opens it on a free port. */
    public static Workbench open(Path folder) {
        Workspace workspace = Workspace.open(folder);
        Telling.save(
                workspace,
                new Telling("Al Jazeera", "A bomb killed five mourners at the mosque in Kabul."),
                new Telling("Deutsche Welle", "The bomb at the Kabul mosque killed 12 mourners.").killing(12),
                new Telling("Tolo", "The Taliban seized a bomb store.")
                        .by("Taliban", "taliban")
                        .as(EventType.COERCE)
                        .on(LocalDate.of(2021, 9, 1)),
                new Telling("Dawn", "In spring another bomb hit mourners.")
                        .titled("A spring of fear")
                        .on(LocalDate.of(2020, 5, 1)));
        return Workbench.open(workspace, new Workbench.Settings(0, "amina", failure -> {
            throw new IllegalStateException(failure);
        }));
    }
}
