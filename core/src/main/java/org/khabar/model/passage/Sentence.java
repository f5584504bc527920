package org.khabar.model.passage;

import java.util.List;
import org.khabar.model.Span;

/**
 * One sentence: its words, its dependency tree and the names in it.
 *
 * <p>The tree is Universal Dependencies, basic: {@code heads[i]} is the index of the word that word {@code i} hangs
 * from, -1 for the root, and {@code relations[i]} names the arc ({@code nsubj}, {@code obl}, ...). A sentence that was
 * not parsed has no arcs at all.
 */
public final class Sentence {
    private final int index;
    private final Span span;
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private final List<NamedSpan> names;
    private final List<TimedSpan> times;
    private final int[][] children;

    /**
     * @param index of the sentence in its report, from 0
     * @param span of the sentence in the report's text
     * @param tokens in order
     * @param heads one entry a token, or empty where the sentence was not parsed
     * @param relations as many as heads
     * @param names known names, in order, not overlapping
     * @param times words that say when, in order, not overlapping
     */
    public Sentence(
            int index,
            Span span,
            List<Token> tokens,
            int[] heads,
            String[] relations,
            List<NamedSpan> names,
            List<TimedSpan> times) {
        if (heads.length != relations.length || (heads.length != 0 && heads.length != tokens.size())) {
            throw new IllegalArgumentException("The tree (%d heads, %d relations) must fit the %d words."
                    .formatted(heads.length, relations.length, tokens.size()));
        }
        this.index = index;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.names = List.copyOf(names);
        this.times = List.copyOf(times);
        this.children = childrenOf(heads, tokens.size());
    }

    private static int[][] childrenOf(int[] heads, int size) {
        int[][] children = new int[size][];
        int[] count = new int[size];
        for (int head : heads) {
            if (head >= 0) {
                count[head]++;
            }
        }
        for (int i = 0; i < size; i++) {
            children[i] = new int[count[i]];
        }
        int[] next = new int[size];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children[heads[i]][next[heads[i]]++] = i;
            }
        }
        return children;
    }

    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public boolean parsed() {
        return heads.length > 0;
    }

    /** The word that word {@code i} hangs from, -1 for the root or an unparsed sentence. */
    public int head(int i) {
        return parsed() ? heads[i] : -1;
    }

    /** The arc from word {@code i} up, {@code root} for the root. */
    public String relation(int i) {
        return parsed() ? relations[i] : "root";
    }

    /** The words that hang from word {@code i}, left to right. */
    public int[] children(int i) {
        return children[i].clone();
    }

    public List<NamedSpan> names() {
        return names;
    }

    public List<TimedSpan> times() {
        return times;
    }

    /** The same sentence with these known names and times. */
    public Sentence tagged(List<NamedSpan> foundNames, List<TimedSpan> foundTimes) {
        return new Sentence(index, span, tokens, heads, relations, foundNames, foundTimes);
    }

    /** The same sentence with this dependency tree. */
    public Sentence parsed(int[] foundHeads, String[] foundRelations) {
        return new Sentence(index, span, tokens, foundHeads, foundRelations, names, times);
    }

    /** The words from token {@code from} up to {@code to}, exclusive, as they stand in the report's text. */
    public String words(String text, int from, int to) {
        return text.substring(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The words from token {@code from} up to {@code to}, exclusive, parted by one blank where the text parts them. */
    public String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean parted = i > from
                    && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
            words.append(parted ? " " : "").append(tokens.get(i).word());
        }
        return words.toString();
    }
}
