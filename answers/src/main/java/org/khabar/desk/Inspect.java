package org.khabar.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Problem;
import org.khabar.model.decision.Decision;
import org.khabar.record.Census;
import org.khabar.record.Workspace;
import org.khabar.record.disk.WorkspaceException;
import org.khabar.record.view.View;

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
            findings.addAll(promises(workspace));
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

    private static List<Finding> promises(Workspace workspace) {
        List<Finding> findings = new ArrayList<>();
        List<String> broken = workspace.listBrokenPromises();
        broken.forEach(words -> findings.add(new Finding("promises", false, words)));
        if (broken.isEmpty()) {
            findings.add(
                    new Finding("promises", true, "every claim leads to its sentence, every report is as it came"));
        }
        View view = workspace.look(null);
        findings.add(new Finding(
                "decisions", true, "%,d".formatted(workspace.listDecisions().size())));
        for (Decision lost : view.standing().lost()) {
            findings.add(new Finding(
                    "decisions", false, "number %d speaks of a claim that is gone".formatted(lost.number())));
        }
        return findings;
    }

    private static String reports(Census census) {
        return census.first() == null
                ? "%,d".formatted(census.reports())
                : "%,d, from %s to %s".formatted(census.reports(), census.first(), census.last());
    }
}
