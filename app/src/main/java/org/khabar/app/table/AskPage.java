package org.khabar.app.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.Cited;
import org.khabar.ask.answer.Counted;
import org.khabar.ask.answer.Estimate;
import org.khabar.ask.answer.LeftOut;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.answer.Sheet;
import org.khabar.ask.measure.Interval;
import org.khabar.plot.Plot;
import org.khabar.plot.TextPlot;

/** Prints an answer for a person: the answer first, then what it rests on, then what it left out. */
public final class AskPage {
    private static final int BAR = 30;
    private static final int SHOWN = 40;
    private static final int QUOTES = 3;
    private static final int NARROWEST = 8;
    private static final int GAP = 2;
    private final PrintWriter out;
    private final Screen screen;

    public AskPage(PrintWriter out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    /** The whole answer; of many incidents the first, with the number of those not shown. */
    public void print(Answer answer) {
        paragraph("", Screen.Style.BOLD, answer.question());
        if (!answer.filters().isEmpty()) {
            paragraph(
                    "",
                    Screen.Style.DIM,
                    answer.filters().entrySet().stream()
                            .map(each -> each.getKey() + " " + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        out.println();
        paragraph("", Screen.Style.PLAIN, words(answer.estimate()));
        out.println();
        answer.shown().sheets().forEach(this::print);
        answer.shown().plots().forEach(this::print);
        for (String note : answer.notes()) {
            paragraph("  ", Screen.Style.YELLOW, note);
        }
        paragraph("  ", Screen.Style.DIM, "Method: " + answer.method());
        incidents(answer.counted());
        leftOut(answer.leftOut());
    }

    private static String words(Estimate estimate) {
        Double value = estimate.value();
        if (value == null) {
            return "%s: no single number. %s".formatted(capital(estimate.what()), estimate.why());
        }
        Interval interval = estimate.interval();
        Double p = estimate.p();
        return "%s: %s%s%s. %s"
                .formatted(
                        capital(estimate.what()),
                        number(value),
                        interval == null
                                ? ""
                                : " (95 %% %s to %s)".formatted(number(interval.low()), number(interval.high())),
                        p == null ? "" : ", p " + number(p),
                        estimate.why());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "no bound";
        }
        return value == 0 || Math.abs(value) >= 0.001 ? "%,.4g".formatted(value) : "%.1e".formatted(value);
    }

    private void print(Sheet sheet) {
        out.println(screen.styled(Screen.Style.BOLD, sheet.title()));
        if (sheet.rows().isEmpty()) {
            out.println("  nothing");
        } else {
            List<List<String>> all = new ArrayList<>();
            all.add(sheet.heads());
            all.addAll(sheet.rows());
            int[] widths = widths(all);
            all.forEach(row -> print(row, widths));
        }
        out.println();
    }

    /** As wide as the longest cells, the widest columns made narrower until all fit the screen. */
    private int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Wrap.tame(row.get(i)).length());
            }
        }
        while (Arrays.stream(widths).sum() + GAP * widths.length > screen.width()) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    /** A row; a cell that is too long goes on in the next line. */
    private void print(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(Wrap.lines(Wrap.tame(row.get(i)), Math.max(1, widths[i])));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                text.append("  ").append(Wrap.padded(part, widths[i]));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private void print(Plot plot) {
        out.println(TextPlot.draw(plot, BAR));
    }

    private void incidents(List<Counted> counted) {
        if (counted.isEmpty()) {
            return;
        }
        out.println();
        out.println(screen.styled(Screen.Style.BOLD, "Counted (%,d)".formatted(counted.size())));
        for (Counted each : counted.stream().limit(SHOWN).toList()) {
            String readings =
                    each.readings().stream().sorted().map(Reading::words).collect(Collectors.joining(", "));
            String place = each.place();
            paragraph(
                    "  ",
                    Screen.Style.CYAN,
                    "%s%s %s (%s)%s%s"
                            .formatted(
                                    Words.days(each.from(), each.to()),
                                    place == null ? "" : " " + place,
                                    each.type(),
                                    each.id(),
                                    each.as().isEmpty() ? "" : " – " + each.as(),
                                    readings.isEmpty() ? "" : " – " + readings));
            each.claims().stream().limit(QUOTES).forEach(this::print);
        }
        if (counted.size() > SHOWN) {
            out.printf("  ... and %,d more; --json has all%n", counted.size() - SHOWN);
        }
    }

    private void print(Cited cited) {
        paragraph(
                "    ",
                Screen.Style.DIM,
                "“%s” %s, %s; %s (%s)"
                        .formatted(
                                cited.quote(),
                                cited.outlets().isEmpty() ? "no outlet" : String.join(", ", cited.outlets()),
                                Words.day(cited.published()),
                                cited.stance(),
                                cited.claim()));
    }

    private void leftOut(List<LeftOut> leftOut) {
        if (leftOut.stream().anyMatch(left -> !left.ids().isEmpty())) {
            out.println();
            out.println(screen.styled(Screen.Style.BOLD, "Left out"));
            leftOut.stream()
                    .filter(left -> !left.ids().isEmpty())
                    .forEach(left -> paragraph(
                            "  ",
                            Screen.Style.PLAIN,
                            "%,d: %s".formatted(left.ids().size(), left.why())));
        }
    }

    private void paragraph(String indent, Screen.Style style, String words) {
        for (String line : Wrap.lines(Wrap.tame(words), screen.width() - indent.length())) {
            out.println(indent + screen.styled(style, line));
        }
    }
}
