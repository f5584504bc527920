package org.khabar.benchmarks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What readers ask for, drawn from a seed. */
final class Addresses {
    private static final List<String> TYPES = List.of("ASSAULT", "COERCE", "PROTEST", "THREATEN", "MOBILIZE");
    private static final List<String> STARTS =
            List.of("/", "/incidents", "/map", "/review", "/sources", "/claims", "/files");
    private static final int LENSES = 60;

    private final Random random;
    private final LocalDate first;
    private final int days;

    /** @param first day of the record, of {@code days} days */
    Addresses(long seed, LocalDate first, int days) {
        this.random = new Random(seed);
        this.first = first;
        this.days = days;
    }

    /** A page with a filter: some weeks, and in two of three cases a type as well. */
    String filtered(String page) {
        LocalDate from = first.plusDays(random.nextInt(days));
        String query = "?from=%s&to=%s".formatted(from, from.plusDays(7L * (1 + random.nextInt(52))));
        int type = random.nextInt(3 * TYPES.size() / 2);
        return page + query + (type < TYPES.size() ? "&type=" + TYPES.get(type) : "");
    }

    /** As many pages with different filters. */
    List<String> filtered(String page, int count) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            addresses.add(filtered(page));
        }
        return addresses;
    }

    /** What everybody opens, and some filters besides. */
    List<String> known() {
        List<String> known = new ArrayList<>(STARTS);
        known.addAll(filtered("/incidents", LENSES / 2));
        known.addAll(filtered("/map", LENSES / 2));
        return known;
    }

    /** Pages drawn from those, and now and then one by a filter that nobody asked for before. */
    List<String> walk(List<String> known, double fresh, int steps) {
        List<String> walk = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            boolean other = random.nextDouble() < fresh;
            walk.add(
                    other
                            ? filtered(random.nextBoolean() ? "/incidents" : "/map")
                            : known.get(random.nextInt(known.size())));
        }
        return walk;
    }
}
