package org.khabar.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {
    static final String UNKNOWN = "–";
    private static final MathContext THREE = new MathContext(3);
    private static final double WHOLE = 1000;

    private Numbers() {}

    /** Whole numbers whole, others with three digits: "12", "0.456", "1,234". */
    static String show(double value) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        if (value == Math.rint(value) || Math.abs(value) >= WHOLE) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        BigDecimal short3 = new BigDecimal(value).round(THREE).stripTrailingZeros();
        return short3.toPlainString();
    }
}
