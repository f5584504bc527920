package org.khabar.workbench.today;

import java.util.List;
import org.khabar.desk.Doubt;
import org.khabar.model.decision.Decision;
import org.khabar.record.Census;
import org.khabar.record.count.Arrival;
import org.khabar.workbench.incidents.IncidentRow;
import org.khabar.workbench.office.Job;

/**
 * What there is today.
 *
 * @param census how large the record is
 * @param incidents how many there are
 * @param arrivals the reports that came in last
 * @param latest the incidents that began last
 * @param doubts what most needs a look
 * @param decisions the last that were made
 * @param jobs long work under way or just done
 */
public record TodayPage(
        Census census,
        long incidents,
        List<Arrival> arrivals,
        List<IncidentRow> latest,
        List<Doubt> doubts,
        List<Decision> decisions,
        List<Job.Standing> jobs) {
    public TodayPage {
        arrivals = List.copyOf(arrivals);
        latest = List.copyOf(latest);
        doubts = List.copyOf(doubts);
        decisions = List.copyOf(decisions);
        jobs = List.copyOf(jobs);
    }

    /** The same with the work that goes on. */
    TodayPage with(List<Job.Standing> others) {
        return new TodayPage(census, incidents, arrivals, latest, doubts, decisions, others);
    }

    /** Is there nothing in the workspace yet? */
    public boolean isEmpty() {
        return census.reports() == 0;
    }
}
