package org.khabar.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.khabar.model.Content;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.ClaimRef;
import org.khabar.run.Reading;

/**
 * A process of its own that without end saves reports, matches their claims and decides about one of them, and names
 * each once it is done, until it is killed.
 */
public final class SavingProcess {
    /** Reports in a batch. */
    static final int BATCH = 20;

    /** Claims of a report. */
    static final int CLAIMS = 3;

    private static final int REPORTS_A_DAY = 4;

    private SavingProcess() {}

    /** Takes the folder of the workspace and the number of the first report. */
    public static void main(String[] arguments) {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
            System.out.println("open");
            for (int first = Integer.parseInt(arguments[1]); ; first += BATCH) {
                List<Reading> readings = readings(first);
                workspace.save(new Batch(
                        readings,
                        IntStream.range(first, first + BATCH)
                                .mapToObj(SavingProcess::report)
                                .toList(),
                        List.of()));
                System.out.println("saved " + (first + BATCH));
                workspace.match(false);
                System.out.println("matched " + (first + BATCH));
                System.out.println("decided "
                        + workspace
                                .decide(act(readings, first / BATCH), "Amina", "batch " + first)
                                .number());
            }
        }
    }

    private static List<Reading> readings(int first) {
        List<Reading> readings = new ArrayList<>();
        for (int number = first; number < first + BATCH; number++) {
            Report content = Content.only(report(number));
            LocalDate day = Example.DAY.minusDays(number / REPORTS_A_DAY);
            readings.add(new Reading(
                    content,
                    IntStream.range(0, CLAIMS)
                            .mapToObj(claim -> on(day, Example.claim(content, claim)))
                            .toList(),
                    1));
        }
        return readings;
    }

    /** The claim of another day, so that matching has few to compare however many there are. */
    private static Claim on(LocalDate day, Claim claim) {
        return new Claim(
                claim.id(),
                claim.anchor(),
                claim.what(),
                claim.roles(),
                new Claim.Setting(claim.setting().places(), new TimeSpan(day, day, "that day", Precision.DAY)),
                claim.counts(),
                claim.stance(),
                null);
    }

    /** Each kind of decision in its turn, about claims of two of the reports. */
    private static Act act(List<Reading> readings, int turn) {
        ClaimRef one = ClaimRef.to(readings.getFirst().claims().getFirst());
        ClaimRef other = ClaimRef.to(readings.getLast().claims().getFirst());
        return switch (turn % 4) {
            case 0 -> new Act.Reject(List.of(one));
            case 1 -> new Act.Merge(List.of(one, other));
            case 2 -> new Act.Split(List.of(one), List.of(other));
            default -> new Act.Rate("Reuters", 'B');
        };
    }

    /** The report of that number. */
    static Report report(int number) {
        return Example.report("n-" + number, "Reuters", "ISK bombed bridge " + number + ". " + "It fell. ".repeat(40));
    }

    /** The id under which the report of that number is held. */
    static String held(int number) {
        return Content.id(report(number));
    }
}
