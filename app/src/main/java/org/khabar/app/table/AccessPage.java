package org.khabar.app.table;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.khabar.aid.access.AnalystScore;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.Evidence;
import org.khabar.aid.access.Score;
import org.khabar.aid.access.rule.Indicator;

/** Prints scores of access for a person: a line an area, and where it is wanted the claims behind each score. */
public final class AccessPage {
    private static final int NAME = 24;
    private static final int CODE = 6;
    private static final int COLUMN = 8;

    /** So many claims are printed for one score; the rest is in the machine output. */
    private static final int MOST = 6;

    private final PrintWriter out;
    private final Screen screen;

    public AccessPage(PrintWriter out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    /**
     * The table, and what it means.
     *
     * @param evidence print the claims behind each score too
     */
    public void print(List<AreaAccess> scores, boolean evidence) {
        if (scores.isEmpty()) {
            paragraph("", "There is no such area. Areas come from the gazetteer and from khabar import boundaries.");
            return;
        }
        AreaAccess first = scores.getFirst();
        out.println(screen.styled(Screen.Style.BOLD, "Access for aid, " + Words.day(first.date())));
        out.println();
        head(first);
        scores.forEach(this::row);
        out.println();
        legend(first);
        if (evidence) {
            scores.forEach(this::print);
        } else {
            paragraph("", "The claims behind each score: --area NAME, or --claims for all.");
        }
    }

    private void head(AreaAccess access) {
        StringBuilder line = new StringBuilder(Wrap.padded("AREA", NAME));
        access.scores().forEach(score -> line.append(Wrap.padded(code(score.indicator()), COLUMN)));
        out.println(line + "OVERALL");
    }

    private static String code(Indicator indicator) {
        return indicator.id().substring(0, Math.min(CODE, indicator.id().length()));
    }

    private void row(AreaAccess access) {
        String name = access.area().isCountry()
                ? access.area().name() + ", whole"
                : "  " + access.area().name();
        StringBuilder line = new StringBuilder(Wrap.padded(name, NAME));
        access.scores()
                .forEach(score ->
                        line.append(Wrap.padded(score.sign() + (score.override() == null ? "" : "*"), COLUMN)));
        line.append(access.overall().sign())
                .append(" (")
                .append(access.overall().range())
                .append(')');
        out.println(line);
    }

    private void legend(AreaAccess access) {
        paragraph(
                "",
                access.scores().stream()
                        .map(score -> code(score.indicator()) + ": "
                                + score.indicator().name() + ", last "
                                + score.indicator().days() + " days")
                        .collect(Collectors.joining("; ", "", ".")));
        paragraph(
                "",
                "Scores 0 (no constraint) to 3 (extreme); X: the record is silent, which is no good news. * set by an "
                        + "analyst. Overall 0 to 5, with the range that the silent ones leave open.");
    }

    private void print(AreaAccess access) {
        out.println();
        out.println(screen.styled(Screen.Style.BOLD, access.area().name()));
        for (Score score : access.scores()) {
            if (!score.evidence().isEmpty() || score.override() != null) {
                print(score);
            }
        }
        String silent = access.scores().stream()
                .filter(Score::isSilent)
                .map(score -> score.indicator().name())
                .collect(Collectors.joining("; "));
        if (!silent.isEmpty()) {
            paragraph("  ", "X: " + silent + ".");
        }
    }

    private void print(Score score) {
        Integer value = score.value();
        String certain = value == null || value == score.low() ? "" : ", for certain %d".formatted(score.low());
        out.println(screen.styled(
                Screen.Style.CYAN,
                "  %s  %s (incidents %,d, killed %,d%s)"
                        .formatted(
                                score.sign(), score.indicator().name(), score.incidents(), score.killed(), certain)));
        AnalystScore override = score.override();
        if (override != null) {
            paragraph(
                    "     ",
                    "Set by %s on %s: %s".formatted(override.who(), Words.day(override.from()), override.why()));
        }
        score.evidence().stream().limit(MOST).forEach(this::print);
        if (score.evidence().size() > MOST) {
            out.printf(
                    "     ... and %,d more; --json has all%n", score.evidence().size() - MOST);
        }
    }

    private void print(Evidence evidence) {
        String bearing = switch (evidence.bearing()) {
            case COUNTS -> "";
            case LIKELY -> "; only likely";
            case DENIES -> "; says it did not happen";
            case EASES -> "; speaks against it";
        };
        paragraph(
                "     ",
                "“%s” %s (%s)%s%s"
                        .formatted(
                                evidence.quote(),
                                Words.source(evidence.held()),
                                evidence.claim(),
                                bearing,
                                evidence.wholeCountry() ? "; of the whole country" : ""));
    }

    private void paragraph(String indent, String words) {
        for (String line : Wrap.lines(Wrap.tame(words), screen.width() - indent.length())) {
            out.println(indent + line);
        }
    }
}
