package org.khabar.ask.check.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers by which an argument's sentence is held against a report. */
class AmountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The blast hurt three hundred people.                        | 300
                    A hundred men came, then twenty-eight, then twenty one.     | 100 28 21
                    Over two hundred thousand fled 13,000 fighters.             | 200000 13000
                    Thirty were shot and nineteen held.                         | 30 19
                    Some 1.8 million need food; that is 40 % of them.           | 1800000 40
                    In March 2020 they signed a three-day truce.                | ''
                    One of them spoke.                                          | ''
                    """)
    void readsDigitsAndWords(String text, String values) {
        double[] expected = Arrays.stream(values.split(" "))
                .filter(value -> !value.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] read =
                Amounts.of(text).stream().mapToDouble(Amounts.Amount::value).toArray();
        assertEquals(Arrays.toString(expected), Arrays.toString(read));
    }
}
