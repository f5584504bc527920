package org.khabar.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text as somebody published it. Never changed once read.
 *
 * @param id the id that its file gives it, or one made from its content
 * @param published the day it was published, if known; relative dates are resolved against it
 * @param outlets who published it, as the file says
 * @param title headline, if it stands apart from the text
 * @param author by-line, if known
 * @param url where it was published, if known
 * @param language ISO 639-1 code, {@code en} unless told
 * @param section the heading it stood under, if any
 * @param text the text as read; all spans count its UTF-16 code units
 */
public record Report(
        String id,
        @Nullable LocalDate published,
        List<String> outlets,
        @Nullable String title,
        @Nullable String author,
        @Nullable String url,
        String language,
        @Nullable String section,
        String text) {
    public Report {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of a report must not be empty.");
        }
        outlets = List.copyOf(outlets);
    }

    /** A report of which only id, day and text are known. */
    public static Report of(String id, @Nullable LocalDate published, String text) {
        return new Report(id, published, List.of(), null, null, null, "en", null, text);
    }
}
