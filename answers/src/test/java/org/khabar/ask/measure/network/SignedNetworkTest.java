package org.khabar.ask.measure.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignedNetworkTest {
    @Test
    void takesAFriendsFriendForBalancedAndAFriendsEnemyForNot() {
        SignedNetwork network = network("a+b", "b+c", "a+c", "c+d", "d-e", "c+e");

        assertEquals(List.of(List.of("a", "b", "c")), network.triads().balanced());
        assertEquals(List.of(List.of("c", "d", "e")), network.triads().unbalanced());
        assertEquals(0.5, network.triads().share().orElseThrow().estimate());
    }

    @Test
    void takesThreeEnemiesForUnbalancedAndTwoFriendsWithOneEnemyForBalanced() {
        assertEquals(1, network("a-b", "b-c", "a-c").triads().unbalanced().size());
        assertEquals(1, network("a+b", "b-c", "a-c").triads().balanced().size());
    }

    @Test
    void knowsNoShareWithoutTriads() {
        assertTrue(network("a+b", "b+c").triads().share().isEmpty());
    }

    @Test
    void refusesAPairThatIsFriendlyAndHostile() {
        assertThrows(IllegalArgumentException.class, () -> network("a+b", "b-a"));
        assertThrows(IllegalArgumentException.class, () -> network("a+a"));
    }

    @Test
    void namesTheTieThatSpoilsTwoCamps() {
        SignedNetwork network = network("a+b", "c+d", "a-c", "a-d", "b-c", "b+d");

        assertEquals(List.of(SignedTie.friends("b", "d")), network.frustration().atOdds());
        assertTrue(network.frustration().isExact());
    }

    @Test
    void findsNoFrustrationInTwoCamps() {
        assertEquals(
                0,
                network("a+b", "c+d", "a-c", "a-d", "b-c", "b-d").frustration().high());
        assertEquals(0, network("a-b", "b-c", "c-d").frustration().high());
    }

    /** M. Petersdorf (1966): of n who are all enemies, the index is the whole part of (n − 1)² / 4. */
    @Test
    void findsTheKnownFrustrationWhereAllAreEnemies() {
        for (int people = 3; people <= 9; people++) {
            Frustration found = enemies(people).frustration();
            assertEquals((people - 1) * (people - 1) / 4, found.high());
            assertTrue(found.isExact());
        }
    }

    @Test
    void givesBoundsThatHoldTheIndexWhereItIsTooLargeToTryAll() {
        Frustration found = enemies(24).frustration();

        assertTrue(found.low() <= 132 && 132 <= found.high(), found.low() + " to " + found.high());
        assertEquals(132, found.high());
        assertFalse(found.isExact());
    }

    @Test
    void knowsALongOddCycleExactly() {
        List<SignedTie> ties = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            ties.add(SignedTie.enemies("n" + i, "n" + (i + 1) % 25));
        }
        Frustration found = new SignedNetwork(ties).frustration();

        assertEquals(1, found.low());
        assertEquals(1, found.high());
    }

    @Test
    void boundsRandomNetworksFromBothSides() {
        for (long seed = 0; seed < 60; seed++) {
            SignedNetwork network = random(new Random(seed), 9);
            Camps camps = new Camps(network.graph());
            int exact = camps.best().size();

            String why = "seed " + seed;
            assertEquals(exact, network.frustration().high(), why);
            assertTrue(OddCycles.apart(network.graph()) <= exact, why);
            assertTrue(exact <= camps.good().size(), why);
        }
    }

    @Test
    void putsFriendsIntoOneGroupWhateverTheOrderOfTheirTies() {
        List<String> words = new ArrayList<>(List.of("a+b", "b+c", "a+c", "d+e", "e+f", "d+f", "c-d", "a-f", "g-a"));
        Communities found = network(words.toArray(String[]::new)).communities();

        assertEquals(List.of(Set.of("a", "b", "c"), Set.of("d", "e", "f"), Set.of("g")), found.groups());
        // Two equal groups and nothing between them: 1 − 2 · (1/2)².
        assertEquals(0.5, found.modularity(), 1e-12);
        for (long seed = 0; seed < 10; seed++) {
            Collections.shuffle(words, new Random(seed));
            assertEquals(found, network(words.toArray(String[]::new)).communities(), "seed " + seed);
        }
    }

    @Test
    void leavesEverybodyAloneWhereNobodyIsFriends() {
        assertEquals(
                List.of(Set.of("a"), Set.of("b")), network("a-b").communities().groups());
        assertEquals(List.of(), network().communities().groups());
    }

    private static SignedNetwork network(String... ties) {
        List<SignedTie> read = new ArrayList<>();
        for (String tie : ties) {
            String one = tie.substring(0, 1);
            String other = tie.substring(2);
            read.add(tie.charAt(1) == '+' ? SignedTie.friends(one, other) : SignedTie.enemies(one, other));
        }
        return new SignedNetwork(read);
    }

    private static SignedNetwork enemies(int people) {
        List<SignedTie> ties = new ArrayList<>();
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < one; other++) {
                ties.add(SignedTie.enemies("n" + one, "n" + other));
            }
        }
        return new SignedNetwork(ties);
    }

    private static SignedNetwork random(Random random, int people) {
        List<SignedTie> ties = new ArrayList<>();
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < one; other++) {
                if (random.nextInt(3) > 0) {
                    boolean friendly = random.nextBoolean();
                    ties.add(new SignedTie("n" + other, "n" + one, friendly));
                }
            }
        }
        return new SignedNetwork(ties);
    }
}
