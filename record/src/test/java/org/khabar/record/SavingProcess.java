package org.khabar.record;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.khabar.model.Report;
import org.khabar.run.Reading;

/** A process of its own that saves reports without end and names each batch once it is saved, until it is killed. */
public final class SavingProcess {
    /** Reports in a batch. */
    static final int BATCH = 20;

    /** Claims of a report. */
    static final int CLAIMS = 3;

    private SavingProcess() {}

    /** Takes the folder of the workspace and the number of the first report. */
    public static void main(String[] arguments) {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
            System.out.println("open");
            for (int first = Integer.parseInt(arguments[1]); ; first += BATCH) {
                List<Report> reports = IntStream.range(first, first + BATCH)
                        .mapToObj(SavingProcess::report)
                        .toList();
                List<Reading> readings = reports.stream()
                        .map(report -> Example.reading(report, CLAIMS))
                        .toList();
                workspace.save(new Batch(readings, reports, List.of()));
                System.out.println(first + BATCH);
            }
        }
    }

    /** The report of that number. */
    static Report report(int number) {
        return Example.report("n-" + number, "Reuters", "ISK bombed bridge " + number + ". " + "It fell. ".repeat(40));
    }
}
