package org.khabar.aid;

import java.util.List;
import java.util.stream.Collectors;
import org.khabar.model.Problem;

/** A scenario or a sheet that cannot be planned with, and everything that is wrong with it. */
public final class BadInputException extends RuntimeException {
    private final transient List<Problem> problems;

    /** @param problems at least one */
    public BadInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
