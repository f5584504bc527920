package org.khabar.workbench.lens;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.khabar.record.view.Filter;

/** How what is looked for is put in the reports. */
public enum Said {
    /** Outright. */
    STATED("stated", Set.of("CT+"), Set.of("stated", "none")),
    /** Outright, or suspected or held likely. */
    SUSPECTED("suspected", Set.of("CT+", "PR+", "PS+"), Set.of("stated", "none", "suspected")),
    /** By the one who did it. */
    CLAIMED("claimed", Set.of(), Set.of("claimed")),
    /** That it is not so. */
    DENIED("denied", Set.of(), Set.of("denied"));

    private final String label;
    private final Filter.Stand stand;

    Said(String label, Set<String> factualities, Set<String> responsibilities) {
        this.label = label;
        this.stand = new Filter.Stand(factualities, responsibilities);
    }

    /** As it stands in an address. */
    public String label() {
        return label;
    }

    /** What passes. */
    public Filter.Stand stand() {
        return stand;
    }

    /** The one of that label. */
    static Optional<Said> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
