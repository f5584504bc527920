package org.khabar.text;

import java.util.List;
import java.util.Set;
import org.khabar.model.passage.Token;

/**
 * Mends what the parser most often gets wrong in agency prose: those who say it, named at the end, whom it takes for
 * more of those who were hit ("the shell killed nine people, two medics and a local official said").
 */
final class SpeakerRepair {
    private static final Set<String> SAYING =
            Set.of("say", "tell", "report", "announce", "confirm", "declare", "state", "add");
    /** He says it now, or said it; "said to be" is another thing. */
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");
    /** What may not stand among the words for those who say it. */
    private static final Set<String> NEVER = Set.of("WDT", "WP", "WP$", "WRB", "IN", "TO", "MD", ":", "``", "''");
    /** But a speaker may be of or from somewhere. */
    private static final Set<String> WITHIN = Set.of("of", "in", "from", "at", "for");

    /** How those who were hit hang from the verb of saying when it took them for its own. */
    private static final Set<String> TAKEN = Set.of("nsubj", "dep");

    private SpeakerRepair() {}

    /** Changes the arcs in place; the arguments are those of {@link TreeRepair#mend}. */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        for (int said = 2; said < heads.length; said++) {
            boolean says = TENSED.contains(tokens.get(said).tag())
                    && SAYING.contains(tokens.get(said).lemma());
            int from = says && heads[said] >= 0 ? start(said, tokens) : -1;
            int root = from > 0 ? root(heads) : -1;
            if (root >= 0 && root < from && heads[said] < from) {
                speak(from, said, root, tokens, heads, relations);
            }
        }
    }

    /** Where the words for those who say it begin, behind the last comma; or -1 where they are not only that. */
    private static int start(int said, List<Token> tokens) {
        int from = said;
        while (from > 0 && !tokens.get(from - 1).word().equals(",")) {
            from--;
            Token token = tokens.get(from);
            boolean joins = NEVER.contains(token.tag()) && !WITHIN.contains(token.lemma());
            if (joins || token.isVerb()) {
                return -1;
            }
        }
        boolean named =
                tokens.get(said - 1).isNoun() || tokens.get(said - 1).tag().equals("PRP");
        return from > 0 && from < said && named && !tokens.get(from).tag().equals("CC") ? from : -1;
    }

    private static int root(int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    private static void speak(int from, int said, int root, List<Token> tokens, int[] heads, String[] relations) {
        int clause = heads[said];
        int speaker = -1;
        for (int i = from; i < said; i++) {
            boolean outside = heads[i] < from || heads[i] >= said;
            if (outside
                    && speaker < 0
                    && (tokens.get(i).isNoun() || tokens.get(i).tag().equals("PRP"))) {
                speaker = i;
                heads[i] = said;
                relations[i] = "nsubj";
            } else if (outside && speaker >= 0) {
                heads[i] = speaker;
            }
        }
        if (speaker < 0) {
            return;
        }
        for (int i = 0; i < from - 1; i++) {
            if (heads[i] == said) {
                heads[i] = clause;
                relations[i] = i > clause && TAKEN.contains(relations[i]) ? "obj" : relations[i];
            }
        }
        heads[root] = said;
        relations[root] = "ccomp";
        heads[said] = -1;
        relations[said] = "root";
    }
}
