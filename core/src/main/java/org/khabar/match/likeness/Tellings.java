package org.khabar.match.likeness;

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
        return one.what().refers() || other.what().refers() ? Level.TELLING_RECALLS : Level.TELLING_OWN;
    }

    private static Level inOneReport(Sketch one, Sketch other) {
        Sketch later = one.sentence() < other.sentence() ? other : one;
        int apart = Math.abs(one.sentence() - other.sentence());
        if (Tolls.exclude(one.toll().killed(), other.toll().killed())
                || Tolls.exclude(one.toll().injured(), other.toll().injured())) {
            return Level.TELLING_APART;
        }
        if (later.what().refers() && apart > 0 && apart <= SOON) {
            return Level.TELLING_REFERS;
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
}
