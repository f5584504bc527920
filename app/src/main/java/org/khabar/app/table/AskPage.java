package org.khabar.app.table;

import java.io.PrintWriter;
import java.util.ArrayList;
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
    private static final int CELL = 60;
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
            int columns = sheet.heads().size();
            int[] widths = new int[columns];
            for (List<String> row : all) {
                for (int i = 0; i < columns; i++) {
                    widths[i] = Math.max(widths[i], cut(row.get(i)).length());
                }
            }
            for (List<String> row : all) {
                StringBuilder line = new StringBuilder(" ");
                for (int i = 0; i < columns; i++) {
                    line.append(' ')
                            .append(Wrap.padded(cut(row.get(i)), widths[i]))
                            .append(' ');
                }
                out.println(line.toString().stripTrailing());
            }
        }
        out.println();
    }

    private static String cut(String cell) {
        String tame = Wrap.tame(cell);
        return tame.length() <= CELL ? tame : tame.substring(0, CELL - 1) + "…";
    }

    private void print(Plot plot) {
        out.println(TextPlot.draw(plot, BAR));
    }

    private void incidents(List<Counted> counted) {
        out.println();
        out.println(screen.styled(Screen.Style.BOLD, "Counted (%,d)".formatted(counted.size())));
        for (Counted each : counted.stream().limit(SHOWN).toList()) {
            String readings =
                    each.readings().stream().sorted().map(Reading::words).collect(Collectors.joining(", "));
            String place = each.place();
            paragraph(
                    "  ",
                    Screen.Style.CYAN,
                    "%s %s %s (%s)%s%s"
                            .formatted(
                                    Words.days(each.from(), each.to()),
                                    place == null ? "place not told" : place,
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
        if (!leftOut.isEmpty()) {
            out.println();
            out.println(screen.styled(Screen.Style.BOLD, "Left out"));
            for (LeftOut left : leftOut) {
                paragraph(
                        "  ", Screen.Style.PLAIN, "%,d: %s".formatted(left.ids().size(), left.why()));
            }
        }
    }

    private void paragraph(String indent, Screen.Style style, String words) {
        for (String line : Wrap.lines(Wrap.tame(words), screen.width() - indent.length())) {
            out.println(indent + screen.styled(style, line));
        }
    }
}
