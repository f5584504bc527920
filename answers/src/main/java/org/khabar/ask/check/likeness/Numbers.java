package org.khabar.ask.check.likeness;

import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.FigureValue;
import org.khabar.model.claim.Range;

/** Holds the numbers of a claim against those of another. */
public final class Numbers {
    /** Nobody writes "at least 50" of 300. */
    private static final long FAR_ABOVE = 3;

    private Numbers() {}

    /** All numbers of both: other where one clashes, open where one is not told. */
    public static Part of(Claim asked, Claim told) {
        Part killed = of(asked.counts().killed(), told.counts().killed());
        Part injured = of(asked.counts().injured(), told.counts().injured());
        Part detained = of(asked.counts().detained(), told.counts().detained());
        FigureValue value = asked.value();
        FigureValue other = told.value();
        Part figure = of(value == null ? null : value.range(), other == null ? null : other.range());
        return worst(worst(killed, figure), worst(injured, detained));
    }

    /**
     * One number against another. "At least 50" in the record bears out 50, leaves 60 open, and rules 20 and 300 out; a
     * single person hurt is no number that a report must repeat.
     */
    public static Part of(@Nullable Range asked, @Nullable Range told) {
        if (asked == null || (asked.low() <= 1 && !"0".equals(String.valueOf(asked.high())))) {
            return Part.UNASKED;
        }
        if (told == null) {
            return Part.OPEN;
        }
        Long top = told.high();
        Long most = asked.high();
        if ((top != null && top < asked.low()) || (most != null && most < told.low())) {
            return Part.OTHER;
        }
        if (top == null && asked.low() > told.low()) {
            return asked.low() > FAR_ABOVE * told.low() ? Part.OTHER : Part.OPEN;
        }
        return Part.SAME;
    }

    private static Part worst(Part one, Part other) {
        if (one == Part.UNASKED || other == Part.UNASKED) {
            return one == Part.UNASKED ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
