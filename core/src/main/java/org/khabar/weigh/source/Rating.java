package org.khabar.weigh.source;

import java.time.LocalDate;

/**
 * A person's word on how far a source can be relied on, from a day on.
 *
 * @param source key of the source, see {@link Sources#key}
 * @param reliability the letter
 * @param day first day it holds; it holds until the next rating of the source
 * @param who rated it
 * @param why in a sentence
 */
public record Rating(String source, Reliability reliability, LocalDate day, String who, String why) {
    public Rating {
        if (source.isBlank() || who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException(
                    "The rating of the source (%s) by (%s) must say who rates what, and why (%s)."
                            .formatted(source, who, why));
        }
    }
}
