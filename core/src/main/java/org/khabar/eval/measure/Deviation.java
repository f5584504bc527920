package org.khabar.eval.measure;

/** How far measured numbers lie from the right ones. */
public final class Deviation {
    private Deviation() {}

    /**
     * Mean of the absolute differences, in the unit of the numbers.
     *
     * @throws IllegalArgumentException if there are none, or not as many of one as of the other
     */
    public static double meanAbsolute(double[] right, double[] found) {
        check(right, found);
        double sum = 0;
        for (int i = 0; i < right.length; i++) {
            sum += Math.abs(right[i] - found[i]);
        }
        return sum / right.length;
    }

    /**
     * Pearson's product-moment correlation, -1 to 1; 0 where one side does not vary at all.
     *
     * @throws IllegalArgumentException if there are none, or not as many of one as of the other
     */
    public static double pearson(double[] right, double[] found) {
        check(right, found);
        double meanRight = mean(right);
        double meanFound = mean(found);
        double both = 0;
        double ofRight = 0;
        double ofFound = 0;
        for (int i = 0; i < right.length; i++) {
            double a = right[i] - meanRight;
            double b = found[i] - meanFound;
            both += a * b;
            ofRight += a * a;
            ofFound += b * b;
        }
        return ofRight == 0 || ofFound == 0 ? 0 : both / Math.sqrt(ofRight * ofFound);
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }

    private static void check(double[] right, double[] found) {
        if (right.length == 0 || right.length != found.length) {
            throw new IllegalArgumentException(
                    "The numbers found (%d) must be as many as the right ones (%d), and some."
                            .formatted(found.length, right.length));
        }
    }
}
