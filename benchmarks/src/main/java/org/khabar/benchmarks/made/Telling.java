package org.khabar.benchmarks.made;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Span;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;

/**
 * One sentence about a happening, as one reporter knows it: at times without the doer or the day, at times with other
 * numbers.
 *
 * @param sentence the words
 * @param trigger those that say what was done
 */
record Telling(
        Happening happening,
        String sentence,
        String trigger,
        boolean namesDoer,
        boolean namesDay,
        int killed,
        @Nullable String holder) {
    private static final int PERCENT = 100;
    private static final int NAME_THE_DOER = 85;
    private static final int NAME_THE_DAY = 75;
    private static final int AGREE = 65;
    private static final int NAME_A_HOLDER = 40;

    static Telling of(Happening happening, Vocabulary vocabulary, Random random) {
        boolean namesDoer = random.nextInt(PERCENT) < NAME_THE_DOER;
        boolean namesDay = random.nextInt(PERCENT) < NAME_THE_DAY;
        boolean agrees = random.nextInt(PERCENT) < AGREE;
        int killed = happening.killed() == 0 || agrees
                ? happening.killed()
                : Math.max(1, happening.killed() + random.nextInt(5) - 2);
        String holder = random.nextInt(PERCENT) < NAME_A_HOLDER ? vocabulary.word("holder", random) : null;
        String trigger = Vocabulary.pick(happening.act().words(), random);
        StringBuilder words = new StringBuilder(namesDoer ? happening.doer().name() : "Gunmen");
        words.append(' ').append(trigger).append(' ').append(happening.whom().text());
        words.append(' ').append(random.nextBoolean() ? happening.detail() : happening.setting());
        words.append(" in ").append(happening.town().name());
        words.append(namesDay ? " on " + weekday(happening.day()) : "");
        words.append(killed == 0 ? "" : ", killing " + killed);
        words.append(happening.injured() == 0 ? "" : ", injuring " + happening.injured());
        words.append(holder == null ? "" : ", " + holder + " said").append('.');
        return new Telling(happening, words.toString(), trigger, namesDoer, namesDay, killed, holder);
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The claim that the sentence makes where it stands in a report. */
    Claim claim(String report, int number, int start, LocalDate published) {
        int at = start + sentence.indexOf(trigger);
        Vocabulary.Act act = happening.act();
        Name doer = new Name(happening.doer().name(), happening.doer().id());
        LocalDate day = namesDay ? happening.day() : published;
        String dayWords = namesDay ? weekday(day) : "";
        return new Claim(
                "c-%s-%d".formatted(report.substring(2), number),
                new Claim.Anchor(report, number, sentence, new Span(at, at + trigger.length()), trigger),
                new Claim.What(
                        act.type(), List.of(act.mode()), act.means().isEmpty() ? List.of() : List.of(act.means())),
                new Claim.Roles(List.of(namesDoer ? doer : new Name("gunmen", null)), List.of(whom())),
                new Claim.Setting(List.of(place()), new TimeSpan(day, day, dayWords, Precision.DAY)),
                new Claim.Counts(Range.exactly(1, "a"), range(killed), range(happening.injured()), null, null),
                new Claim.Stance(
                        holder == null ? List.of() : List.of(new Attribution(holder, null, "said")),
                        null,
                        Factuality.CERTAIN,
                        Status.PAST,
                        Responsibility.STATED),
                null);
    }

    private Name whom() {
        Name whom = happening.whom();
        return new Name(whom.text().replaceFirst("^an? ", ""), whom.actor());
    }

    private Place place() {
        GazetteerPlace town = happening.town();
        String adm1 = town.adm1().isEmpty() ? null : town.adm1();
        return new Place(town.name(), town.id(), town.country(), adm1, town.lat(), town.lon(), Precision.TOWN);
    }

    private static @Nullable Range range(int count) {
        return count == 0 ? null : Range.exactly(count, Integer.toString(count));
    }
}
