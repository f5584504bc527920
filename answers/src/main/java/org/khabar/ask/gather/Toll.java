package org.khabar.ask.gather;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.khabar.model.claim.Range;
import org.khabar.model.incident.Version;
import org.khabar.model.incident.Versions;

/** People killed or injured over incidents, from the lowest versions to the highest. */
public final class Toll {
    private Toll() {}

    /**
     * The sum of the lowest versions to the sum of the highest; open where the highest of one is. Incidents without a
     * version add nothing, so that the sum is a low bound as well.
     */
    public static Range of(Collection<Found> found, Function<Versions, List<Version<Range>>> field) {
        long low = 0;
        Long high = 0L;
        for (Found each : found) {
            List<Version<Range>> versions = field.apply(each.incident().versions());
            if (!versions.isEmpty()) {
                low += versions.stream()
                        .mapToLong(version -> version.value().low())
                        .min()
                        .orElse(0);
                boolean open =
                        versions.stream().anyMatch(version -> version.value().high() == null);
                long most = versions.stream()
                        .map(version -> version.value().high())
                        .filter(each1 -> each1 != null)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
                high = open || high == null ? null : (Long) (high + most);
            }
        }
        return new Range(low, high, "");
    }

    /** Of how many of them a version is told. */
    public static long told(Collection<Found> found, Function<Versions, List<Version<Range>>> field) {
        return found.stream()
                .filter(each -> !field.apply(each.incident().versions()).isEmpty())
                .count();
    }
}
