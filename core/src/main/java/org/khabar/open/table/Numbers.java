package org.khabar.open.table;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as tables write them: {@code 18844453}, {@code 18,844,453}, {@code 1 161 526}, {@code 3.2e6}. */
final class Numbers {
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern POINTED = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,(\\d{1,2}|\\d{4,})");
    private static final Pattern PLAIN = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern GAPS = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F'’](?=\\d{3})");

    private Numbers() {}

    /** The number, or nothing where it is none or can be read in two ways. */
    static OptionalDouble of(String cell) {
        String closed = GAPS.matcher(cell.strip()).replaceAll("");
        if (GROUPED.matcher(closed).matches()) {
            return OptionalDouble.of(Double.parseDouble(closed.replace(",", "")));
        }
        if (POINTED.matcher(closed).matches()) {
            return OptionalDouble.of(Double.parseDouble(closed.replace(".", "").replace(',', '.')));
        }
        if (DECIMAL_COMMA.matcher(closed).matches()) {
            return OptionalDouble.of(Double.parseDouble(closed.replace(',', '.')));
        }
        return PLAIN.matcher(closed).matches() ? OptionalDouble.of(Double.parseDouble(closed)) : OptionalDouble.empty();
    }
}
