package org.khabar.ask.measure.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DominanceTest {
    @Test
    void ranksACountryThatIsHitMostOnEveryChannel() {
        assertEquals(
                new Order.Leads("PAK"),
                Dominance.of(List.of(
                        standing("TJK", 1_357, 2, 10_000),
                        standing("PAK", 2_670, 40, 1_400_000),
                        standing("IRN", 921, 5, 780_000))));
    }

    @Test
    void letsACountryLeadThatIsEqualOnOneChannelAndHigherOnAnother() {
        assertEquals(
                new Order.Leads("b"),
                Dominance.of(List.of(
                        Standing.of("a", Map.of("incidents", 3.0, "refugees", 0.0)),
                        Standing.of("b", Map.of("incidents", 4.0, "refugees", 0.0)))));
    }

    /** Parts (¼, 1) and (1, ½): 1 − ¾w = ½ + ½w, so w = 0.4. */
    @Test
    void tellsTheWeightAtWhichTheOrderTurns() {
        Order.DependsOn found = assertInstanceOf(
                Order.DependsOn.class,
                Dominance.of(List.of(
                        Standing.of("a", Map.of("incidents", 10.0, "refugees", 1_500_000.0)),
                        Standing.of("b", Map.of("incidents", 40.0, "refugees", 750_000.0)))));

        Order.Turn turn = found.turns().getFirst();
        assertEquals(1, found.turns().size());
        assertEquals("incidents", turn.channel());
        assertEquals(0.4, turn.weight(), 1e-12);
        assertEquals("refugees", turn.other());
        assertEquals("a", turn.less());
        assertEquals("b", turn.more());
        assertEquals("b", found.leaders().getFirst().country());
        assertEquals(0.6, found.leaders().getFirst().part(), 0.02);
    }

    @Test
    void passesTheLeadThroughTheMiddleWhereAThirdIsGoodOnBoth() {
        Order.DependsOn found = assertInstanceOf(
                Order.DependsOn.class,
                Dominance.of(List.of(
                        Standing.of("a", Map.of("x", 10.0, "y", 0.0)),
                        Standing.of("b", Map.of("x", 8.0, "y", 8.0)),
                        Standing.of("c", Map.of("x", 0.0, "y", 10.0)))));

        assertEquals(
                List.of("c", "b"), found.turns().stream().map(Order.Turn::less).toList());
        assertEquals(
                List.of("b", "a"), found.turns().stream().map(Order.Turn::more).toList());
        assertEquals(0.2, found.turns().getFirst().weight(), 1e-12);
        assertEquals(0.8, found.turns().getLast().weight(), 1e-12);
    }

    @Test
    void turnsOnEachPairOfThreeChannels() {
        Order.DependsOn found = assertInstanceOf(
                Order.DependsOn.class,
                Dominance.of(List.of(standing("PAK", 2_670, 40, 700_000), standing("IRN", 921, 5, 780_000))));

        // Refugees alone speak for Iran, so that only pairs with refugees turn.
        assertEquals(2, found.turns().size());
        assertEquals("PAK", found.leaders().getFirst().country());
    }

    @Test
    void letsNobodyLeadWhereAllAreEqual() {
        Order.DependsOn found = assertInstanceOf(
                Order.DependsOn.class, Dominance.of(List.of(standing("a", 1, 1, 1), standing("b", 1, 1, 1))));

        assertEquals(List.of(), found.leaders());
        assertEquals(List.of(), found.turns());
    }

    @Test
    void refusesCountriesWithDifferentChannels() {
        Standing one = Standing.of("a", Map.of("incidents", 1.0));
        Standing other = Standing.of("b", Map.of("refugees", 1.0));

        assertThrows(IllegalArgumentException.class, () -> Dominance.of(List.of(one, other)));
        assertThrows(IllegalArgumentException.class, () -> Dominance.of(List.of(one)));
    }

    private static Standing standing(String name, double border, double incidents, double refugees) {
        return Standing.of(name, Map.of("border", border, "incidents", incidents, "refugees", refugees));
    }
}
