package org.khabar.record.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are meant. What is left open lets everything through.
 *
 * @param claims ids of claims
 * @param types event, tie or figure types, as the claim record writes them
 * @param actors ids of the actor register: whoever did it, had it done to them, or says so
 * @param doers ids of the actor register: whoever did it
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param area name of a first-level area or of a place, or null
 * @param from first day, or null; the claim's days must overlap the window
 * @param to last day, or null
 * @param stand how it is put
 */
public record Filter(
        Set<String> claims,
        Set<String> types,
        Set<String> actors,
        Set<String> doers,
        @Nullable String country,
        @Nullable String area,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Stand stand) {
    /** Everything. */
    public static final Filter ALL =
            new Filter(Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, Stand.ANY);

    /**
     * How a claim is put. What is left open lets everything through.
     *
     * @param factualities labels of {@link org.khabar.model.claim.Factuality}
     * @param responsibilities labels of {@link org.khabar.model.claim.Responsibility}
     */
    public record Stand(Set<String> factualities, Set<String> responsibilities) {
        /** However it is put. */
        public static final Stand ANY = new Stand(Set.of(), Set.of());

        public Stand {
            factualities = Set.copyOf(factualities);
            responsibilities = Set.copyOf(responsibilities);
        }
    }

    public Filter {
        claims = Set.copyOf(claims);
        types = Set.copyOf(types);
        actors = Set.copyOf(actors);
        doers = Set.copyOf(doers);
    }

    /** Only these claims. */
    public Filter claims(Collection<String> ids) {
        return new Filter(Set.copyOf(ids), types, actors, doers, country, area, from, to, stand);
    }

    /** Only these types. */
    public Filter types(Collection<String> labels) {
        return new Filter(claims, Set.copyOf(labels), actors, doers, country, area, from, to, stand);
    }

    /** Only where one of these takes part or speaks. */
    public Filter actors(Collection<String> ids) {
        return new Filter(claims, types, Set.copyOf(ids), doers, country, area, from, to, stand);
    }

    /** Only what one of these did. */
    public Filter doers(Collection<String> ids) {
        return new Filter(claims, types, actors, Set.copyOf(ids), country, area, from, to, stand);
    }

    /** Only in this country. */
    public Filter country(@Nullable String code) {
        return new Filter(claims, types, actors, doers, code, area, from, to, stand);
    }

    /** Only in this first-level area or place. */
    public Filter area(@Nullable String name) {
        return new Filter(claims, types, actors, doers, country, name, from, to, stand);
    }

    /** Only what overlaps these days. */
    public Filter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filter(claims, types, actors, doers, country, area, first, last, stand);
    }

    /** Only what is put like this. */
    public Filter stand(Stand how) {
        return new Filter(claims, types, actors, doers, country, area, from, to, how);
    }

    /** As a condition on the rows of seen claims, with its values in {@code values}; {@code true} for everything. */
    String sql(List<Object> values) {
        List<String> conditions = new ArrayList<>();
        oneOf("id", claims, conditions, values);
        oneOf("type", types, conditions, values);
        if (!actors.isEmpty()) {
            List<String> any = new ArrayList<>();
            any.add("list_has_any(actor_ids, " + list(actors, values) + ")");
            any.add("list_has_any(recipient_ids, " + list(actors, values) + ")");
            any.add("holder_actor IN " + marks(actors, values));
            conditions.add("(" + String.join(" OR ", any) + ")");
        }
        if (!doers.isEmpty()) {
            conditions.add("list_has_any(actor_ids, " + list(doers, values) + ")");
        }
        if (country != null) {
            conditions.add("country = ?");
            values.add(country);
        }
        if (area != null) {
            conditions.add("(lower(adm1) = lower(?) OR lower(place_text) = lower(?))");
            values.add(area);
            values.add(area);
        }
        if (from != null) {
            conditions.add("time_to >= ?");
            values.add(from);
        }
        if (to != null) {
            conditions.add("time_from <= ?");
            values.add(to);
        }
        oneOf("factuality", stand.factualities(), conditions, values);
        oneOf("responsibility", stand.responsibilities(), conditions, values);
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    private static void oneOf(String column, Set<String> wanted, List<String> conditions, List<Object> values) {
        if (!wanted.isEmpty()) {
            conditions.add(column + " IN " + marks(wanted, values));
        }
    }

    private static String marks(Set<String> wanted, List<Object> values) {
        values.addAll(new TreeSet<>(wanted));
        return "(" + "?, ".repeat(wanted.size() - 1) + "?)";
    }

    private static String list(Set<String> wanted, List<Object> values) {
        values.addAll(new TreeSet<>(wanted));
        return "[" + "?, ".repeat(wanted.size() - 1) + "?]";
    }
}
