package org.khabar.weigh.source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far each source could be relied on, on any day.
 *
 * @param ratings all that were ever given, in the order in which they were given: of two for one day the later holds
 */
public record Reliabilities(List<Rating> ratings) {
    public Reliabilities {
        ratings = List.copyOf(ratings);
    }

    /** The letter that held on that day; F where nobody had rated the source. */
    public Reliability at(String source, LocalDate day) {
        return findRating(source, day).map(Rating::reliability).orElse(Reliability.F);
    }

    /** The rating that held on that day, if anybody had given one. */
    public Optional<Rating> findRating(String source, LocalDate day) {
        return listHistory(source).stream()
                .filter(rating -> !rating.day().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Every rating of a source, the earliest day first. */
    public List<Rating> listHistory(String source) {
        return ratings.stream()
                .filter(rating -> rating.source().equals(source))
                .sorted(Comparator.comparing(Rating::day))
                .toList();
    }
}
