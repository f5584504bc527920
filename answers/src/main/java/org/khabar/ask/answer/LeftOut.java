package org.khabar.ask.answer;

import java.util.List;

/**
 * What an answer did not count.
 *
 * @param why in words
 * @param ids of the incidents or claims
 */
public record LeftOut(String why, List<String> ids) {
    public LeftOut {
        ids = List.copyOf(ids);
    }
}
