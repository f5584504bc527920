package org.khabar.brief.author;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Window;
import org.khabar.brief.Block;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;
import org.khabar.record.view.View;

/** Imported figures side by side, the latest of each kind, never averaged. */
final class FigureWords {
    private static final int ROWS = 40;
    private static final String NOTHING = "–";

    private final Citations citations;

    FigureWords(Citations citations) {
        this.citations = citations;
    }

    /** What one figure has in common with its like. */
    private record Kind(Observation.What what, Observation.Area where, Basis basis, String source) {
        static Kind of(Observation each) {
            return new Kind(
                    each.what(), each.where(), each.basis(), each.origin().dataset());
        }
    }

    /** The figures of the country asked about, or of the area; none where neither is told. */
    Optional<Section> section(View view, Asked asked) {
        if (asked.country() == null) {
            return Optional.empty();
        }
        Map<Kind, Observation> latest = new LinkedHashMap<>();
        view.forEachObservation(each -> {
            if (isAsked(each, asked)) {
                latest.merge(Kind.of(each), each, (one, other) -> other.to().isBefore(one.to()) ? one : other);
            }
        });
        List<Observation> shown = latest.values().stream()
                .sorted(Comparator.comparing(
                                (Observation each) -> !each.what().indicator().equals("people-in-need"))
                        .thenComparing(each -> each.what().indicator())
                        .thenComparing(Observation::to, Comparator.reverseOrder())
                        .thenComparing(FigureWords::labels))
                .limit(ROWS)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Row> rows = shown.stream().map(this::row).toList();
        Sentence title = new Sentence(
                "The latest imported figure of each kind, as its source gives it.",
                rows.stream().flatMap(row -> row.references().stream()).limit(1).toList());
        return Optional.of(Section.of(
                "Figures", new Block.Grid(title, List.of("figure", "of", "period", "basis", "value", "source"), rows)));
    }

    private static boolean isAsked(Observation each, Asked asked) {
        Observation.Area area = each.where();
        Window window = asked.window();
        String place = asked.place();
        boolean inside = place == null
                ? area.level() == 0
                : area.name().equalsIgnoreCase(place) || place.equalsIgnoreCase(area.code());
        return String.valueOf(asked.country()).equals(area.country())
                && inside
                && (window == null || window.meets(each.from(), each.to()));
    }

    private Block.Row row(Observation each) {
        return new Block.Row(
                List.of(
                        each.what().indicator(),
                        labels(each),
                        each.from() + " to " + each.to(),
                        each.basis().label(),
                        Scene.number(each.value()) + " " + each.what().unit(),
                        each.origin().source()),
                List.of(citations.figure(each)));
    }

    private static String labels(Observation each) {
        String labels = each.what().labels().entrySet().stream()
                .map(label -> label.getKey() + " " + label.getValue())
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? NOTHING : labels;
    }
}
