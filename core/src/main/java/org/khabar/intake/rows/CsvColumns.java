package org.khabar.intake.rows;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a CSV file holds what, told from the names in its first row. */
final class CsvColumns {
    /** What a column can hold. */
    enum Field {
        TEXT,
        ID,
        DATE,
        OUTLET,
        TITLE,
        AUTHOR,
        URL,
        LANGUAGE,
        SECTION
    }

    /** The names that a column goes by, the best first, in lower case and letters only. */
    private static final Map<Field, List<String>> NAMES = Map.of(
            Field.TEXT,
            List.of(
                    "text",
                    "body",
                    "content",
                    "fulltext",
                    "articletext",
                    "article",
                    "story",
                    "reporttext",
                    "report",
                    "notes",
                    "description",
                    "summary",
                    "comment",
                    "message"),
            Field.ID,
            List.of("id", "reportid", "articleid", "docid", "documentid", "uid", "guid", "eventidcnty", "eventid"),
            Field.DATE,
            List.of(
                    "date",
                    "published",
                    "publicationdate",
                    "publisheddate",
                    "publishedat",
                    "pubdate",
                    "reportdate",
                    "datepublished",
                    "eventdate",
                    "created",
                    "createdat",
                    "timestamp",
                    "day"),
            Field.OUTLET,
            List.of("outlet", "outlets", "source", "publisher", "newspaper", "media"),
            Field.TITLE,
            List.of("title", "headline", "subject"),
            Field.AUTHOR,
            List.of("author", "byline", "authors"),
            Field.URL,
            List.of("url", "link", "sourceurl", "uri"),
            Field.LANGUAGE,
            List.of("language", "lang"),
            Field.SECTION,
            List.of("section", "category", "topic"));

    private final Map<Field, Integer> places;
    private final String textName;

    private CsvColumns(Map<Field, Integer> places, String textName) {
        this.places = places;
        this.textName = textName;
    }

    /** The columns of this header, if one of them holds text. */
    static Optional<CsvColumns> of(List<String> header) {
        List<String> keys = header.stream().map(CsvColumns::key).toList();
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        NAMES.forEach((field, names) -> names.stream()
                .map(keys::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .ifPresent(place -> places.put(field, place)));
        Integer text = places.get(Field.TEXT);
        return text == null ? Optional.empty() : Optional.of(new CsvColumns(places, header.get(text)));
    }

    /** What to say of a header without a column of text. */
    static String missing(List<String> header) {
        String shown = String.join(", ", header.subList(0, Math.min(12, header.size())));
        return "None of the columns (%s) holds a text. Name one of them \"text\"."
                .formatted(shown.substring(0, Math.min(200, shown.length())));
    }

    String textName() {
        return textName;
    }

    @Nullable
    String text(CsvRecord row) {
        return of(row, Field.TEXT);
    }

    /** The field's value in a row, or null where the row has none. */
    @Nullable
    String of(CsvRecord row, Field field) {
        Integer place = places.get(field);
        return place == null || place >= row.getFieldCount() ? null : row.getField(place);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
