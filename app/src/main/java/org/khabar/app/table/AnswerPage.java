package org.khabar.app.table;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.ask.check.answer.Revision;
import org.khabar.ask.check.answer.Verdict;

/** Prints what the record says of each claim of an argument, with the sentences behind it. */
public final class AnswerPage {
    private static final int SHOWN = 3;

    private final PrintWriter out;
    private final Screen screen;

    public AnswerPage(PrintWriter out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    /** Every answer, each sentence of the argument once, and a line to quote. */
    public void print(List<Answer> answers) {
        String last = "";
        for (Answer answer : answers) {
            if (!answer.quote().equals(last)) {
                out.println();
                paragraph("", Screen.Style.BOLD, "“" + answer.quote() + "”");
                last = answer.quote();
            }
            print(answer);
        }
        out.println();
        paragraph("", Screen.Style.BOLD, summary(answers));
    }

    /** What is known now and was not by that day: the verdicts that changed, and new sentences. */
    public void printChanges(LocalDate since, List<Revision> revisions) {
        List<Revision> changed = revisions.stream()
                .filter(each -> each.isChanged() || !each.news().isEmpty())
                .toList();
        out.println();
        paragraph(
                "",
                Screen.Style.BOLD,
                changed.isEmpty()
                        ? "Nothing has changed since %s.".formatted(Words.day(since))
                        : "Since %s, %,d verdicts have changed, and more is known of %,d claims:"
                                .formatted(
                                        Words.day(since),
                                        changed.stream()
                                                .filter(Revision::isChanged)
                                                .count(),
                                        changed.stream()
                                                .filter(each -> !each.news().isEmpty())
                                                .count()));
        changed.forEach(this::print);
    }

    private void print(Revision revision) {
        Answer answer = revision.answer();
        Verdict before = revision.before();
        String now = answer.verdict().label();
        String was = before == null ? "not judged like this" : before.label();
        out.println();
        paragraph("", Screen.Style.PLAIN, "“" + answer.quote() + "”" + about(answer));
        paragraph(
                "  ",
                style(answer.verdict()),
                revision.isChanged() ? "was %s, is %s".formatted(was, now) : "still " + now);
        print("new", revision.news());
    }

    private static String about(Answer answer) {
        return answer.words().isEmpty() ? "" : ": " + answer.words();
    }

    /** All of it in a sentence that a busy reader can quote. */
    public static String summary(List<Answer> answers) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        answers.forEach(answer -> counts.merge(answer.verdict(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((verdict, count) -> parts.add("%,d %s".formatted(count, verdict.label())));
        return answers.isEmpty()
                ? "The argument makes no claim that can be held against the record."
                : "Of %,d claims, held against the reports of this workspace: %s. What is not found is not refuted."
                        .formatted(answers.size(), String.join(", ", parts));
    }

    private void print(Answer answer) {
        paragraph("  ", style(answer.verdict()), answer.verdict().label().toUpperCase(Locale.ROOT) + about(answer));
        paragraph("  ", Screen.Style.PLAIN, answer.why());
        print("for", answer.support());
        print("against", answer.against());
    }

    private void print(String side, List<Evidence> evidence) {
        for (Evidence each : evidence.stream().limit(SHOWN).toList()) {
            String outlets = each.outlets().isEmpty() ? "outlet not told" : String.join(", ", each.outlets());
            paragraph(
                    "    ",
                    Screen.Style.DIM,
                    "%s: %s, %s: “%s”".formatted(side, outlets, Words.day(each.published()), each.quote()));
        }
        if (evidence.size() > SHOWN) {
            paragraph("    ", Screen.Style.DIM, "... and %,d more".formatted(evidence.size() - SHOWN));
        }
    }

    private static Screen.Style style(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Screen.Style.CYAN;
            case PARTLY, DISPUTED -> Screen.Style.YELLOW;
            case CONTRADICTED -> Screen.Style.RED;
            case NOT_FOUND, NOT_CHECKABLE -> Screen.Style.DIM;
        };
    }

    private void paragraph(String indent, Screen.Style style, String words) {
        for (String line : Wrap.lines(Wrap.tame(words), screen.width() - indent.length())) {
            out.println(indent + screen.styled(style, line));
        }
    }
}
