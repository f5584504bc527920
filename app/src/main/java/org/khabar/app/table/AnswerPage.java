package org.khabar.app.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.khabar.ask.AggregateAnswer;
import org.khabar.ask.Incident;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Range;

/** Prints what the reports bear out of a claim of many attacks, with the sentences that were counted. */
public final class AnswerPage {
    private final PrintWriter out;
    private final Screen screen;

    public AnswerPage(PrintWriter out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    /** The claim, the verdict, and the sentences behind it. */
    public void print(AggregateAnswer answer) {
        Claim claim = answer.claim();
        paragraph("", Screen.Style.BOLD, "The argument says: “" + claim.anchor().quote() + "”");
        out.println();
        paragraph("", Screen.Style.PLAIN, verdict(answer));
        out.println();
        out.println(screen.styled(Screen.Style.BOLD, "Counted as stated"));
        answer.stated().forEach(this::print);
        List<Incident> more = new ArrayList<>(answer.thinkable());
        more.removeAll(answer.stated());
        if (!more.isEmpty()) {
            out.println(screen.styled(Screen.Style.BOLD, "Suspected, or laid to nobody by name"));
            more.forEach(this::print);
        }
    }

    /** The answer in a sentence or two; never that something is false. */
    public static String verdict(AggregateAnswer answer) {
        Range asked = answer.claim().counts().events();
        String actor = Words.names(answer.claim().roles().actors());
        String window = Words.time(answer.claim().setting().time());
        String held =
                "The reports held tell of %,d attacks of %s, %s; up to %,d with those that are suspected or laid to nobody by name."
                        .formatted(answer.low(), actor, window, answer.high());
        return switch (answer.verdict()) {
            case CONFIRMED -> "The reports held bear this out. " + held;
            case NOT_CONFIRMED ->
                "%s is not confirmed by the reports held. %s They need not tell of every attack."
                        .formatted(asked == null ? "It" : Words.range(asked), held);
        };
    }

    private void print(Incident incident) {
        out.println("  " + screen.styled(Screen.Style.CYAN, Words.day(incident.day()) + " " + incident.where()));
        for (HeldClaim held : incident.claims()) {
            paragraph(
                    "    ",
                    Screen.Style.DIM,
                    "“%s” %s, %s"
                            .formatted(
                                    Wrap.tame(held.claim().anchor().quote()),
                                    held.outlets().isEmpty() ? "no outlet" : String.join(", ", held.outlets()),
                                    Words.day(held.published())));
        }
    }

    private void paragraph(String indent, Screen.Style style, String words) {
        for (String line : Wrap.lines(Wrap.tame(words), screen.width() - indent.length())) {
            out.println(indent + screen.styled(style, line));
        }
    }
}
