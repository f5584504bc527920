package org.khabar.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTrieTest {
    private static NameTrie<String> trie(String... names) {
        NameTrie.Builder<String> builder = NameTrie.builder();
        for (String name : names) {
            builder.put(NameWords.normalise(name), name);
        }
        return builder.build();
    }

    @Test
    void findsTheLongestName() {
        NameTrie<String> trie = trie("Islamic State", "Islamic State Khorasan Province", "Islamic");
        List<String> words = NameWords.normalise("the Islamic State Khorasan group");
        assertEquals(new NameTrie.Match<>(2, List.of("Islamic State")), trie.longestAt(words, 0));
    }

    @Test
    void findsNothingInsideAName() {
        assertNull(trie("Islamic State").longestAt(NameWords.normalise("a State"), 1));
    }

    @Test
    void letsOneNameStandForTwoThings() {
        NameTrie<String> trie = NameTrie.<String>builder()
                .put(List.of("congo"), "COD")
                .put(List.of("congo"), "COG")
                .put(List.of("congo"), "COD")
                .build();
        assertEquals(List.of("COD", "COG"), trie.listExact(List.of("congo")));
    }

    @Test
    void meetsAbbreviationsOnlyInCapitals() {
        NameTrie<String> trie = trie("IS");
        assertNull(trie.longestAt(NameWords.normalise("is"), 0));
        assertNull(trie.longestAt(NameWords.normalise("Is"), 0));
        assertEquals(List.of("IS"), trie.listExact(NameWords.normalise("IS")));
    }

    @Test
    void meetsNamesInHeadlineCapitals() {
        assertEquals(List.of("Mali"), trie("Mali").listExact(NameWords.normalise("MALI")));
    }

    @Test
    void refusesANameWithoutWords() {
        assertThrows(IllegalArgumentException.class, () -> trie("the"));
    }

    @Test
    void findsEveryNameThatAPlainMapFinds() {
        long seed = 20211004;
        Random random = new Random(seed);
        Map<List<String>, Integer> plain = new HashMap<>();
        NameTrie.Builder<Integer> builder = NameTrie.builder();
        for (int i = 0; i < 5000; i++) {
            List<String> name = random.ints(1 + random.nextInt(4), 0, 40)
                    .mapToObj(w -> "w" + w)
                    .toList();
            if (plain.putIfAbsent(name, i) == null) {
                builder.put(name, i);
            }
        }
        NameTrie<Integer> trie = builder.build();
        plain.forEach((name, value) ->
                assertEquals(List.of(value), trie.listExact(name), () -> "seed " + seed + ", name " + name));
    }
}
