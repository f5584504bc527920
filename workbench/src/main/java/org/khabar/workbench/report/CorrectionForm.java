package org.khabar.workbench.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.FigureType;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TieType;
import org.khabar.model.claim.TimeSpan;

/**
 * The fields of a claim as a person corrects them, in the words of {@code khabar review correct}.
 *
 * @param known number of the last decision about the claim when the form was filled; 0 where there was none
 * @param fields in order, as read or as somebody has written them
 * @param open is it unfolded?
 * @param overtaken did somebody else decide meanwhile?
 */
public record CorrectionForm(long known, List<Field> fields, boolean open, boolean overtaken) {
    /**
     * One field.
     *
     * @param name in the claim record
     * @param was the value as read
     * @param value the value as written in the form
     * @param choices the values that can be, or none where any words can
     */
    public record Field(String name, String was, String value, List<String> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    public CorrectionForm {
        fields = List.copyOf(fields);
    }

    /** The form of a claim as it stands. */
    static CorrectionForm of(Claim claim, long known) {
        return of(claim, known, Map.of(), false);
    }

    /**
     * The form with what somebody wrote into it.
     *
     * @param written values by field
     */
    static CorrectionForm of(Claim claim, long known, Map<String, String> written, boolean overtaken) {
        SequencedMap<String, String> now = values(claim);
        List<Field> fields = now.entrySet().stream()
                .map(entry -> new Field(
                        entry.getKey(),
                        entry.getValue(),
                        written.getOrDefault(entry.getKey(), entry.getValue()),
                        choices(entry.getKey(), claim)))
                .toList();
        return new CorrectionForm(known, fields, !written.isEmpty() || overtaken, overtaken);
    }

    /** The fields of a claim in words. */
    static SequencedMap<String, String> values(Claim claim) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        values.put("type", claim.what().type().label());
        values.put("actors", names(claim.roles().actors()));
        values.put("recipients", names(claim.roles().recipients()));
        values.put("places", claim.setting().places().stream().map(Place::text).collect(Collectors.joining(", ")));
        values.put("time", time(claim.setting().time()));
        if (claim.what().type() instanceof EventType) {
            values.put("killed", range(claim.counts().killed()));
            values.put("injured", range(claim.counts().injured()));
            values.put("events", range(claim.counts().events()));
        }
        values.put(
                "attribution",
                claim.stance().attribution().stream().map(Attribution::holder).collect(Collectors.joining(", ")));
        values.put("factuality", claim.stance().factuality().label());
        values.put("status", claim.stance().status().label());
        values.put("responsibility", claim.stance().responsibility().label());
        return values;
    }

    private static List<String> choices(String field, Claim claim) {
        return switch (field) {
            case "type" -> {
                ClaimType[] types = switch (claim.what().type()) {
                    case EventType type -> EventType.values();
                    case TieType type -> TieType.values();
                    case FigureType type -> FigureType.values();
                };
                yield List.of(types).stream().map(ClaimType::label).toList();
            }
            case "factuality" ->
                List.of(Factuality.values()).stream().map(Factuality::label).toList();
            case "status" ->
                List.of(Status.values()).stream().map(Status::label).toList();
            case "responsibility" ->
                List.of(Responsibility.values()).stream()
                        .map(Responsibility::label)
                        .toList();
            default -> List.of();
        };
    }

    private static String names(List<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.joining(", "));
    }

    private static String time(@Nullable TimeSpan time) {
        if (time == null || (time.from() == null && time.to() == null)) {
            return "";
        }
        String from = String.valueOf(Objects.requireNonNullElse(time.from(), time.to()));
        String to = String.valueOf(Objects.requireNonNullElse(time.to(), time.from()));
        return from.equals(to) ? from : from + ".." + to;
    }

    private static String range(@Nullable Range range) {
        if (range == null) {
            return "";
        }
        Long high = range.high();
        if (high == null) {
            return range.low() + "+";
        }
        return high == range.low() ? Long.toString(high) : range.low() + "-" + high;
    }
}
