package org.khabar.aid.scenario;

import java.util.Map;
import java.util.Optional;
import org.khabar.aid.yaml.Field;

/** Reads numbers with their sources, and tells of those that are missing, out of range or without a source. */
final class Numbers {
    private final Map<String, String> sources;

    /** What a number may be. */
    enum Kind {
        /** Zero or more. */
        AMOUNT,
        /** From 0 to 1. */
        SHARE
    }

    /** @param sources the words behind the short names of sources */
    Numbers(Map<String, String> sources) {
        this.sources = Map.copyOf(sources);
    }

    /** The number of a field that must be there; 0 where it is not, and told. */
    Quantity needed(Field field, Kind kind) {
        if (!field.isPresent()) {
            field.tell("The number is missing.");
            return Quantity.assumed(field.path(), 0);
        }
        return read(field, kind).orElseGet(() -> Quantity.assumed(field.path(), 0));
    }

    /** The number of a field that may be absent. */
    Optional<Quantity> find(Field field, Kind kind) {
        return field.isPresent() ? read(field, kind) : Optional.empty();
    }

    private Optional<Quantity> read(Field field, Kind kind) {
        Optional<double[]> interval = field.interval();
        if (interval.isEmpty()) {
            return Optional.empty();
        }
        double low = interval.get()[0];
        double high = interval.get()[1];
        if (low < 0) {
            field.tell("The number (%s) must not be negative.".formatted(low));
            return Optional.empty();
        }
        if (kind == Kind.SHARE && high > 1) {
            field.tell("The share (%s) must not be over 1; write 0.35 for 35 %%.".formatted(high));
            return Optional.empty();
        }
        if (field.source().isEmpty()) {
            field.tell("The number has no source. Write source: beside it or around it, or source: assumption.");
            return Optional.empty();
        }
        String source = field.source().get();
        return Optional.of(new Quantity(field.path(), low, high, sources.getOrDefault(source, source), field.line()));
    }
}
