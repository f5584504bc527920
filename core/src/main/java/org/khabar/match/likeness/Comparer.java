package org.khabar.match.likeness;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Words;
import org.khabar.model.claim.Precision;

/** Compares two claims field by field. Immutable; it makes no difference which of the two comes first. */
public final class Comparer {
    private static final int MANY_WORDS = 3;

    /** Two names in common are mostly one person or one site. */
    private static final int FULL_NAME = 2;

    private final Parties parties;

    /** With who belongs to whom. */
    public Comparer(Kinship kinship) {
        this.parties = new Parties(kinship);
    }

    /**
     * Can the two not speak of one happening: acts that do not go together, days or places that are not the same, two
     * days and two tolls, an act and the answer to it?
     */
    public static boolean contradict(Sketch one, Sketch other) {
        return Acts.contradict(one.what(), other.what())
                || Tellings.isAnswer(one, other)
                || (Times.contradict(one.when(), other.when()) && !Tellings.leavesDayToReport(one, other))
                || Places.contradict(one.where(), other.where())
                || (Times.nameTwoDays(one.when(), other.when())
                        && Tolls.exclude(one.toll().killed(), other.toll().killed()))
                || (Times.gap(one.when(), other.when()) > 1 && areTwoNews(one, other));
    }

    /** Do both tell news of no stated day with tolls that cannot both be true? */
    private static boolean areTwoNews(Sketch one, Sketch other) {
        return !Times.isStated(one.when())
                && !Times.isStated(other.when())
                && !one.what().telling().looksBack()
                && !other.what().telling().looksBack()
                && Tolls.exclude(one.toll(), other.toll());
    }

    /** The level of every field that both speak of. The two must not contradict each other. */
    public Set<Level> compare(Sketch one, Sketch other) {
        EnumSet<Level> levels = EnumSet.of(Acts.level(one.what(), other.what()), Tellings.level(one, other));
        Level recipients = parties.recipients(one, other);
        add(levels, time(one, other));
        Level place = place(one, other);
        add(levels, place);
        add(levels, parties.actors(one, other));
        add(levels, recipients);
        add(levels, killed(one, other, recipients));
        add(levels, Tolls.injured(one.toll().injured(), other.toll().injured()));
        add(levels, means(one.what(), other.what()));
        add(levels, words(one, other));
        return levels;
    }

    private static @Nullable Level time(Sketch one, Sketch other) {
        if (Tellings.leavesDayToReport(one, other)) {
            return Level.TIME_SAME;
        }
        Level time = Times.level(one.when(), other.when());
        if (time == Level.TIME_NEXT && areTwoNews(one, other)) {
            return Level.TIME_NEAR;
        }
        boolean late = time == Level.TIME_NEXT || time == Level.TIME_NEAR;
        return late && (looksBackTo(one, other) || looksBackTo(other, one)) ? Level.TIME_LOOKED_BACK : time;
    }

    /** Does one look back, without naming the day, and was it told after the other? */
    private static boolean looksBackTo(Sketch one, Sketch other) {
        return one.what().telling().looksBack()
                && !Times.isStated(one.when())
                && !one.report().equals(other.report())
                && Times.isAfter(one.when(), other.when());
    }

    /** A place that one has and the other only names is the same; a name of several words is surely no other. */
    private static @Nullable Level place(Sketch one, Sketch other) {
        Level place = Places.level(one.where(), other.where());
        if (place == Level.PLACE_COUNTRY && one.report().equals(other.report())) {
            return null;
        }
        int words = placeWords(one, other);
        if (place != null || words == 0) {
            return place;
        }
        return words >= FULL_NAME ? Level.PLACE_SAME : Level.PLACE_NAMED;
    }

    /** How many words the place has that one of the two has and the other only names; 0 where there is none. */
    private static int placeWords(Sketch one, Sketch other) {
        Sketch.Where named = names(one, other) ? other.where() : names(other, one) ? one.where() : null;
        return named == null ? 0 : Words.of(named.text(), Set.of()).length;
    }

    private static boolean names(Sketch one, Sketch other) {
        Sketch.Where where = other.where();
        return where != null
                && (one.where() == null || one.where().country() == null)
                && where.precision() != Precision.COUNTRY
                && Words.hold(one.names(), where.text());
    }

    /**
     * As few dead of other people meet by chance. Who counts fewer, and of somebody, may count only a part of the dead:
     * that is no other toll.
     */
    private static @Nullable Level killed(Sketch one, Sketch other, @Nullable Level recipients) {
        Level killed = Tolls.killed(one.toll().killed(), other.toll().killed());
        boolean chance = recipients == Level.RECIPIENTS_UNLIKE
                && (killed == Level.KILLED_SAME_SOME || killed == Level.KILLED_SAME_FEW);
        if (chance || Tellings.isPart(one, other)) {
            return null;
        }
        if (killed != Level.KILLED_FAR || recipients == Level.RECIPIENTS_SAME) {
            return killed;
        }
        Sketch fewer = Tolls.fewer(one.toll().killed(), other.toll().killed()) ? one : other;
        return fewer.who().recipients().isEmpty() ? killed : Level.KILLED_GROWN;
    }

    private static @Nullable Level means(Sketch.What one, Sketch.What other) {
        if (one.means().isEmpty() || other.means().isEmpty()) {
            return null;
        }
        return alike(one.means(), other.means()) ? Level.MEANS_SAME : Level.MEANS_OTHER;
    }

    /** "Suicide bomb" and "bomb" are alike. */
    private static boolean alike(Set<String> ones, Set<String> others) {
        return !Collections.disjoint(ones, others)
                || ones.stream()
                        .anyMatch(one -> others.stream().anyMatch(other -> one.contains(other) || other.contains(one)));
    }

    /** What two tell in the same words, beside the name of their place. */
    private static @Nullable Level words(Sketch one, Sketch other) {
        int known = placeWords(one, other);
        if (Words.shared(one.names(), other.names()) - known >= FULL_NAME) {
            return Level.WORDS_NAMES;
        }
        int shared = Words.shared(one.words(), other.words()) - known;
        if (shared >= MANY_WORDS) {
            return Level.WORDS_MANY;
        }
        return switch (shared) {
            case 2 -> Level.WORDS_TWO;
            case 1 -> Level.WORDS_ONE;
            default -> known > 0 || tellsLittle(one, other) ? null : Level.WORDS_NONE;
        };
    }

    /** Is it no wonder that two have no word in common? One report seldom says a thing twice. */
    private static boolean tellsLittle(Sketch one, Sketch other) {
        return one.report().equals(other.report()) || Math.min(one.words().length, other.words().length) < MANY_WORDS;
    }

    private static void add(Set<Level> levels, @Nullable Level level) {
        if (level != null) {
            levels.add(level);
        }
    }
}
