package org.khabar.aid.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The dual of a programme: the least that its limits are worth, such that no variable is worth more than the limits it
 * uses up. Each finite bound of a row or variable has a price of its own, at least zero.
 */
final class DualProgram {
    private final LinearProgram primal;
    private final LinearProgram program;
    private final List<Price> prices;

    /** The price of one bound: of a row, or of a variable; of its upper or its lower end. */
    private record Price(boolean ofRow, int index, double sign) {}

    private DualProgram(LinearProgram primal, LinearProgram program, List<Price> prices) {
        this.primal = primal;
        this.program = program;
        this.prices = List.copyOf(prices);
    }

    static DualProgram of(LinearProgram primal) {
        LinearProgram.Builder builder = new LinearProgram.Builder(LinearProgram.Direction.MINIMISE);
        List<Price> prices = new ArrayList<>();
        List<List<Term>> columns = new ArrayList<>();
        primal.variables().forEach(each -> columns.add(new ArrayList<>()));
        for (int i = 0; i < primal.rows().size(); i++) {
            Row row = primal.rows().get(i);
            for (Price price : ends(true, i, row.low(), row.high())) {
                int column = add(builder, price, row.low(), row.high());
                prices.add(price);
                row.terms()
                        .forEach(term ->
                                columns.get(term.variable()).add(new Term(column, price.sign * term.coefficient())));
            }
        }
        for (int i = 0; i < primal.variables().size(); i++) {
            Variable variable = primal.variables().get(i);
            for (Price price : ends(false, i, variable.low(), variable.high())) {
                int column = add(builder, price, variable.low(), variable.high());
                prices.add(price);
                columns.get(i).add(new Term(column, price.sign));
            }
        }
        double sign = sign(primal);
        for (int i = 0; i < columns.size(); i++) {
            Variable variable = primal.variables().get(i);
            builder.add(Row.exactly(variable.name(), sign * variable.objective(), columns.get(i)));
        }
        return new DualProgram(primal, builder.build(), prices);
    }

    private static List<Price> ends(boolean ofRow, int index, double low, double high) {
        List<Price> ends = new ArrayList<>();
        if (Double.isFinite(high)) {
            ends.add(new Price(ofRow, index, 1));
        }
        if (Double.isFinite(low)) {
            ends.add(new Price(ofRow, index, -1));
        }
        return ends;
    }

    private static int add(LinearProgram.Builder builder, Price price, double low, double high) {
        double worth = price.sign > 0 ? high : -low;
        return builder.add(new Variable("price", 0, Double.POSITIVE_INFINITY, worth));
    }

    private static double sign(LinearProgram primal) {
        return primal.direction() == LinearProgram.Direction.MAXIMISE ? 1 : -1;
    }

    /** The dual itself, to be made least. */
    LinearProgram program() {
        return program;
    }

    /** 1 if the objectives of both are the same number, -1 if the one is the other's negative. */
    double sign() {
        return sign(primal);
    }

    /** The duals of the first programme's rows, from the dual's values. */
    List<Double> duals(List<Double> values) {
        return read(true, primal.rows().size(), values);
    }

    /** The reduced costs of the first programme's variables, from the dual's values. */
    List<Double> reducedCosts(List<Double> values) {
        return read(false, primal.variables().size(), values);
    }

    private List<Double> read(boolean ofRows, int size, List<Double> values) {
        List<Double> read = new ArrayList<>(Collections.nCopies(size, 0.0));
        for (int i = 0; i < prices.size(); i++) {
            Price price = prices.get(i);
            if (price.ofRow == ofRows) {
                read.set(price.index, read.get(price.index) + sign() * price.sign * values.get(i));
            }
        }
        return read;
    }
}
