package org.khabar.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.eval.measure.Figure;

/**
 * The page that keeps the figures, a Markdown file. Between two marks stands the table that is written and read here;
 * the rest is written by hand and left alone.
 */
public final class AccuracyPage {
    /** Begins the written part. */
    public static final String BEGIN = "<!-- figures: begin (written by khabar eval --write) -->";

    /** Ends the written part. */
    public static final String END = "<!-- figures: end -->";

    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| (-?\\d+(?:\\.\\d+)?) \\| (\\d+) \\|");

    private final Path file;

    /** @param file the page; it must hold the two marks, each on a line of its own */
    public AccuracyPage(Path file) {
        this.file = file;
    }

    /**
     * The figures on the page, in its order.
     *
     * @throws IOException if the page cannot be read or lacks a mark
     */
    public List<Figure> figures() throws IOException {
        List<Figure> figures = new ArrayList<>();
        Part part = part();
        for (String line : part.text.substring(part.from, part.to).split("\n")) {
            Matcher row = ROW.matcher(line.strip());
            if (row.matches()) {
                figures.add(new Figure(
                        row.group(1).strip(),
                        row.group(2).strip(),
                        Double.parseDouble(row.group(3)),
                        Long.parseLong(row.group(4))));
            }
        }
        return figures;
    }

    /**
     * The figures that are worse now than on the page. A figure that only one side has is no fall.
     *
     * @param tolerance how much worse a figure may be without counting, in its own unit
     * @throws IOException if the page cannot be read or lacks a mark
     */
    public List<Fall> falls(List<Figure> now, double tolerance) throws IOException {
        List<Figure> before = figures();
        List<Fall> falls = new ArrayList<>();
        for (Figure figure : now) {
            findSame(before, figure)
                    .filter(old -> fell(old, figure, tolerance))
                    .ifPresent(old -> falls.add(new Fall(old, figure)));
        }
        return falls;
    }

    private static Optional<Figure> findSame(List<Figure> figures, Figure wanted) {
        return figures.stream()
                .filter(figure ->
                        figure.set().equals(wanted.set()) && figure.measure().equals(wanted.measure()))
                .findFirst();
    }

    /** The page holds three decimals, so a figure is compared as it would stand there. */
    private static boolean fell(Figure before, Figure now, double tolerance) {
        double worse = now.lowerIsBetter() ? now.value() - before.value() : before.value() - now.value();
        return Math.round(worse * 1000) > Math.round(tolerance * 1000);
    }

    /**
     * Puts these figures on the page in place of those that stand there.
     *
     * @throws IOException if the page cannot be read or written or lacks a mark
     */
    public void write(List<Figure> figures) throws IOException {
        Part part = part();
        StringBuilder table = new StringBuilder("\n| set | measure | value | of |\n| --- | --- | --- | --- |\n");
        for (Figure figure : figures) {
            table.append(row(figure)).append('\n');
        }
        Files.writeString(file, part.text.substring(0, part.from) + table + part.text.substring(part.to));
    }

    private static String row(Figure figure) {
        return String.format(
                Locale.ROOT, "| %s | %s | %.3f | %d |", figure.set(), figure.measure(), figure.value(), figure.of());
    }

    /** The page and where its written part begins and ends. */
    private record Part(String text, int from, int to) {}

    private Part part() throws IOException {
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(
                    "The page (%s) lacks the lines \"%s\" and \"%s\"; put them where the table shall stand."
                            .formatted(file, BEGIN, END));
        }
        return new Part(text, begin + BEGIN.length(), end);
    }
}
