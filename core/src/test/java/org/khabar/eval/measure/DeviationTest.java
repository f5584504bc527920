package org.khabar.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DeviationTest {
    @Test
    void measuresErrorAndCorrelation() {
        double[] right = {1, 2, 3, 4};
        assertEquals(0.5, Deviation.meanAbsolute(right, new double[] {1, 3, 3, 5}), 1e-12);
        assertEquals(1, Deviation.pearson(right, new double[] {10, 20, 30, 40}), 1e-12);
        assertEquals(-1, Deviation.pearson(right, new double[] {4, 3, 2, 1}), 1e-12);
    }

    @Test
    void seesNoCorrelationWithAnAnswerThatNeverChanges() {
        assertEquals(0, Deviation.pearson(new double[] {1, 2, 3}, new double[] {3, 3, 3}), 1e-12);
    }

    @Test
    void refusesAnswersThatDoNotFitTheQuestions() {
        assertThrows(
                IllegalArgumentException.class, () -> Deviation.meanAbsolute(new double[] {1, 2}, new double[] {1}));
    }
}
