package org.khabar.aid.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.scenario.Numbers.Kind;
import org.khabar.aid.yaml.Field;

/** Reads the ways to help: what all areas share stands under {@code modalities}, what is an area's own in the area. */
final class WayReader {
    private static final Set<String> SHARED =
            Set.of("cost", "monitoring", "capacity", "reach", "loss", "incidents", "channel");
    private static final Set<String> OWN = Set.of("cost", "monitoring", "capacity", "reach", "loss", "incidents");

    private final Numbers numbers;
    private final Law law;
    private final Set<String> donors;
    private final LocalDate date;
    private final Map<String, Field> modalities = new LinkedHashMap<>();

    /** @param donors whose law binds the donor */
    WayReader(Numbers numbers, Law law, Set<String> donors, LocalDate date) {
        this.numbers = numbers;
        this.law = law;
        this.donors = Set.copyOf(donors);
        this.date = date;
    }

    /** Takes what all areas share. */
    void share(Field field) {
        modalities.putAll(field.entries());
        if (modalities.isEmpty()) {
            field.tell("At least one way to help must be named, such as in-kind or cash.");
        }
        modalities.values().forEach(each -> {
            each.allow(SHARED);
            each.get("channel").text().ifPresent(channel -> {
                if (!Law.CHANNELS.contains(channel)) {
                    each.get("channel")
                            .tell("The channel (%s) must be one of: %s."
                                    .formatted(
                                            channel,
                                            String.join(
                                                    ", ",
                                                    Law.CHANNELS.stream()
                                                            .sorted()
                                                            .toList())));
                }
            });
        });
    }

    /** The ways to help in an area: those it names, or all there are where it names none. */
    List<Way> read(Field area, @Nullable String country) {
        Map<String, Field> own =
                area.get("modalities").isPresent() ? area.get("modalities").entries() : new LinkedHashMap<>();
        List<Way> ways = new ArrayList<>();
        for (String name : own.isEmpty() ? modalities.keySet() : own.keySet()) {
            Field shared = modalities.get(name);
            Field local = own.getOrDefault(name, area.get("modalities").get(name));
            if (shared == null) {
                local.tell("There is no such modality; there are: " + String.join(", ", modalities.keySet()) + ".");
                continue;
            }
            if (local.isMapping()) {
                local.allow(OWN);
            }
            ways.add(way(name, local, shared, country));
        }
        return ways;
    }

    private Way way(String name, Field local, Field shared, @Nullable String country) {
        return new Way(
                name,
                numbers.needed(either("cost", local, shared), Kind.AMOUNT),
                find("monitoring", local, shared, Kind.AMOUNT, 0),
                find("capacity", local, shared, Kind.AMOUNT, Double.POSITIVE_INFINITY),
                numbers.needed(either("reach", local, shared), Kind.SHARE),
                numbers.needed(either("loss", local, shared), Kind.SHARE),
                find("incidents", local, shared, Kind.AMOUNT, 0),
                law.ask(new Law.Case(
                        country == null ? "" : country,
                        shared.get("channel").text().orElse(""),
                        date,
                        donors)));
    }

    private Quantity find(String name, Field local, Field shared, Kind kind, double otherwise) {
        Field field = either(name, local, shared);
        Optional<Quantity> found = numbers.find(field, kind);
        return found.orElseGet(() -> Quantity.assumed(local.path() + ", " + name, otherwise));
    }

    private static Field either(String name, Field local, Field shared) {
        Field own = local.isMapping() ? local.get(name) : local;
        return own.isPresent() && local.isMapping()
                ? own
                : shared.get(name).isPresent() ? shared.get(name) : local.get(name);
    }
}
