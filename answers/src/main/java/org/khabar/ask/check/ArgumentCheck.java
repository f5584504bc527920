package org.khabar.ask.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.ask.check.likeness.Comparer;
import org.khabar.ask.check.likeness.Cues;
import org.khabar.ask.check.likeness.Kin;
import org.khabar.ask.check.likeness.Window;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Status;
import org.khabar.model.passage.Passage;
import org.khabar.model.passage.Sentence;
import org.khabar.record.view.View;
import org.khabar.weigh.Independence;
import org.khabar.weigh.source.Stakes;

/**
 * Holds an argument against the record as of a day: every claim that was read in it, and those sentences without one
 * that give a figure, tell of something that reports tell of as well, or show that they are opinion. For one thread.
 */
public final class ArgumentCheck {
    private final View view;
    private final Kin kin;
    private final Independence independence;
    private final Cues cues = new Cues();

    /**
     * @param view the record, as of the day that is asked for
     * @param actors everybody whom the register knows
     */
    public ArgumentCheck(View view, Collection<Actor> actors) {
        this.view = view;
        this.kin = new Kin(actors);
        Map<String, String> parents = new HashMap<>();
        for (Actor actor : actors) {
            if (actor.parent() != null) {
                parents.put(actor.id(), actor.parent());
            }
        }
        this.independence = new Independence(Stakes.shipped(parents));
    }

    /**
     * One answer a claim, in the order of the text.
     *
     * @param argument its sentences, with the words for names and times tagged
     * @param claims what was read in it
     */
    public List<Answer> check(Passage argument, List<Claim> claims) {
        Report report = argument.report();
        LocalDate written = report.published();
        Holdings holdings = new Holdings(view, report);
        Comparer comparer = new Comparer(kin, cues);
        CountCheck counts = new CountCheck(holdings, kin, comparer);
        ClaimCheck single = new ClaimCheck(holdings, comparer, new Denials(holdings, kin, cues), independence);
        FigureCheck figures = new FigureCheck(holdings, cues);
        WordCheck words = new WordCheck(holdings, kin, cues);
        List<Statement> statements = statements(argument, claims);
        List<Answer> answers = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Claim claim : claims) {
            Sentence sentence = argument.sentences().get(claim.anchor().sentence());
            Optional<Answer> figure = figures.judge(statements.get(sentence.index()));
            Window window = Window.of(claim.setting().time(), written);
            if (figure.isPresent()) {
                if (told.add(sentence.index())) {
                    answers.add(figure.get());
                }
            } else if (isBeyond(claim)) {
                told.add(sentence.index());
                answers.add(beyond(claim));
            } else if (!isOpen(claim)) {
                told.add(sentence.index());
                answers.add(CountCheck.fits(claim, window) ? counts.judge(claim, window) : single.judge(claim, window));
            }
        }
        List<Statement> silent = new ArrayList<>();
        for (Statement statement : statements) {
            if (!told.contains(statement.sentence().index())) {
                figures.judge(statement)
                        .or(() -> beyond(statement))
                        .ifPresentOrElse(answers::add, () -> silent.add(statement));
            }
        }
        answers.addAll(words.judge(silent).values());
        answers.sort(Comparator.comparingInt(answer -> answer.span().start()));
        return List.copyOf(answers);
    }

    private boolean isBeyond(Claim claim) {
        return isOpen(claim) && !cues.shows(Cues.Cue.DECIDED, claim.anchor().quote());
    }

    /** Is it wished, thought of or still to come? */
    private static boolean isOpen(Claim claim) {
        return !Comparer.commits(claim) || claim.stance().status() == Status.FUTURE;
    }

    private Answer beyond(Claim claim) {
        String what = cues.findBeyond(claim.anchor().quote())
                .map(Cues.Cue::words)
                .orElse("something that lies ahead or is only thought of");
        return new Answer(
                claim.anchor().quote(),
                claim.anchor().span(),
                Verdict.NOT_CHECKABLE,
                null,
                List.of(),
                List.of(),
                why(what));
    }

    private Optional<Answer> beyond(Statement statement) {
        if (cues.shows(Cues.Cue.DECIDED, statement.quote())) {
            return Optional.empty();
        }
        return cues.findBeyond(statement.quote())
                .map(cue -> new Answer(
                        statement.quote(),
                        statement.sentence().span(),
                        Verdict.NOT_CHECKABLE,
                        null,
                        List.of(),
                        List.of(),
                        why(cue.words())));
    }

    private static String why(String what) {
        return "This is %s; no record can bear it out or refute it.".formatted(what);
    }

    /** Every sentence; the country that most of the claims before and after lie in is the one it speaks of. */
    private static List<Statement> statements(Passage argument, List<Claim> claims) {
        Map<String, Integer> often = new HashMap<>();
        claims.forEach(claim ->
                Comparer.countries(claim.setting().places()).forEach(country -> often.merge(country, 1, Integer::sum)));
        String country = often.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < argument.sentences().size(); i++) {
            statements.add(Statement.of(argument, i, country));
        }
        return statements;
    }
}
