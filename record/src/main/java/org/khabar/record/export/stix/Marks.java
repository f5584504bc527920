package org.khabar.record.export.stix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.khabar.model.Handling;

/**
 * Marks objects with how the reports behind them may be handled.
 *
 * @param handling marks by report
 * @param bundle where definitions go that are used
 */
record Marks(Map<String, String> handling, Bundle bundle) {
    Marks {
        handling = Map.copyOf(handling);
    }

    /** Marks an object with the strictest mark of these reports. A mark that nobody knows counts as the strictest. */
    void put(ObjectNode object, Collection<String> reports) {
        reports.stream()
                .map(handling::get)
                .filter(Objects::nonNull)
                .map(Handling::of)
                .max(Comparator.naturalOrder())
                .map(Marking::new)
                .ifPresent(mark -> {
                    bundle.addOnce(mark.definition());
                    object.putArray("object_marking_refs").add(mark.id());
                });
    }
}
