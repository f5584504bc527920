package org.khabar.workbench.lens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of the record is looked at. What is left open lets everything through.
 *
 * @param actor id or name of who takes part or speaks, or null
 * @param type type of the claim, or null
 * @param place country, first-level area or place, by name or code, or null
 * @param from first day, or null
 * @param to last day, or null
 * @param said how it is put, or null
 * @param asOf the day as of which the record is seen, or null
 */
public record Lens(
        @Nullable String actor,
        @Nullable String type,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Said said,
        @Nullable LocalDate asOf) {
    /** Everything, as known now. */
    public static final Lens ALL = new Lens(null, null, null, null, null, null, null);

    /** The fields that are set, by their names in an address. */
    public SequencedMap<String, String> fields() {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        put(fields, "actor", actor);
        put(fields, "type", type);
        put(fields, "place", place);
        put(fields, "from", from);
        put(fields, "to", to);
        put(fields, "reading", said == null ? null : said.label());
        put(fields, "as-of", asOf);
        return fields;
    }

    /** As the query of an address, with its question mark; empty where everything is looked at. */
    public String query() {
        return query(fields());
    }

    /** The query with one field set otherwise. */
    public String with(String field, @Nullable Object value) {
        SequencedMap<String, String> fields = fields();
        fields.remove(field);
        put(fields, field, value);
        return query(fields);
    }

    /** The query for what begins on these days, else the same. */
    public String between(LocalDate first, LocalDate last) {
        return new Lens(actor, type, place, first, last, said, asOf).query();
    }

    /** The query that keeps nothing but the day as of which the record is seen. */
    public String asOfQuery() {
        return new Lens(null, null, null, null, null, null, asOf).query();
    }

    /** Is anything but the day as of which left out? */
    public boolean isNarrowed() {
        return !new Lens(null, null, null, null, null, null, asOf).equals(this);
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private static String query(Map<String, String> fields) {
        return fields.isEmpty()
                ? ""
                : fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
