package org.khabar.text;

import java.util.List;
import org.khabar.model.passage.Token;

/**
 * Mends what the parser most often gets wrong in tolls: the second of two counted objects that it hangs from the verb,
 * as if a clause had lost its verb ("killed 13 soldiers and at least 90 villagers at the gate").
 */
final class TreeRepair {
    private TreeRepair() {}

    /**
     * Changes the arcs in place.
     *
     * @param tokens the words
     * @param heads for each word the one it hangs from, or -1
     * @param relations for each word how it hangs there
     */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        for (int i = 0; i < heads.length; i++) {
            int verb = heads[i];
            boolean lost = relations[i].equals("conj")
                    && tokens.get(i).isNoun()
                    && verb >= 0
                    && tokens.get(verb).isVerb()
                    && isCounted(i, heads, relations);
            int object = lost ? objectBefore(i, verb, heads, relations) : -1;
            if (object >= 0) {
                heads[i] = object;
                for (int c = 0; c < heads.length; c++) {
                    if (heads[c] == i && relations[c].equals("orphan")) {
                        heads[c] = verb;
                        relations[c] = "obl";
                    }
                }
            }
        }
    }

    private static boolean isCounted(int noun, int[] heads, String[] relations) {
        for (int c = 0; c < noun; c++) {
            if (heads[c] == noun && relations[c].equals("nummod")) {
                return true;
            }
        }
        return false;
    }

    private static int objectBefore(int noun, int verb, int[] heads, String[] relations) {
        for (int o = noun - 1; o > verb; o--) {
            if (heads[o] == verb && relations[o].equals("obj")) {
                return o;
            }
        }
        return -1;
    }
}
