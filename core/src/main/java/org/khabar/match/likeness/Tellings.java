package org.khabar.match.likeness;

import java.util.Collections;
import java.util.Objects;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Wording;

/** Compares how two claims are told: by one report, in borrowed words, with or without a look back. */
final class Tellings {
    private static final double COPIED = 0.5;
    private static final int SOON = 3;

    private Tellings() {}

    static Level level(Sketch one, Sketch other) {
        if (one.report().equals(other.report())) {
            return inOneReport(one, other);
        }
        if (Wording.resemblance(one.wording(), other.wording()) >= COPIED) {
            return Level.TELLING_COPIED;
        }
        return one.what().telling().looksBack() || other.what().telling().looksBack()
                ? Level.TELLING_RECALLS
                : Level.TELLING_OWN;
    }

    /** Does a report name a day for one of two claims and none for the other, so that this one goes with it? */
    static boolean leavesDayToReport(Sketch one, Sketch other) {
        return one.report().equals(other.report()) && Times.isStated(one.when()) != Times.isStated(other.when());
    }

    /**
     * Does a later sentence of a report only count some of the dead? It names no fewer things than these: no means, no
     * other place, no other day.
     */
    static boolean isPart(Sketch one, Sketch other) {
        if (!one.report().equals(other.report()) || one.sentence() == other.sentence()) {
            return false;
        }
        Sketch later = one.sentence() < other.sentence() ? other : one;
        Sketch first = later.equals(one) ? other : one;
        return Tolls.fewer(later.toll().killed(), first.toll().killed())
                && later.what().means().isEmpty()
                && (later.where() == null || Objects.equals(later.where(), first.where()))
                && (!Times.isStated(later.when()) || Objects.equals(later.when(), first.when()));
    }

    private static Level inOneReport(Sketch one, Sketch other) {
        Sketch later = one.sentence() < other.sentence() ? other : one;
        int apart = Math.abs(one.sentence() - other.sentence());
        if (Tolls.exclude(one.toll(), other.toll()) && !isPart(one, other)) {
            return Level.TELLING_APART;
        }
        Sketch first = one.sentence() < other.sentence() ? one : other;
        if (apart > 0 && first.what().telling().isBefore()) {
            // What goes on, goes on about the act that the sentence told, not about what came before it.
            return Level.TELLING_SAME_REPORT;
        }
        if (later.what().telling().looksBack() && apart > 0 && apart <= SOON) {
            return Level.TELLING_REFERS;
        }
        if (one.what().setOut() && other.what().setOut() && apart > 0) {
            return Level.TELLING_ANEW;
        }
        return apart == 1 || (apart == 0 && isOneStroke(one, other))
                ? Level.TELLING_GOES_ON
                : Level.TELLING_SAME_REPORT;
    }

    /**
     * Two words of one sentence for harm of one type mostly speak of one happening; other acts are told side by side.
     */
    private static boolean isOneStroke(Sketch one, Sketch other) {
        return one.what().type() == other.what().type() && Acts.harms(one.what().type());
    }

    /** Did somebody act after, or because of, an act that the same sentence looks back at, and not his own? */
    static boolean isAnswer(Sketch one, Sketch other) {
        boolean before = one.what().telling().isBefore();
        return one.report().equals(other.report())
                && one.sentence() == other.sentence()
                && before != other.what().telling().isBefore()
                && !(before ? other : one).who().actors().isEmpty()
                && Collections.disjoint(one.who().actors(), other.who().actors());
    }
}
