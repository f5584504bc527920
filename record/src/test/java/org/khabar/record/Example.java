package org.khabar.record;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.khabar.model.Content;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;
import org.khabar.run.Reading;

/** Made-up reports and claims to try the workspace with. */
public final class Example {
    public static final LocalDate DAY = LocalDate.of(2021, 10, 4);

    private Example() {}

    /** A report as a file gives it. */
    public static Report report(String source, String outlet, String text) {
        return new Report(source, DAY, List.of(outlet), null, null, null, "en", null, text);
    }

    /** A reading of a report with that many claims. */
    public static Reading reading(Report report, int claims) {
        Report content = Content.only(report);
        return new Reading(
                content,
                IntStream.range(0, claims).mapToObj(i -> claim(content, i)).toList(),
                1);
    }

    /** A bombing in Kabul that the police speak of; the number sets the span, and with it the id. */
    public static Claim claim(Report report, int number) {
        Place kabul = new Place("Kabul", "1138958", "AFG", "Kabul", 34.53, 69.17, Precision.TOWN);
        return claim(report, number, List.of(kabul));
    }

    /** The same bombing at these places. */
    public static Claim claim(Report report, int number, List<Place> places) {
        return new Claim(
                report.id() + "-" + number,
                new Claim.Anchor(report.id(), 0, report.text(), new Span(number, number + 1), "bombed"),
                new Claim.What(EventType.ASSAULT, List.of("explosives"), List.of("bomb")),
                new Claim.Roles(List.of(new Name("ISK", "isk")), List.of(new Name("worshippers", null))),
                new Claim.Setting(places, new TimeSpan(DAY, DAY, "on Monday", Precision.DAY)),
                new Claim.Counts(Range.exactly(1, "a"), Range.atLeast(5, "at least five"), null, null, null),
                new Claim.Stance(
                        List.of(new Attribution("police", null, "said")),
                        "Reuters",
                        Factuality.CERTAIN,
                        Status.PAST,
                        Responsibility.STATED),
                null);
    }
}
