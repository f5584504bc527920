package org.khabar.workbench.sources;

import java.util.List;
import org.khabar.desk.WeighClaims;

/**
 * Everybody who published or was rated.
 *
 * @param sources those who published most first
 */
public record SourcesPage(List<WeighClaims.Source> sources) {
    public SourcesPage {
        sources = List.copyOf(sources);
    }
}
