package org.khabar.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Problem;
import org.khabar.record.Census;
import org.khabar.record.Workspace;
import org.khabar.record.disk.WorkspaceException;

/** Looks at what Khabar runs on and whether a workspace is sound. Makes no workspace where there is none. */
public final class Inspect {
    /** The heap that reading needs, in megabytes. */
    private static final long HEAP_NEEDED = 1_500;

    private final Path folder;

    public Inspect(Path folder) {
        this.folder = folder;
    }

    /** Everything that was looked at, in order, and then what was set aside. */
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        Runtime.Version java = Runtime.version();
        findings.add(
                new Finding("java", java.feature() >= 25, java + " at " + System.getProperty("java.home", "unknown")));
        long heap = Runtime.getRuntime().maxMemory() / (1024 * 1024);
        findings.add(new Finding("memory", heap >= HEAP_NEEDED, heap + " MB of heap"));
        findings.add(new Finding(
                "processors", true, Integer.toString(Runtime.getRuntime().availableProcessors())));
        if (Workspace.exists(folder)) {
            findings.addAll(workspace());
        } else {
            findings.add(new Finding("workspace", true, "none yet in " + folder + "; the first add makes it"));
        }
        return List.copyOf(findings);
    }

    private List<Finding> workspace() {
        List<Finding> findings = new ArrayList<>();
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.verify();
            Census census = workspace.census();
            findings.add(new Finding(
                    "workspace",
                    true,
                    "%s is sound, %,d kB, version %d".formatted(folder, census.bytes() / 1024, census.schema())));
            findings.add(new Finding("reports", true, reports(census)));
            findings.add(new Finding("claims", true, "%,d".formatted(census.claims())));
            findings.add(new Finding("places", true, "%,d imported".formatted(census.places())));
            findings.add(new Finding("set aside", true, "%,d".formatted(census.problems())));
            for (Problem problem : workspace.listProblems()) {
                findings.add(new Finding("set aside", true, problem.toString()));
            }
        } catch (WorkspaceException e) {
            findings.add(new Finding("workspace", false, String.valueOf(e.getMessage())));
        }
        return findings;
    }

    private static String reports(Census census) {
        return census.first() == null
                ? "%,d".formatted(census.reports())
                : "%,d, from %s to %s".formatted(census.reports(), census.first(), census.last());
    }
}
