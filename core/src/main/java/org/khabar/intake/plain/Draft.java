package org.khabar.intake.plain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Report;

/**
 * A report as its file gives it, before what the user says of the file fills the gaps. Filled by one reader in one
 * thread, then made a report once.
 */
public final class Draft {
    private final String text;
    private @Nullable String id;
    private @Nullable LocalDate published;
    private @Nullable LocalDate created;
    private List<String> outlets = List.of();
    private @Nullable String carrier;
    private @Nullable String title;
    private @Nullable String author;
    private @Nullable String url;
    private @Nullable String section;
    private String language = "en";

    /** A report with this text, of which nothing else is known. */
    public Draft(String text) {
        this.text = text;
    }

    /** Its id in the file. */
    public Draft id(@Nullable String value) {
        id = filled(value);
        return this;
    }

    /** The day in its own field. */
    public Draft published(@Nullable LocalDate value) {
        published = value;
        return this;
    }

    /** The day the file was made, which is the last resort. */
    public Draft created(@Nullable LocalDate value) {
        created = value;
        return this;
    }

    /** The outlets in its own field. */
    public Draft outlets(List<String> values) {
        outlets = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return this;
    }

    /** The name of the site or feed that it stands in, which counts where no outlet is given. */
    public Draft carrier(@Nullable String value) {
        carrier = filled(value);
        return this;
    }

    /** Its headline. */
    public Draft title(@Nullable String value) {
        title = filled(value);
        return this;
    }

    /** Its by-line. */
    public Draft author(@Nullable String value) {
        author = filled(value);
        return this;
    }

    /** Where it was published. */
    public Draft url(@Nullable String value) {
        url = filled(value);
        return this;
    }

    /** The heading it stood under. */
    public Draft section(@Nullable String value) {
        section = filled(value);
        return this;
    }

    /** Its language as a tag ({@code en-GB}); what is no tag is passed over. */
    public Draft language(@Nullable String value) {
        String code = value == null
                ? ""
                : Locale.forLanguageTag(value.strip().replace('_', '-')).getLanguage();
        language = code.isEmpty() ? language : code;
        return this;
    }

    /** Its text. */
    public String text() {
        return text;
    }

    /** Its day and where that is from; the order of trust is in the package documentation of intake. */
    public Optional<Dated> dated(@Nullable LocalDate given) {
        if (published != null) {
            return Optional.of(new Dated(published, "its own date field"));
        }
        if (given != null) {
            return Optional.of(new Dated(given, "the date given for the file"));
        }
        LocalDate made = created;
        Optional<Dated> top = WrittenDate.atTop(text, made).map(day -> new Dated(day, "its first lines"));
        return made == null ? top : top.or(() -> Optional.of(new Dated(made, "the day the file was made")));
    }

    /**
     * The report, with what is given for its whole file where it says nothing itself.
     *
     * @param day when it was published, or null
     * @param outlet who published it, or null
     */
    public Report toReport(@Nullable LocalDate day, @Nullable String outlet) {
        List<String> names = outlets;
        if (names.isEmpty() && (outlet != null || carrier != null)) {
            names = List.of(outlet != null ? outlet : carrier == null ? "" : carrier);
        }
        String key = id != null ? id : "r-" + hash(text);
        return new Report(key, day, names, title, author, url, language, section, text);
    }

    /**
     * A day and its origin.
     *
     * @param day the day
     * @param origin where it is from, in words that follow "dated by"
     */
    public record Dated(LocalDate day, String origin) {}

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }
}
