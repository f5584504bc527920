package org.khabar.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.check.ArgumentCheck;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Revision;
import org.khabar.model.Report;
import org.khabar.model.passage.Passage;
import org.khabar.record.Workspace;
import org.khabar.record.view.View;
import org.khabar.run.Pipeline;

/** Reads an argument and holds it, claim by claim, against a workspace as of a day. */
public final class CheckArgument {
    private final Workspace workspace;
    private final Pipeline pipeline;

    public CheckArgument(Workspace workspace, Pipeline pipeline) {
        this.workspace = workspace;
        this.pipeline = pipeline;
    }

    /**
     * Checks the texts in the files one after the other and hands the answers to each over.
     *
     * @param asOf the last day that is seen of the record, or null for everything
     * @param since the earlier day that the answers are compared with, or null for none
     */
    public void check(
            ReportFiles files,
            Progress progress,
            @Nullable LocalDate asOf,
            @Nullable LocalDate since,
            Consumer<List<Revision>> each) {
        files.forEachBatch(1, progress, (reports, problems) -> {
            problems.forEach(progress::setAside);
            for (Report report : reports) {
                List<Answer> answers = check(report, asOf);
                each.accept(Revision.between(since == null ? answers : check(report, since), answers));
            }
        });
    }

    /**
     * An answer for each claim, in the order of the text.
     *
     * @param asOf the last day that is seen of the record, or null for everything
     */
    public List<Answer> check(Report argument, @Nullable LocalDate asOf) {
        return checkBy(workspace.look(asOf), argument);
    }

    /** An answer for each claim, by what a view shows. */
    public List<Answer> checkBy(View view, Report argument) {
        Passage passage = pipeline.passage(argument);
        return new ArgumentCheck(view, workspace.actors().listAll())
                .check(passage, pipeline.read(passage).claims());
    }
}
