package org.khabar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Writes the reader's lists of nouns for people and for things that can be attacked, from WordNet 3.1. The lists are
 * kept with the sources, so that reading needs no WordNet; this makes them again.
 */
public final class WordNetNouns {
    private static final Pattern PLAIN = Pattern.compile("[a-z]{3,}");

    /** Things that can be attacked are below these, in whatever sense. */
    private static final List<String> ROOTS = List.of("structure", "vehicle", "facility", "housing");

    private static final List<PointerType> BELOW = List.of(PointerType.HYPONYM, PointerType.INSTANCES_HYPONYM);

    private static final String PERSON = "noun.person";
    private static final String ARTIFACT = "noun.artifact";

    private WordNetNouns() {}

    /**
     * Writes {@code wordnet-people.txt} and {@code wordnet-things.txt}, one word a line.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws IOException, JWNLException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: WordNetNouns FOLDER");
        }
        Path folder = Path.of(arguments[0]);
        Dictionary wordnet = Dictionary.getDefaultResourceInstance();
        Files.write(folder.resolve("wordnet-people.txt"), people(wordnet));
        Files.write(folder.resolve("wordnet-things.txt"), things(wordnet));
    }

    /** The nouns whose first sense is a person. */
    private static Set<String> people(Dictionary wordnet) throws JWNLException {
        return nouns(wordnet, synset -> synset.getLexFileName().equals(PERSON));
    }

    /** The nouns whose first sense was made by people and lies below one of the roots. */
    private static Set<String> things(Dictionary wordnet) throws JWNLException {
        Deque<Synset> open = new ArrayDeque<>();
        for (String root : ROOTS) {
            open.addAll(senses(wordnet.getIndexWord(POS.NOUN, root)));
        }
        Set<Synset> below = new HashSet<>();
        while (!open.isEmpty()) {
            Synset synset = open.remove();
            if (below.add(synset)) {
                for (PointerType kind : BELOW) {
                    for (Pointer pointer : synset.getPointers(kind)) {
                        open.add(pointer.getTargetSynset());
                    }
                }
            }
        }
        return nouns(wordnet, synset -> synset.getLexFileName().equals(ARTIFACT) && below.contains(synset));
    }

    private static Set<String> nouns(Dictionary wordnet, Predicate<Synset> wanted) throws JWNLException {
        Set<String> found = new TreeSet<>();
        Iterator<IndexWord> nouns = wordnet.getIndexWordIterator(POS.NOUN);
        while (nouns.hasNext()) {
            IndexWord noun = nouns.next();
            if (PLAIN.matcher(noun.getLemma()).matches()
                    && wanted.test(senses(noun).getFirst())) {
                found.add(noun.getLemma());
            }
        }
        return found;
    }

    // The library's list fills itself on some calls only, and not on getFirst; the copy is whole.
    private static List<Synset> senses(IndexWord noun) {
        List<Synset> filling = noun.getSenses();
        return IntStream.range(0, filling.size()).mapToObj(filling::get).toList();
    }
}
