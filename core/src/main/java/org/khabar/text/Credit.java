package org.khabar.text;

import java.util.List;
import org.khabar.model.Span;

/**
 * A report's own word on who published what stands before: {@code (Reuters)}, {@code (BBC), (CNN)}.
 *
 * @param span from the first opening to the last closing parenthesis, in the report's text
 * @param outlets as written, in order, at least one; {@code AP via ABC News} is one
 */
public record Credit(Span span, List<String> outlets) {
    public Credit {
        outlets = List.copyOf(outlets);
        if (outlets.isEmpty()) {
            throw new IllegalArgumentException("The credit at %d must name an outlet.".formatted(span.start()));
        }
    }
}
