package org.khabar.desk.aid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.khabar.aid.access.rule.RulesFile;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.solver.SolverKind;
import org.khabar.aid.told.AccessTold;
import org.khabar.aid.told.PlanTold;
import org.khabar.aid.told.Statement;
import org.khabar.aid.told.Told;
import org.khabar.ask.answer.Cited;
import org.khabar.brief.Block;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.brief.author.Citations;
import org.khabar.brief.author.Part;
import org.khabar.model.Handling;
import org.khabar.record.Workspace;

/** Sections about aid for a brief: access, and a plan. */
public final class AidParts {
    /** So many sentences of reports are named behind one statement; the command behind it has all. */
    private static final int SOURCES = 12;

    private AidParts() {}

    /** Access for aid, worked out without the reports that may not be handed on. */
    public static Part access(Workspace workspace, ScoreAccess.Asked asked) {
        Set<String> hidden = Handling.reserved(workspace.look(asked.asOf()).listHandling());
        return part(AccessTold.of(new ScoreAccess(workspace, RulesFile.shipped(), List.of())
                .hiding(hidden)
                .score(asked)));
    }

    /**
     * The plan of a scenario.
     *
     * @throws org.khabar.aid.BadInputException if the scenario is wrong; names each line and field
     * @throws IOException if the file cannot be read
     */
    public static Part plan(Path scenario) throws IOException {
        return plan(new PlanAid(SolverKind.CLP).plan(scenario));
    }

    /** A plan that is there already. */
    public static Part plan(Plan plan) {
        return part(PlanTold.of(plan));
    }

    /** Statements as a section; each cites its reports, or else how it was worked out. */
    static Part part(Told told) {
        return citations -> Section.of(
                told.title(),
                new Block.Entries(told.statements().stream()
                        .map(statement -> List.of(sentence(statement, citations)))
                        .toList()));
    }

    private static Sentence sentence(Statement statement, Citations citations) {
        if (statement.claims().isEmpty()) {
            return Sentence.of(statement.words(), citations.items(statement.basis(), List.of(), List.of()));
        }
        return new Sentence(
                statement.words(),
                citations.sources(statement.claims().stream()
                        .limit(SOURCES)
                        .map(Cited::of)
                        .toList()));
    }
}
