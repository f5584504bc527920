package org.khabar.match.likeness;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Sketches;
import org.khabar.match.sketch.Words;

/** Compares who two claims name. */
public final class Parties {
    private final Kinship kinship;

    Parties(Kinship kinship) {
        this.kinship = kinship;
    }

    /** Null where one of them names nobody that the register knows, and they do not share a word for him either. */
    @Nullable
    Level actors(Sketch first, Sketch second) {
        Sketch.Who one = first.who();
        Sketch.Who other = second.who();
        if (one.actors().isEmpty() || other.actors().isEmpty()) {
            return null;
        }
        if (!Collections.disjoint(one.actors(), other.actors())) {
            return Level.ACTORS_SAME;
        }
        if (kinship.related(one.actors(), other.actors()) || shareHead(one.actors(), other.actors())) {
            return Level.ACTORS_KIN;
        }
        if (!Acts.harms(first.what().type()) && allNamed(one.actors()) && allNamed(other.actors())) {
            return Level.ACTORS_ELSE;
        }
        if (nobodyKnown(one.actors()) || nobodyKnown(other.actors())) {
            return null;
        }
        return one.outright() && other.outright() ? Level.ACTORS_OTHER : Level.ACTORS_RIVAL_VERSIONS;
    }

    /** Null where one of them names nobody. */
    @Nullable
    Level recipients(Sketch one, Sketch other) {
        Set<String> ones = one.who().recipients();
        Set<String> others = other.who().recipients();
        if (ones.isEmpty() || others.isEmpty()) {
            return tells(one, others) || tells(other, ones) ? Level.RECIPIENTS_KIN : null;
        }
        if (!Collections.disjoint(ones, others) || shareHead(ones, others)) {
            return Level.RECIPIENTS_SAME;
        }
        if (kinship.related(ones, others)) {
            return Level.RECIPIENTS_KIN;
        }
        boolean known =
                ones.stream().allMatch(Kinship::isKnown) && others.stream().allMatch(Kinship::isKnown);
        return known
                        || !Acts.harms(one.what().type())
                        || !Acts.harms(other.what().type())
                ? Level.RECIPIENTS_OTHER
                : Level.RECIPIENTS_UNLIKE;
    }

    /** Does one that looks back, and has nobody it was done to, tell of those in other words? */
    private static boolean tells(Sketch one, Set<String> others) {
        return one.what().telling().looksBack()
                && others.stream().anyMatch(name -> !Kinship.isKnown(name) && Words.hold(one.words(), head(name)));
    }

    /** What an unknown name is of, without an ending: {@code mosque} of "Shiite mosques"; a known one as it is. */
    public static String head(String name) {
        if (Kinship.isKnown(name)) {
            return name;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") && last.length() > 3 ? last.substring(0, last.length() - 1) : last;
    }

    private static boolean shareHead(Set<String> ones, Set<String> others) {
        Set<String> heads = new HashSet<>();
        ones.stream().filter(name -> !Kinship.isKnown(name)).forEach(name -> heads.add(head(name)));
        return !heads.isEmpty()
                && others.stream().anyMatch(name -> !Kinship.isKnown(name) && heads.contains(head(name)));
    }

    private static boolean allNamed(Set<String> names) {
        return names.stream().allMatch(name -> Kinship.isKnown(name) || name.startsWith(Sketches.NAMED));
    }

    private static boolean nobodyKnown(Set<String> names) {
        return names.stream().noneMatch(Kinship::isKnown);
    }
}
