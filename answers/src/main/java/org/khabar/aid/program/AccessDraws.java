package org.khabar.aid.program;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Scenario.Draws;
import org.khabar.aid.scenario.Way;

/**
 * Draws reach and loss from their intervals. Each interval is cut into as many equal parts as there are cases and each
 * part's middle is drawn once (Latin hypercube; McKay, Beckman, Conover, Technometrics 21(2), 1979), so that the mean
 * is the middle of the interval whatever the seed. Areas of a country go together as far as the scenario says: what is
 * bad for reach is bad for loss. The same seed and names give the same draws.
 */
final class AccessDraws {
    private final Draws draws;

    AccessDraws(Draws draws) {
        this.draws = draws;
    }

    int count() {
        return draws.count();
    }

    /** Share reached, by case. */
    double[] reach(Area area, Way way) {
        return draw(area, way.modality() + " reach", way.reach(), 1);
    }

    /** Share lost, by case. */
    double[] loss(Area area, Way way) {
        return draw(area, way.modality() + " loss", way.loss(), -1);
    }

    private double[] draw(Area area, String name, Quantity quantity, int sign) {
        int n = draws.count();
        double[] values = new double[n];
        Arrays.fill(values, quantity.low());
        if (quantity.low() == quantity.high()) {
            return values;
        }
        double[] country = normals("country " + area.country());
        double[] own = normals(area.name() + " " + name);
        double[] scores = new double[n];
        double common = Math.sqrt(draws.together());
        double alone = Math.sqrt(1 - draws.together());
        for (int i = 0; i < n; i++) {
            scores[i] = sign * common * country[i] + alone * own[i];
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = 0; rank < n; rank++) {
            values[order[rank]] = quantity.low() + (rank + 0.5) / n * (quantity.high() - quantity.low());
        }
        return values;
    }

    private double[] normals(String name) {
        Random random = new Random(draws.seed() * 1_000_003 + name.hashCode());
        return IntStream.range(0, draws.count())
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
    }
}
