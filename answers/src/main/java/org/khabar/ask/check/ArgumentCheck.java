package org.khabar.ask.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.ask.check.likeness.Comparer;
import org.khabar.ask.check.likeness.Cues;
import org.khabar.ask.check.likeness.Kin;
import org.khabar.ask.check.likeness.Sites;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Status;
import org.khabar.model.passage.Passage;
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
        Holdings holdings = new Holdings(view, report);
        Comparer comparer = new Comparer(kin, cues);
        CountCheck counts = new CountCheck(holdings, kin, comparer);
        ClaimCheck single = new ClaimCheck(holdings, comparer, new Denials(holdings, kin, cues), independence);
        FigureCheck figures = new FigureCheck(holdings, cues);
        WordCheck words = new WordCheck(holdings, kin, cues);
        List<Statement> statements = statements(argument, claims);
        List<Answer> answers = new ArrayList<>();
        Map<Statement, List<Answer>> silent = new LinkedHashMap<>();
        for (Statement statement : statements) {
            List<Answer> told = onceByWord(figures.judge(statement)
                    .map(List::of)
                    .orElseGet(() -> claims.stream()
                            .filter(claim -> claim.anchor().sentence()
                                    == statement.sentence().index())
                            .map(claim -> Asked.of(claim, statement, cues))
                            .flatMap(asked -> judge(asked, counts, single).stream())
                            .toList()));
            boolean lost = told.stream().allMatch(answer -> answer.verdict() == Verdict.NOT_FOUND);
            Optional<Answer> beyond = lost ? beyond(statement) : Optional.empty();
            if (!lost || (told.isEmpty() && statement.isHeading())) {
                answers.addAll(told);
            } else if (beyond.isPresent()) {
                answers.add(beyond.get());
            } else {
                silent.put(statement, told);
            }
        }
        words.judge(List.copyOf(silent.keySet())).forEach((statement, answer) -> {
            List<Answer> told = silent.getOrDefault(statement, List.of());
            answers.addAll(told.isEmpty() || answer.verdict() != Verdict.NOT_FOUND ? List.of(answer) : told);
        });
        answers.sort(Comparator.comparingInt(answer -> answer.span().start()));
        return List.copyOf(answers);
    }

    /**
     * "Seized power" is an act and a tie: what is known of the one is not to be said unknown of the other, nor the same
     * of both.
     */
    private static List<Answer> onceByWord(List<Answer> answers) {
        return answers.stream()
                .distinct()
                .filter(answer -> answer.verdict() != Verdict.NOT_FOUND
                        || answers.stream()
                                .noneMatch(other -> other.verdict() != Verdict.NOT_FOUND
                                        && other.span().equals(answer.span())))
                .toList();
    }

    /**
     * Nothing where somebody decides, offers or says what is still to come: the words may be found, if not the deed.
     */
    private Optional<Answer> judge(Asked asked, CountCheck counts, ClaimCheck single) {
        Claim claim = asked.claim();
        String quote = claim.anchor().quote();
        boolean open = !Comparer.commits(claim) || claim.stance().status() == Status.FUTURE;
        if (cues.isAimedAt(claim.anchor().trigger(), quote) || (open && !cues.shows(Cues.Cue.DECIDED, quote))) {
            return Optional.of(beyond(claim));
        }
        if (open) {
            // What was decided lies ahead; a report may tell of the deciding, or that it was done.
            return Optional.of(single.judge(asked)).filter(answer -> answer.verdict() == Verdict.SUPPORTED);
        }
        return Optional.of(CountCheck.fits(asked) ? counts.judge(asked) : single.judge(asked));
    }

    private Answer beyond(Claim claim) {
        String what = cues.findBeyond(claim.anchor().quote())
                .map(Cues.Cue::words)
                .orElse("something that lies ahead or is only thought of");
        return new Answer(
                claim.anchor().quote(),
                claim.anchor().span(),
                claim.anchor().trigger(),
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
                        "",
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
    private List<Statement> statements(Passage argument, List<Claim> claims) {
        Map<String, Integer> often = new HashMap<>();
        claims.forEach(claim ->
                Sites.countries(claim.setting().places()).forEach(country -> often.merge(country, 1, Integer::sum)));
        String country = often.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < argument.sentences().size(); i++) {
            statements.add(Statement.of(argument, i, country, view.asOf().orElse(null)));
        }
        return statements;
    }
}
