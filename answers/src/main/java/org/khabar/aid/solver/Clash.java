package org.khabar.aid.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the smallest set of limits that clash, where a limit is a group of rows that stand or fall together.
 *
 * <p>Every clashing set shares a limit with every set of limits whose loosening lets the rest be kept. So: the smallest
 * set that meets all loosenings known so far is tried; if it does not clash, the least loosening of the others is one
 * more to meet; if it does, no smaller one can (implicit hitting sets, as in Ignatiev et al., "Smallest MUS extraction
 * with minimal hitting set dualization", CP 2015).
 */
public final class Clash {
    private static final double TOLERANCE = 1e-7;

    private final LinearProgram program;
    private final List<Integer> groups;
    private final Solver solver;

    private Clash(LinearProgram program, List<Integer> groups, Solver solver) {
        this.program = program;
        this.groups = List.copyOf(groups);
        this.solver = solver;
    }

    /**
     * The groups that clash, least in number; nothing if the programme can be solved, or if the rows outside all groups
     * clash by themselves.
     *
     * @param groups for each row the number of its group, from 0, or -1 for a row that is no limit but a definition
     */
    public static Optional<List<Integer>> find(LinearProgram program, List<Integer> groups, Solver solver) {
        return new Clash(program, groups, solver).find();
    }

    private Optional<List<Integer>> find() {
        List<BitSet> loosenings = new ArrayList<>();
        while (true) {
            BitSet tried = smallestMeeting(loosenings);
            Optional<BitSet> loosened = loosen(tried);
            if (loosened.isEmpty()) {
                return tried.isEmpty()
                        ? Optional.empty()
                        : Optional.of(tried.stream().boxed().toList());
            }
            if (loosened.get().isEmpty()) {
                return Optional.empty();
            }
            loosenings.add(loosened.get());
        }
    }

    /** The limits to loosen so that those in the set can be kept with all the others; nothing if they clash. */
    private Optional<BitSet> loosen(BitSet kept) {
        LinearProgram.Builder builder = new LinearProgram.Builder(LinearProgram.Direction.MINIMISE);
        program.variables().forEach(each -> builder.add(new Variable(each.name(), each.low(), each.high(), 0)));
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < program.rows().size(); i++) {
            Row row = program.rows().get(i);
            int group = groups.get(i);
            builder.add(group < 0 || kept.get(group) ? row : stretched(builder, row, group, owners));
        }
        return switch (solver.solve(builder.build())) {
            case Outcome.Optimum optimum -> Optional.of(owners(optimum, owners));
            case Outcome.Infeasible _ -> Optional.empty();
            case Outcome.Unbounded _, Outcome.Failed _ ->
                throw new IllegalStateException("The solver (%s) could not say which limits clash. Maybe try another."
                        .formatted(solver.name()));
        };
    }

    /** The row with a price on breaking it, measured in its own size so that money does not outweigh people. */
    private static Row stretched(LinearProgram.Builder builder, Row row, int group, List<Integer> owners) {
        List<Term> terms = new ArrayList<>(row.terms());
        double size = row.terms().stream()
                .mapToDouble(term -> Math.abs(term.coefficient()))
                .max()
                .orElse(1);
        if (Double.isFinite(row.low())) {
            terms.add(new Term(builder.add(new Variable("short", 0, Double.POSITIVE_INFINITY, 1)), size));
            owners.add(group);
        }
        if (Double.isFinite(row.high())) {
            terms.add(new Term(builder.add(new Variable("over", 0, Double.POSITIVE_INFINITY, 1)), -size));
            owners.add(group);
        }
        return new Row(row.name(), row.low(), row.high(), terms);
    }

    private BitSet owners(Outcome.Optimum optimum, List<Integer> owners) {
        BitSet broken = new BitSet();
        int first = program.variables().size();
        for (int i = 0; i < owners.size(); i++) {
            if (optimum.values().get(first + i) > TOLERANCE) {
                broken.set(owners.get(i));
            }
        }
        return broken;
    }

    private static BitSet smallestMeeting(List<BitSet> sets) {
        for (int size = 0; ; size++) {
            Optional<BitSet> found = meeting(sets, new BitSet(), size);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    /** A set that meets all those sets, of the chosen and so many more. */
    private static Optional<BitSet> meeting(List<BitSet> sets, BitSet chosen, int more) {
        Optional<BitSet> open =
                sets.stream().filter(set -> !set.intersects(chosen)).findFirst();
        if (open.isEmpty()) {
            return Optional.of(chosen);
        }
        if (more == 0) {
            return Optional.empty();
        }
        return open.get().stream()
                .boxed()
                .flatMap(member -> {
                    BitSet next = (BitSet) chosen.clone();
                    next.set(member);
                    return meeting(sets, next, more - 1).stream();
                })
                .findFirst();
    }
}
