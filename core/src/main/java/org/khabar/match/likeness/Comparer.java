package org.khabar.match.likeness;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Words;

/** Compares two claims field by field. Immutable; it makes no difference which of the two comes first. */
public final class Comparer {
    private static final int MANY_WORDS = 3;

    private final Parties parties;

    /** With who belongs to whom. */
    public Comparer(Kinship kinship) {
        this.parties = new Parties(kinship);
    }

    /**
     * Can the two not speak of one happening: acts that do not go together, days or places that are not the same, two
     * days and two tolls?
     */
    public static boolean contradict(Sketch one, Sketch other) {
        return Acts.contradict(one.what(), other.what())
                || Times.contradict(one.when(), other.when())
                || Places.contradict(one.where(), other.where())
                || (Times.nameTwoDays(one.when(), other.when())
                        && Tolls.exclude(one.toll().killed(), other.toll().killed()));
    }

    /** The level of every field that both speak of. The two must not contradict each other. */
    public Set<Level> compare(Sketch one, Sketch other) {
        EnumSet<Level> levels = EnumSet.of(Acts.level(one.what(), other.what()), Tellings.level(one, other));
        Level recipients = parties.recipients(one, other);
        add(levels, Times.level(one.when(), other.when()));
        add(levels, Places.level(one.where(), other.where()));
        add(levels, parties.actors(one.who(), other.who()));
        add(levels, recipients);
        add(levels, killed(one, other, recipients));
        add(levels, Tolls.injured(one.toll().injured(), other.toll().injured()));
        add(levels, means(one.what(), other.what()));
        add(levels, words(one, other));
        return levels;
    }

    /** Who counts fewer, and of somebody, may count only a part of the dead: that is no other toll. */
    private static @Nullable Level killed(Sketch one, Sketch other, @Nullable Level recipients) {
        Level killed = Tolls.killed(one.toll().killed(), other.toll().killed());
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

    private static @Nullable Level words(Sketch one, Sketch other) {
        int shared = Words.shared(one.words(), other.words());
        if (shared >= MANY_WORDS) {
            return Level.WORDS_MANY;
        }
        return switch (shared) {
            case 2 -> Level.WORDS_TWO;
            case 1 -> Level.WORDS_ONE;
            default -> Math.min(one.words().length, other.words().length) < MANY_WORDS ? null : Level.WORDS_NONE;
        };
    }

    private static void add(Set<Level> levels, @Nullable Level level) {
        if (level != null) {
            levels.add(level);
        }
    }
}
