package org.khabar.brief.author;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Cited;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.gather.Found;
import org.khabar.ask.gather.Gathering;
import org.khabar.ask.gather.Window;
import org.khabar.brief.Block;
import org.khabar.brief.Reference.Item;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.incident.Member;
import org.khabar.record.view.View;

/** What a reader might take for known and is not: fields that nobody tells, what was left out, days without reports. */
final class Unknowns {
    /** Of longer lists the first are looked up; the count has them all. */
    private static final int LOOKED_UP = 100;

    private final Citations citations;
    private final View view;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Set<Set<String>> told = new HashSet<>();

    Unknowns(Citations citations, View view) {
        this.citations = citations;
        this.view = view;
    }

    /** What the incidents do not tell. */
    Unknowns fields(Gathering gathering) {
        List<Found> found = gathering.found();
        field(
                found,
                "name nobody who did it",
                each -> each.incident().versions().who().isEmpty());
        field(found, "tell no day", each -> each.incident().from() == null);
        field(
                found,
                "are placed no closer than a province",
                each -> !isClose(each.incident().place()));
        field(
                found,
                "tell no number of killed, which is not to say that nobody was",
                each -> each.incident().versions().killed().isEmpty());
        field(
                found,
                "rest on one report alone",
                each -> each.claims().stream()
                                .map(held -> held.claim().anchor().report())
                                .distinct()
                                .count()
                        == 1);
        leftOut("The counts of incidents leave out", gathering.leftOut());
        return this;
    }

    private static boolean isClose(@Nullable Place place) {
        return place != null && place.precision() != Precision.PROVINCE && place.precision() != Precision.COUNTRY;
    }

    private void field(List<Found> found, String words, Predicate<Found> which) {
        List<Found> those = found.stream().filter(which).toList();
        if (!those.isEmpty()) {
            String key = citations.count(
                    "Incidents that " + words,
                    List.of("%s of %s".formatted(Scene.number(those.size()), Scene.number(found.size()))),
                    those.stream().map(each -> each.counted("")).toList());
            sentences.add(Sentence.of(
                    "Of %s, %s %s.".formatted(Scene.many(found.size(), "incident"), Scene.number(those.size()), words),
                    key));
        }
    }

    /** What an answer did not count, and why. */
    Unknowns answer(Answer answer) {
        leftOut("“%s” leaves out".formatted(answer.question()), answer.leftOut());
        return this;
    }

    private void leftOut(String start, List<LeftOut> leftOut) {
        for (LeftOut each : leftOut) {
            if (!each.ids().isEmpty() && told.add(Set.copyOf(each.ids()))) {
                String key = citations.items(
                        start + ": " + each.why(),
                        List.of(Scene.number(each.ids().size())),
                        each.ids().stream().limit(LOOKED_UP).map(this::item).toList());
                sentences.add(Sentence.of(
                        "%s %s: %s.".formatted(start, Scene.number(each.ids().size()), each.why()), key));
            }
        }
    }

    private Item item(String id) {
        List<String> sources = view
                .findIncident(id)
                .map(incident -> incident.members().stream().map(Member::claim).toList())
                .orElse(List.of(id))
                .stream()
                .flatMap(claim -> view.findClaim(claim).stream())
                .map(Cited::of)
                .map(citations::source)
                .toList();
        return new Item(id, "–", sources);
    }

    /** How the reports held spread over the days asked about; a silence of reports is not quiet on the ground. */
    Unknowns coverage(Optional<Window> window) {
        Map<YearMonth, Integer> months = new TreeMap<>();
        LocalDate first = window.map(Window::from).orElse(LocalDate.of(1900, 1, 1));
        LocalDate last = window.map(Window::to).orElse(LocalDate.of(2200, 1, 1));
        view.forEachReport(first, last, report -> {
            if (report.published() != null) {
                months.merge(YearMonth.from(report.published()), 1, Integer::sum);
            }
        });
        if (months.isEmpty()) {
            String key = citations.items("Reports held of these days", List.of("0"), List.of());
            sentences.add(Sentence.of("The record holds no report that was published in these days.", key));
            return this;
        }
        YearMonth start = window.map(Window::from)
                .map(YearMonth::from)
                .orElse(months.keySet().iterator().next());
        YearMonth end = window.map(Window::to)
                .map(YearMonth::from)
                .orElse(List.copyOf(months.keySet()).getLast());
        List<String> silent = new ArrayList<>();
        for (YearMonth at = start; !at.isAfter(end); at = at.plusMonths(1)) {
            if (!months.containsKey(at)) {
                silent.add(at.toString());
            }
        }
        long reports = months.values().stream().mapToInt(Integer::intValue).sum();
        String key = citations.items(
                "Reports held by month of publication, from %s to %s".formatted(start, end),
                List.of(Scene.many(reports, "report"), "months without any: " + Scene.number(silent.size())),
                months.entrySet().stream()
                        .map(each -> new Item(
                                Scene.many(each.getValue(), "report"),
                                each.getKey().toString(),
                                List.of()))
                        .toList());
        sentences.add(Sentence.of(
                "All this rests on %s about any subject, published from %s to %s; what they do not tell may have happened all the same."
                        .formatted(Scene.many(reports, "report"), start, end),
                key));
        if (!silent.isEmpty()) {
            sentences.add(Sentence.of("Months without any report: %s.".formatted(String.join(", ", silent)), key));
        }
        return this;
    }

    /** Reports that may not be handed on. */
    Unknowns hidden(int reports) {
        if (reports > 0) {
            String key = citations.items(
                    "Reports whose handling mark (TLP:RED, or one that nobody knows) forbids to hand them on",
                    List.of(Scene.number(reports)),
                    List.of());
            sentences.add(Sentence.of(
                    "%s marked TLP:RED or unreadably: nothing of them is used here."
                            .formatted(reports == 1 ? "1 report is" : Scene.number(reports) + " reports are"),
                    key));
        }
        return this;
    }

    Section section() {
        return Section.of(
                "What is not known",
                new Block.Entries(sentences.stream().map(List::of).toList()));
    }
}
