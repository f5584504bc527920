package org.khabar.workbench.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.model.Actor;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.open.kind.Dataset;
import org.khabar.record.export.Format;
import org.khabar.workbench.lens.Sight;
import org.khabar.workbench.office.Job;

/** The message file of English, which all others follow. */
class MessagesTest {
    private final Messages messages = Messages.of(Locale.ENGLISH);
    private final Wording words = new Wording(messages);

    @Test
    void hasAWordForEverythingThatIsOneOfAFewThings() {
        List<String> keys = new ArrayList<>();
        Sight.types().forEach(type -> keys.add("type." + type));
        for (Dataset each : Dataset.values()) {
            keys.add("dataset." + each.label());
        }
        for (Format each : Format.values()) {
            keys.add("format." + each.label());
        }
        for (Factuality each : Factuality.values()) {
            keys.add("factuality." + each.label());
        }
        for (Responsibility each : Responsibility.values()) {
            keys.add("responsibility." + each.label());
        }
        for (Status each : Status.values()) {
            keys.add("status." + each.label());
        }
        for (Verdict each : Verdict.values()) {
            keys.add("verdict." + each.name());
        }
        for (Actor.Kind each : Actor.Kind.values()) {
            keys.add("kind." + each.name());
        }
        for (Job.State each : Job.State.values()) {
            keys.add("job." + each.label());
        }
        for (Precision each : List.of(
                Precision.SITE,
                Precision.TOWN,
                Precision.DISTRICT,
                Precision.PROVINCE,
                Precision.COUNTRY,
                Precision.UNKNOWN)) {
            keys.add("precision." + each.label());
        }
        keys.removeIf(messages::knows);
        assertEquals(List.of(), keys);
    }

    @Test
    void writesDaysOnceWhereBothEndsShareThem() {
        LocalDate fourth = LocalDate.of(2021, 10, 4);
        assertEquals("4 Oct 2021", words.days(fourth, fourth));
        assertEquals("1\u2009–\u20094 Oct 2021", words.days(LocalDate.of(2021, 10, 1), fourth));
        assertEquals("18 Sep\u2009–\u20094 Oct 2021", words.days(LocalDate.of(2021, 9, 18), fourth));
        assertEquals("until 4 Oct 2021", words.days(null, fourth));
    }

    @Test
    void keepsBothEndsOfANumber() {
        assertEquals("28", words.range(Range.exactly(28, "28")));
        assertEquals("50 or more", words.range(Range.atLeast(50, "at least 50")));
        assertEquals("up to 20", words.range(new Range(0, 20L, "up to 20")));
        assertEquals("60–90", words.range(new Range(60, 90L, "60 to 90")));
    }
}
