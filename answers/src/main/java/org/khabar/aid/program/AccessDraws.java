package org.khabar.aid.program;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.khabar.aid.scenario.Area;
import org.khabar.aid.scenario.Quantity;
import org.khabar.aid.scenario.Scenario.Draws;
import org.khabar.aid.scenario.Way;

/**
 * Draws reach and loss from their intervals. Each interval is cut into as many equal parts as there are cases and each
 * part's middle is drawn once (Latin hypercube; McKay, Beckman, Conover, Technometrics 21(2), 1979), so that the mean
 * is the middle of the interval whatever the seed. Areas of a country go together as far as the scenario says: what is
 * bad for reach is bad for loss. The same seed and names give the same draws. The order of the cases is remembered, for
 * it is asked again and again while numbers move.
 */
public final class AccessDraws {
    private final Draws draws;
    private final Map<String, int[]> orders = new ConcurrentHashMap<>();

    public AccessDraws(Draws draws) {
        this.draws = draws;
    }

    /**
     * A way's drawn cases.
     *
     * @param loss share lost, by case
     * @param meanLoss its mean
     * @param arrivals share that is reached and not lost, by case
     * @param arriving its mean
     */
    record Drawn(double[] loss, double meanLoss, double[] arrivals, double arriving) {}

    int count() {
        return draws.count();
    }

    Drawn draw(Area area, Way way) {
        double[] reach = values(area, way.modality() + " reach", way.reach(), 1);
        double[] loss = values(area, way.modality() + " loss", way.loss(), -1);
        double lost = 0;
        double arriving = 0;
        double[] arrivals = new double[loss.length];
        for (int i = 0; i < loss.length; i++) {
            lost += loss[i];
            arrivals[i] = reach[i] * (1 - loss[i]);
            arriving += arrivals[i];
        }
        return new Drawn(loss, lost / loss.length, arrivals, arriving / loss.length);
    }

    private double[] values(Area area, String name, Quantity quantity, int sign) {
        double[] values = new double[draws.count()];
        Arrays.fill(values, quantity.low());
        double width = quantity.high() - quantity.low();
        if (width > 0) {
            int[] order = orders.computeIfAbsent(
                    area.country() + "/" + area.name() + "/" + name, key -> order(area, name, sign));
            for (int rank = 0; rank < order.length; rank++) {
                values[order[rank]] = quantity.low() + (rank + 0.5) / order.length * width;
            }
        }
        return values;
    }

    /** The cases from the least value to the greatest. */
    private int[] order(Area area, String name, int sign) {
        double[] country = normals("country " + area.country());
        double[] own = normals(area.name() + " " + name);
        double common = Math.sqrt(draws.together());
        double alone = Math.sqrt(1 - draws.together());
        return IntStream.range(0, draws.count())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> sign * common * country[i] + alone * own[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double[] normals(String name) {
        Random random = new Random(draws.seed() * 1_000_003 + name.hashCode());
        return IntStream.range(0, draws.count())
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
    }
}
