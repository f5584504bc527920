package org.khabar.desk;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.frontier.Frontier;
import org.khabar.ask.frontier.Outlines;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Who;
import org.khabar.ask.question.Control;
import org.khabar.ask.question.Figures;
import org.khabar.ask.question.Harm;
import org.khabar.ask.question.Playbook;
import org.khabar.ask.question.Promises;
import org.khabar.ask.question.Spillover;
import org.khabar.ask.question.Tempo;
import org.khabar.ask.question.Ties;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.open.area.WorldOutlines;
import org.khabar.open.known.Countries;
import org.khabar.record.Workspace;
import org.khabar.record.view.View;

/** Asks a workspace one of the questions of docs/methods. */
public final class AskRecord {
    private final Workspace workspace;
    private final @Nullable LocalDate asOf;
    private final Set<String> hidden;

    /** What can be asked of a record. */
    public enum Topic {
        TEMPO,
        HARM,
        CONTROL,
        TIES,
        PLAYBOOK,
        SPILLOVER,
        PROMISES
    }

    /** @param asOf the last day that is seen, or null */
    public AskRecord(Workspace workspace, @Nullable LocalDate asOf) {
        this(workspace, asOf, Set.of());
    }

    /**
     * Asks without some reports.
     *
     * @param asOf the last day that is seen, or null
     * @param hidden ids of reports that are not seen
     */
    public AskRecord(Workspace workspace, @Nullable LocalDate asOf, Set<String> hidden) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.hidden = Set.copyOf(hidden);
    }

    /** What is seen of the record. */
    public View view() {
        View view = workspace.look(asOf);
        return hidden.isEmpty() ? view : view.without(hidden);
    }

    /**
     * Who is meant by an id of the register or a name.
     *
     * @throws IllegalArgumentException if nobody is, or more than one
     */
    public Who who(String asked) {
        return Who.of(asked, workspace.actors());
    }

    /**
     * The answer, as of the day.
     *
     * @throws IllegalArgumentException if the question needs something that is not told, naming it
     */
    public Answer ask(Topic topic, Asked asked) {
        View view = view();
        Answer answer = switch (topic) {
            case TEMPO -> Tempo.ask(view, asked);
            case HARM -> Harm.ask(view, asked, workspace.actors());
            case CONTROL -> Control.ask(view, asked, workspace.actors());
            case TIES -> Ties.ask(view, asked, workspace.actors());
            case PLAYBOOK -> Playbook.ask(view, asked, workspace.actors());
            case SPILLOVER -> Spillover.ask(view, asked, workspace.actors(), outlines());
            case PROMISES -> Promises.ask(view, asked);
        };
        return dated(answer);
    }

    /**
     * Imported figures side by side.
     *
     * @param indicator its short name, or null for all
     */
    public Answer figures(Asked asked, @Nullable String indicator) {
        return dated(Figures.ask(view(), asked, indicator));
    }

    /** Can it be said which countries lie beside the one asked about? */
    public boolean hasNeighbours(Asked asked) {
        return asked.country() != null
                && Frontier.of(outlines(), asked.country(), asked.place())
                        .filter(found -> !found.borders().isEmpty())
                        .isPresent();
    }

    private Outlines outlines() {
        Gazetteer gazetteer = Gazetteer.load().with(workspace.listPlaces());
        return new Outlines(workspace.listBoundaries(), WorldOutlines.load(new Countries(gazetteer)));
    }

    private Answer dated(Answer answer) {
        if (asOf == null) {
            return answer;
        }
        Answer dated = answer.with("as-of", asOf.toString());
        LocalDate first = workspace.census().first();
        return first == null || !first.isAfter(asOf) ? dated : dated.noting(before(asOf, first));
    }

    /** Why an answer of a day before all reports is empty, and how to ask what later ones tell of it. */
    private static String before(LocalDate asOf, LocalDate first) {
        return ("The record holds no report published by %s; its first is of %s. What later reports tell of earlier days"
                        + " is found by the day of the event: --window %s..%s without --as-of.")
                .formatted(asOf, first, asOf.withDayOfYear(1), asOf);
    }
}
