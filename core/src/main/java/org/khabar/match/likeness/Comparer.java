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

    /** Can the two not speak of one happening: acts that do not go together, days or places that are not the same? */
    public static boolean contradict(Sketch one, Sketch other) {
        return Acts.contradict(one.what(), other.what())
                || Times.contradict(one.when(), other.when())
                || Places.contradict(one.where(), other.where());
    }

    /** The level of every field that both speak of. The two must not contradict each other. */
    public Set<Level> compare(Sketch one, Sketch other) {
        EnumSet<Level> levels = EnumSet.of(Acts.level(one.what(), other.what()), Tellings.level(one, other));
        Level recipients = parties.recipients(one, other);
        add(levels, Times.level(one.when(), other.when()));
        add(levels, Places.level(one.where(), other.where()));
        add(levels, parties.actors(one.who(), other.who()));
        add(levels, recipients);
        add(levels, ofPart(Tolls.killed(one.toll().killed(), other.toll().killed()), recipients));
        add(levels, Tolls.injured(one.toll().injured(), other.toll().injured()));
        add(levels, means(one.what(), other.what()));
        add(levels, words(one, other));
        return levels;
    }

    /** Of other people there may well be another number: one may count only a part of the dead. */
    private static @Nullable Level ofPart(@Nullable Level killed, @Nullable Level recipients) {
        return killed == Level.KILLED_FAR
                        && (recipients == Level.RECIPIENTS_UNLIKE || recipients == Level.RECIPIENTS_OTHER)
                ? Level.KILLED_GROWN
                : killed;
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
