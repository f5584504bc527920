package org.khabar.text;

import java.util.List;
import org.khabar.model.Span;

/**
 * What news agencies put before the first sentence: {@code KABUL, Oct 3 (Reuters) -}.
 *
 * @param span from the place to the dash, in the report's text
 * @param place where it was filed, as written ({@code KABUL}, {@code KABUL, Afghanistan})
 * @param date the words between place and outlet, empty if there are none ({@code Oct 3})
 * @param outlets as written, may be empty
 */
public record Dateline(Span span, String place, String date, List<String> outlets) {
    public Dateline {
        outlets = List.copyOf(outlets);
    }
}
