package org.khabar.open.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Range;
import org.khabar.open.kind.Dataset;
import org.khabar.open.known.Tsv;
import org.khabar.open.table.Row;
import org.khabar.open.table.TableFile;

/**
 * Reads the Aid Worker Security Database: one incident a row, with the sentence that describes it as quote. The staff
 * kidnapped stand under {@code detained}. What the means of attack mean stands in {@code awsd-means.tsv}. The table
 * does not tell when it came out: that is the user's to tell, else it is not known.
 */
public final class AwsdFile {
    /** What stands where nobody is named, with the slips of the table. */
    private static final Pattern NOBODY =
            Pattern.compile("|(.*: )?(unknown|uknown|unkown|unknwon)|not ap?plicable", Pattern.CASE_INSENSITIVE);

    /** Columns that count the staff hit, and what to call them. */
    private static final List<List<String>> STAFF = List.of(
            List.of("un", "UN"),
            List.of("ingo", "international aid organisations"),
            List.of("icrc", "ICRC"),
            List.of("nrcs_and_ifrc", "Red Cross and Red Crescent societies"),
            List.of("nngo", "national aid organisations"),
            List.of("other", "aid workers"));

    private final Known known;
    private final Edition edition;
    private final Map<String, List<String>> means = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public AwsdFile(Known known) {
        this.known = known;
        this.edition = new Edition("Aid Worker Security Database", known.published());
        Tsv.rows("awsd-means.tsv").forEach(row -> means.put(row.get(0), row));
    }

    /** Gives one event a row; rows that cannot be used are problems. */
    public void read(Path file, Consumer<ImportedEvent> out, Consumer<Problem> problems) {
        new TableFile(Dataset.AWSD).read(file, row -> out.accept(event(row)), problems);
    }

    private ImportedEvent event(Row row) {
        List<String> how = means.getOrDefault(row.text("means_of_attack"), List.of("", "", ""));
        @Nullable
        String country = known.countries()
                .find(row.text("country_code"))
                .or(() -> known.countries().find(row.text("country")))
                .orElse(null);
        return new EventDraft(row, "awsd-" + row.get("incident_id"), edition)
                .what(EventType.ASSAULT, Codes.list(how.get(1)), Codes.list(how.get(2)))
                .roles(actors(row, country), recipients(row))
                .setting(place(row, country), Times.ofParts(row))
                .harm(count(row, "total_killed"), count(row, "total_wounded"), count(row, "total_kidnapped"))
                .quotingWords("details");
    }

    private static @Nullable Range count(Row row, String column) {
        return row.find(column)
                .map(cell -> Range.exactly(row.getWhole(column), cell))
                .orElse(null);
    }

    private List<Name> actors(Row row, @Nullable String country) {
        return Stream.of("actor_name", "actor_type")
                .map(row::text)
                .filter(name -> !NOBODY.matcher(name).matches())
                .findFirst()
                .map(name ->
                        List.of(known.actors().name(name, Times.ofParts(row).from(), country)))
                .orElse(List.of());
    }

    private List<Name> recipients(Row row) {
        List<Name> hit = new ArrayList<>();
        for (List<String> staff : STAFF) {
            if (row.findCount(staff.get(0)).orElse(0) > 0) {
                hit.add(known.actors().name(staff.get(1), null, null));
            }
        }
        return hit.isEmpty() ? List.of(new Name("aid workers", null)) : hit;
    }

    private Place place(Row row, @Nullable String country) {
        Precision precision = Where.finest(row, "city", "district", "region");
        return new Where(row, known, country).at(precision, "region", "city", "district", "region", "country");
    }
}
