package org.khabar.aid.answer;

import java.util.Locale;

/** Writes numbers as people read them. */
public final class Figures {
    private static final int FINE = 100;

    private Figures() {}

    /** "1,234", or "13.77" below a hundred, or "0.072" below one. */
    public static String number(double value) {
        double size = Math.abs(value);
        if (size >= FINE || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return size >= 1 ? String.format(Locale.ROOT, "%.2f", value) : String.format(Locale.ROOT, "%.3g", value);
    }

    /** "27.5 %". */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /** "5,000 USD". */
    public static String money(double value, String currency) {
        return number(value) + " " + currency;
    }
}
