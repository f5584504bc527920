package org.khabar.model.incident;

import java.util.List;

/**
 * One of the values that are told of a field.
 *
 * @param value as told
 * @param claims ids of the claims that tell it, in the order in which they were published
 */
public record Version<T>(T value, List<String> claims) {
    public Version {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("The version (%s) must have a claim behind it.".formatted(value));
        }
    }
}
