package org.khabar.desk;

import java.util.List;
import java.util.Optional;
import org.khabar.ask.AggregateAnswer;
import org.khabar.ask.AggregateCheck;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.record.Workspace;
import org.khabar.record.view.Filter;
import org.khabar.run.Pipeline;

/** Reads an argument and holds its claims of many attacks against the reports in a workspace. */
public final class CheckArgument {
    private final Workspace workspace;
    private final Pipeline pipeline;

    public CheckArgument(Workspace workspace, Pipeline pipeline) {
        this.workspace = workspace;
        this.pipeline = pipeline;
    }

    /** An answer for each claim that can be checked, in the order of the text. */
    public List<AggregateAnswer> check(Report argument) {
        List<AggregateCheck> checks = pipeline.read(argument).claims().stream()
                .filter(AggregateCheck::fits)
                .map(claim -> AggregateCheck.of(claim, actors(claim)))
                .toList();
        workspace.look(null).forEachClaim(Filter.ALL, held -> checks.forEach(check -> check.see(held)));
        return checks.stream().map(AggregateCheck::answer).toList();
    }

    private List<Actor> actors(Claim claim) {
        return claim.roles().actors().stream()
                .flatMap(name -> Optional.ofNullable(name.actor()).flatMap(pipeline::findActor).stream())
                .toList();
    }
}
