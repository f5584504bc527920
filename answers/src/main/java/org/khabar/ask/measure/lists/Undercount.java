package org.khabar.ask.measure.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.khabar.ask.measure.Interval;

/**
 * How many were never listed, by every model of which lists depend on which.
 *
 * <p>Source: S. E. Fienberg, The multiple recapture census for closed populations and incomplete 2^k contingency
 * tables, Biometrika 59 (1972); Y. M. M. Bishop, S. E. Fienberg and P. W. Holland, Discrete Multivariate Analysis
 * (1975), chapter 6.
 *
 * @param estimates one for each model that could be fitted, the lowest BIC first
 * @param unfitted models that the counts do not determine, by name
 */
public record Undercount(List<Estimate> estimates, List<String> unfitted) {
    /**
     * A BIC this much higher is strong evidence against a model; A. E. Raftery, Bayesian model selection in social
     * research, Sociological Methodology 25 (1995), table 6.
     */
    public static final double STRONG = 10;

    /** A model whose total is this many times what was seen, or less well known than that, says nothing. */
    private static final double ABSURD = 1e4;

    public Undercount {
        estimates = List.copyOf(estimates);
        unfitted = List.copyOf(unfitted);
        if (estimates.isEmpty()) {
            throw new IllegalArgumentException("No model could be fitted. The lists must overlap more.");
        }
    }

    /** All models of an overlap. */
    public static Undercount of(Overlap overlap) {
        List<Estimate> estimates = new ArrayList<>();
        List<String> unfitted = new ArrayList<>();
        for (Model model : Model.all(overlap.lists().size())) {
            fit(model, overlap).ifPresentOrElse(estimates::add, () -> unfitted.add(model.name(overlap.lists())));
        }
        estimates.sort(Comparator.comparingDouble(Estimate::bic).thenComparing(Estimate::model));
        return new Undercount(estimates, unfitted);
    }

    /** The models that nothing speaks strongly against, the lowest BIC first. */
    public List<Estimate> plausible() {
        double best = estimates.getFirst().bic();
        return estimates.stream().filter(each -> each.bic() - best < STRONG).toList();
    }

    /** From the lowest to the highest total of the plausible models. */
    public Interval spread() {
        double[] totals =
                plausible().stream().mapToDouble(Estimate::total).sorted().toArray();
        return new Interval(totals[0], totals[totals.length - 1]);
    }

    private static Optional<Estimate> fit(Model model, Overlap overlap) {
        List<Integer> terms = model.terms();
        int cells = (1 << overlap.lists().size()) - 1;
        RealMatrix design = new Array2DRowRealMatrix(cells, terms.size());
        double[] counts = new double[cells];
        for (int cell = 1; cell <= cells; cell++) {
            counts[cell - 1] = overlap.count(cell);
            for (int column = 0; column < terms.size(); column++) {
                int term = terms.get(column);
                design.setEntry(cell - 1, column, (cell & term) == term ? 1 : 0);
            }
        }
        return PoissonFit.of(design, counts)
                .map(fit -> estimate(model.name(overlap.lists()), overlap.seen(), fit))
                .filter(estimate -> estimate.error() < ABSURD * overlap.seen());
    }

    /** On no list, all terms but the constant are 0. */
    private static Estimate estimate(String name, int seen, PoissonFit fit) {
        int parameters = fit.coefficients().getDimension();
        double missing = Math.exp(fit.coefficients().getEntry(0));
        double error = missing * Math.sqrt(fit.covariance().getEntry(0, 0));
        double fitness = -2 * fit.logLikelihood();
        return new Estimate(
                name,
                parameters,
                seen,
                missing,
                error,
                fitness + 2 * parameters,
                fitness + Math.log(seen) * parameters);
    }
}
