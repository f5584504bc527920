package org.khabar.benchmarks.size;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.khabar.desk.ImportData;
import org.khabar.open.kind.Dataset;
import org.khabar.record.Workspace;
import org.khabar.record.view.View;

/**
 * How a large record behaves, from a file of claims to answers.
 *
 * <p>Arguments: {@code CLAIMS WORKSPACE [--json]}. The claims are imported into the workspace where it is new, all of
 * them are matched, and questions are asked of them, each once to warm up and then timed.
 */
public final class SizeBenchmark {
    private SizeBenchmark() {}

    /** Runs the benchmark and prints its figures. */
    public static void main(String[] arguments) throws IOException {
        boolean json = List.of(arguments).contains("--json");
        Path folder = Path.of(arguments[1]);
        boolean fresh = !Workspace.exists(folder);
        Meter meter = new Meter();
        try (Workspace workspace = Workspace.open(folder)) {
            if (fresh) {
                add(workspace, Path.of(arguments[0]), meter);
            }
            meter.time("match --rebuild", () -> {
                workspace.match(true);
                return workspace.census().claims();
            });
            ask(workspace.look(null), meter);
        }
        String figures = json ? new ObjectMapper().writeValueAsString(meter.steps()) : meter.table();
        System.out.println(figures);
    }

    /** Takes claims in, which is measured up to the last that is saved: what follows is matching. */
    private static void add(Workspace workspace, Path claims, Meter meter) {
        meter.start();
        new ImportData(workspace, null).add(Dataset.CLAIMS, claims, new Arrival(meter));
    }

    private static void ask(View view, Meter meter) {
        Sample sample = Sample.of(view);
        Questions.about(sample.actor(), sample.claim(), sample.day()).forEach((words, question) -> {
            long found = question.applyAsLong(view);
            meter.time("%s (%,d)".formatted(words, found), () -> question.applyAsLong(view));
        });
    }
}
