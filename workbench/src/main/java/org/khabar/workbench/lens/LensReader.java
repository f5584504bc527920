package org.khabar.workbench.lens;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the filter out of an address. What it cannot understand it leaves out and names. For one address. */
public final class LensReader {
    private static final int LONGEST = 200;

    private final UnaryOperator<@Nullable String> parameters;
    private final List<Misread> misread = new ArrayList<>();

    /**
     * A field that was left out.
     *
     * @param field its name in the address
     * @param value as it stood there
     */
    public record Misread(String field, String value) {}

    /** @param parameters gives the value of a field, or null */
    public LensReader(UnaryOperator<@Nullable String> parameters) {
        this.parameters = parameters;
    }

    /** The filter. */
    public Lens read() {
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            misread.add(new Misread("to", to.toString()));
            to = null;
        }
        String reading = text("reading");
        Said said = reading == null ? null : Said.find(reading).orElse(null);
        if (reading != null && said == null) {
            misread.add(new Misread("reading", reading));
        }
        return new Lens(text("actor"), text("type"), text("place"), from, to, said, day("as-of"));
    }

    /** What was left out so far. */
    public List<Misread> misread() {
        return List.copyOf(misread);
    }

    private @Nullable String text(String field) {
        String value = parameters.apply(field);
        if (value == null || value.isBlank()) {
            return null;
        }
        String words = value.strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private @Nullable LocalDate day(String field) {
        String value = text(field);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            misread.add(new Misread(field, value));
            return null;
        }
    }
}
