package org.khabar.weigh.source;

import java.util.List;
import java.util.Set;

/**
 * Who speaks in a claim.
 *
 * @param name to show
 * @param keys one for a holder who is quoted; one for each outlet that the words may come from, at least one
 * @param quoted does the report hand the statement to a holder, or speak in its own voice?
 * @param outlets names of those who publish or carry the report, in alphabetical order; empty where nobody knows
 */
public record Speaker(String name, Set<String> keys, boolean quoted, List<String> outlets) {
    public Speaker {
        keys = Set.copyOf(keys);
        outlets = List.copyOf(outlets);
    }
}
