package org.khabar.ask.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.answer.Sheet;
import org.khabar.ask.measure.Interval;
import org.khabar.ask.measure.lists.Overlap;
import org.khabar.ask.measure.lists.Undercount;
import org.khabar.plot.Bar;
import org.khabar.plot.Plot;

/** How many are on no list? */
public final class Lists {
    private static final String COUNT = "count";
    private static final String METHOD =
            "Log-linear capture–recapture over all hierarchical models, the spread of those within a BIC of 10 of the"
                    + " best; docs/methods/undercount.md";

    private Lists() {}

    /**
     * The answer.
     *
     * @param file its name, for what is wrong in it
     * @param text a CSV table: a column for each of three to five lists with 0 or 1, and a column {@code count}
     * @throws IllegalArgumentException if it is no such table, naming file and line
     */
    public static Answer ask(String file, String text) {
        Overlap overlap = read(file, text);
        Undercount undercount = Undercount.of(overlap);
        SequencedMap<String, String> told = new LinkedHashMap<>();
        told.put("file", file);
        told.put("lists", String.join(", ", overlap.lists()));
        List<List<String>> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (var each : undercount.plausible()) {
            Interval interval = each.interval();
            rows.add(List.of(
                    each.model(),
                    Say.number(each.total()),
                    Say.number(each.error()),
                    Say.interval(interval),
                    Say.number(each.bic() - undercount.estimates().getFirst().bic())));
            bars.add(new Bar(each.model(), each.total(), interval.low(), interval.high()));
        }
        Sheet sheet = new Sheet(
                "Models that nothing speaks strongly against (in all)",
                List.of("lists that depend on one another", "in all", "SE", "95 %", "BIC over the best"),
                rows);
        return new Answer(
                "How many are there in all, of whom %,d are on a list?".formatted(overlap.seen()),
                told,
                Map.of(),
                new Estimate(
                        "number in all",
                        null,
                        undercount.spread(),
                        null,
                        "From %s to %s by model, each with its own interval below; the models differ in what nobody can see."
                                .formatted(
                                        Say.number(undercount.spread().low()),
                                        Say.number(undercount.spread().high()))),
                METHOD,
                List.of(),
                leftOut(undercount),
                List.of(
                        "The population is taken as closed and the matching as right.",
                        "A dependence of all lists at once cannot be seen in such data."),
                new Answer.Shown(List.of(sheet), List.of(new Plot.Bars("In all, by model", "model", "in all", bars))));
    }

    private static List<LeftOut> leftOut(Undercount undercount) {
        List<LeftOut> left = new ArrayList<>();
        left.add(new LeftOut("models that the counts do not determine", undercount.unfitted()));
        left.add(new LeftOut(
                "models with strong evidence against them",
                undercount.estimates().stream()
                        .filter(each -> !undercount.plausible().contains(each))
                        .map(each -> "%s: %s".formatted(each.model(), Say.number(each.total())))
                        .toList()));
        return left;
    }

    private static Overlap read(String file, String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> heads =
                lines.isEmpty() ? List.of() : List.of(lines.getFirst().split(",", -1));
        if (heads.isEmpty() || !heads.getLast().strip().equals(COUNT)) {
            throw new IllegalArgumentException(
                    "The first line of %s must name the lists, with %s as the last column.".formatted(file, COUNT));
        }
        List<String> lists =
                heads.subList(0, heads.size() - 1).stream().map(String::strip).toList();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            try {
                add(cells, lists.size(), counts);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "Line %d of %s (%s) must hold 0 or 1 for each list, and a count of 0 or more."
                                .formatted(i + 1, file, lines.get(i)),
                        e);
            }
        }
        return new Overlap(lists, counts);
    }

    private static void add(String[] cells, int lists, Map<Integer, Integer> counts) {
        int key = 0;
        if (cells.length != lists + 1) {
            throw new IllegalArgumentException("The cells (%d) must be %d.".formatted(cells.length, lists + 1));
        }
        for (int list = 0; list < lists; list++) {
            int on = Integer.parseInt(cells[list].strip());
            if (on != 0 && on != 1) {
                throw new IllegalArgumentException("The cell (%d) must be 0 or 1.".formatted(on));
            }
            key |= on << list;
        }
        if (key != 0) {
            counts.merge(key, Integer.parseInt(cells[lists].strip()), Integer::sum);
        }
    }
}
