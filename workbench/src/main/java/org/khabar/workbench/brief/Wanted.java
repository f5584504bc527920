package org.khabar.workbench.brief;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The brief that an address asks for.
 *
 * @param about actors, a country, a place, parted by semicolons; empty for the whole record
 * @param from first day, or null
 * @param to last day, or null
 * @param asOf the last day that is seen, or null
 * @param access ISO codes of countries whose access for aid gets a section
 * @param brought what else it is to hold
 */
public record Wanted(
        String about,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        List<String> access,
        Brought brought) {
    private static final int LONGEST = 400;

    /**
     * What somebody worked on lately and wants a section of.
     *
     * @param argument key of a text that was checked; empty for none
     * @param plan name of an aid plan; empty for none
     */
    public record Brought(String argument, String plan) {
        private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}=*");

        private static String key(String words) {
            return KEY.matcher(words).matches() ? words : "";
        }
    }

    public Wanted {
        access = List.copyOf(access);
    }

    /**
     * Reads it off an address.
     *
     * @param parameters gives the value of a field, or null
     * @throws IllegalArgumentException if a day is none
     */
    static Wanted read(UnaryOperator<@Nullable String> parameters) {
        String about = text(parameters.apply("about"));
        List<String> access = Arrays.stream(text(parameters.apply("access")).split("[,; ]+"))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> code.matches("[A-Z]{3}"))
                .distinct()
                .toList();
        return new Wanted(
                about.substring(0, Math.min(LONGEST, about.length())),
                day(parameters.apply("from")),
                day(parameters.apply("to")),
                day(parameters.apply("as-of")),
                access,
                new Brought(
                        Brought.key(text(parameters.apply("argument"))), Brought.key(text(parameters.apply("plan")))));
    }

    /** What it is about, one by one. */
    List<String> subjects() {
        return Arrays.stream(about.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** As the query of an address. */
    public String query() {
        List<String> fields = new ArrayList<>();
        fields.add("about=" + URLEncoder.encode(about, StandardCharsets.UTF_8));
        if (from != null) {
            fields.add("from=" + from);
        }
        if (to != null) {
            fields.add("to=" + to);
        }
        if (!access.isEmpty()) {
            fields.add("access=" + String.join(",", access));
        }
        if (!brought.argument.isEmpty()) {
            fields.add("argument=" + brought.argument);
        }
        if (!brought.plan.isEmpty()) {
            fields.add("plan=" + brought.plan);
        }
        if (asOf != null) {
            fields.add("as-of=" + asOf);
        }
        return fields.stream().collect(Collectors.joining("&", "?", ""));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private static @Nullable LocalDate day(@Nullable String words) {
        try {
            return text(words).isEmpty() ? null : LocalDate.parse(text(words));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The day (%s) must be like 2021-10-04.".formatted(words), e);
        }
    }
}
