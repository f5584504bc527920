package org.khabar.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.option.JsonOption;
import org.khabar.app.option.WorkspaceOption;
import org.khabar.desk.Finding;
import org.khabar.desk.Inspect;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is installed and whether the workspace is sound. */
@Command(
        name = "doctor",
        description = "Says what is installed, how large the workspace is, whether it is sound and what was set aside.",
        footer = {"", "Example:  khabar doctor -w reports-2021"},
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption format = new JsonOption();

    private final Console console;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        List<Finding> findings = new Inspect(workspace.folder()).look();
        for (Finding finding : findings) {
            console.out()
                    .println(
                            format.json()
                                    ? new ObjectMapper().writeValueAsString(finding)
                                    : "%-4s %-11s %s"
                                            .formatted(finding.ok() ? "ok" : "NOT", finding.check(), finding.detail()));
        }
        return findings.stream().allMatch(Finding::ok) ? ExitCode.DONE : ExitCode.NO;
    }
}
