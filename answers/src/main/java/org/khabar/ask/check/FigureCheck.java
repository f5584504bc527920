package org.khabar.ask.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.ask.check.likeness.Amounts;
import org.khabar.ask.check.likeness.Cues;
import org.khabar.ask.check.likeness.Window;
import org.khabar.model.series.Basis;

/** Holds a figure of people in need or of money for aid against the imported series of the right period. */
final class FigureCheck {
    private static final double FEWEST_PEOPLE = 10_000;
    private static final double HALF = 50;
    private static final double WHOLE = 95;
    private static final double PERCENT_SLACK = 1.5;
    private static final double MONEY_SLACK = 0.03;
    private static final Pattern LESS = Pattern.compile("\\b(less|fewer) than half\\b|\\bunder half\\b");
    private static final Pattern MORE = Pattern.compile("\\b(more than half|over half|most of)\\b");
    private static final Pattern FULL = Pattern.compile("\\b(in full|fully|entirely|all of)\\b");
    private static final Pattern UNFUNDED =
            Pattern.compile("\\b(not|never|n't) (\\w+ )?(fund|pa(y|id))|\\bunfunded\\b|\\bunderfunded\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

    private final Cues cues;
    private final Series series;

    FigureCheck(Holdings holdings, Cues cues) {
        this.cues = cues;
        this.series = new Series(holdings);
    }

    /** The answer, or nothing where the sentence gives no such figure. */
    Optional<Answer> judge(Statement statement) {
        boolean need = cues.shows(Cues.Cue.NEED, statement.quote())
                || ((statement.goesOn() || statement.capitals().isEmpty())
                        && cues.shows(Cues.Cue.NEED, statement.before()));
        if (need) {
            List<Amounts.Amount> people = Amounts.of(statement.quote()).stream()
                    .filter(amount -> !amount.percent() && amount.value() >= FEWEST_PEOPLE)
                    .toList();
            if (!people.isEmpty()) {
                return Optional.of(people(statement, people.getFirst()));
            }
        }
        return cues.shows(Cues.Cue.MONEY, statement.quote()) ? money(statement) : Optional.empty();
    }

    private Answer people(Statement statement, Amounts.Amount amount) {
        LocalDate written = statement.written();
        boolean asked = statement.window().asked();
        Window window = asked || written == null ? statement.window() : new Window(written, written, true);
        List<Series.Figure> all = series.people(statement.country());
        List<Series.Figure> then = all.stream()
                .filter(figure -> window.overlaps(figure.from(), figure.to(), 0))
                .toList();
        List<Series.Figure> right =
                then.stream().filter(figure -> amount.meets(figure.value())).toList();
        if (!right.isEmpty()) {
            String words = right.getFirst().words();
            return answer(statement, Verdict.SUPPORTED, right, List.of(), "The series has it: " + words + ".");
        }
        List<Series.Figure> other = all.stream()
                .filter(figure -> amount.meets(figure.value()) && isNear(figure, window))
                .toList();
        if (!asked && !other.isEmpty()) {
            String words = other.getFirst().words();
            String current = then.isEmpty()
                    ? ""
                    : " The figure of the argument's own time is "
                            + then.getFirst().words() + ".";
            return answer(
                    statement,
                    Verdict.PARTLY,
                    other,
                    then,
                    "That is the figure of another period: %s.%s".formatted(words, current));
        }
        if (then.isEmpty()) {
            return answer(
                    statement,
                    Verdict.NOT_FOUND,
                    List.of(),
                    List.of(),
                    "The record holds no series of that place and time (%,d of that place).".formatted(all.size()));
        }
        List<Series.Figure> current =
                then.stream().filter(figure -> figure.basis() == Basis.CURRENT).toList();
        List<Series.Figure> rival = current.isEmpty() ? then : current;
        return answer(
                statement,
                Verdict.CONTRADICTED,
                List.of(),
                rival,
                "The series has another figure: " + rival.getFirst().words() + ".");
    }

    private static boolean isNear(Series.Figure figure, Window window) {
        LocalDate day = window.from();
        return day == null
                || (figure.to().isAfter(day.minusYears(1)) && figure.from().isBefore(day.plusYears(1)));
    }

    private Optional<Answer> money(Statement statement) {
        Matcher matcher = YEAR.matcher(statement.quote());
        LocalDate written = statement.written();
        if (!matcher.find() && written == null) {
            return Optional.empty();
        }
        int year =
                matcher.reset().find() ? Integer.parseInt(matcher.group(1)) : written == null ? 0 : written.getYear();
        Optional<Series.Plan> plan = series.findPlan(statement.country(), year);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        String words = statement.quote().toLowerCase(Locale.ROOT);
        Optional<Boolean> borne = borne(words, plan.get());
        return borne.map(so -> answer(
                statement,
                so ? Verdict.SUPPORTED : Verdict.CONTRADICTED,
                so ? plan.get().figures() : List.of(),
                so ? List.of() : plan.get().figures(),
                "The plan " + plan.get().words() + "."));
    }

    private static Optional<Boolean> borne(String words, Series.Plan plan) {
        double covered = plan.covered();
        if (LESS.matcher(words).find() || UNFUNDED.matcher(words).find()) {
            return Optional.of(covered < HALF);
        }
        if (MORE.matcher(words).find()) {
            return Optional.of(covered > HALF);
        }
        if (FULL.matcher(words).find()) {
            return Optional.of(covered >= WHOLE);
        }
        OptionalDouble share = Amounts.of(words).stream()
                .filter(Amounts.Amount::percent)
                .mapToDouble(Amounts.Amount::value)
                .findFirst();
        if (share.isPresent()) {
            return Optional.of(Math.abs(share.getAsDouble() - covered) <= PERCENT_SLACK);
        }
        OptionalDouble sum = Amounts.of(words).stream()
                .mapToDouble(Amounts.Amount::value)
                .filter(value -> value >= FEWEST_PEOPLE)
                .findFirst();
        return sum.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        isAbout(sum.getAsDouble(), plan.required()) || isAbout(sum.getAsDouble(), plan.received()));
    }

    private static boolean isAbout(double one, double other) {
        return Math.abs(one - other) <= MONEY_SLACK * other;
    }

    private static Answer answer(
            Statement statement,
            Verdict verdict,
            List<Series.Figure> support,
            List<Series.Figure> against,
            String why) {
        return new Answer(
                statement.quote(),
                statement.sentence().span(),
                "",
                verdict,
                null,
                evidence(support),
                evidence(against),
                why);
    }

    private static List<Evidence> evidence(List<Series.Figure> figures) {
        List<Evidence> evidence = new ArrayList<>();
        figures.forEach(figure -> evidence.add(figure.evidence()));
        return evidence;
    }
}
