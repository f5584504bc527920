package org.khabar.benchmarks.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khabar.model.Content;
import org.khabar.model.Report;
import org.khabar.wire.ClaimJson;

/** A made-up report: some sentences that one outlet published on one day, each with its claim. */
record MadeReport(LocalDate published, String outlet, List<Telling> tellings) {
    MadeReport {
        tellings = List.copyOf(tellings);
    }

    /** Its claims, one JSON object each, as an import of claims reads them. */
    List<String> lines() {
        String text = tellings.stream().map(Telling::sentence).collect(Collectors.joining(" "));
        String id = Content.id(Report.of("made", published, text));
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (Telling telling : tellings) {
            lines.add(line(ClaimJson.write(telling.claim(id, lines.size(), start, published))));
            start += telling.sentence().length() + 1;
        }
        return lines;
    }

    /** The claim with what the file tells of its report, as two more fields at its end. */
    private String line(String claim) {
        return "%s,\"published\":\"%s\",\"outlets\":[\"%s\"]}"
                .formatted(claim.substring(0, claim.length() - 1), published, outlet);
    }
}
