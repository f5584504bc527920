package org.khabar.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Passage;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.Token;

/**
 * English, as the Stanford CoreNLP library knows it: sentences, words, lemmas, parts of speech, named entities and
 * Universal Dependencies. The only class that sees a type of that library. Loading takes seconds; make one and share it
 * between threads.
 */
public final class Language {
    private static final String MODELS = "edu/stanford/nlp/models/";

    /** Plurals that the library takes for base forms. */
    private static final Map<String, String> PLURALS =
            Map.of("troops", "troop", "hostilities", "hostility", "paratroops", "paratrooper");

    /** Longer sentences are lists or tables; their parse is worthless and its cost grows with the square. */
    private static final int LONGEST_PARSED = 120;

    /**
     * How many products of the network are worked out while it loads, and how many that were needed are kept, of 4 kB
     * each. The library works out a hundred thousand, which takes seconds, and keeps five thousand, which are soon
     * thrown away again and cost more than the rest of the parsing.
     */
    private static final Properties PARSER = new Properties();

    static {
        PARSER.setProperty("numPreComputed", "3000");
        PARSER.setProperty("numCached", "50000");
    }

    private static final Set<String> LISTING = Set.of("and", ",");

    private final TokenizerFactory<CoreLabel> tokenizer =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "untokenizable=noneDelete");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
    private final MaxentTagger tagger;
    private final DependencyParser parser;
    private final CRFClassifier<CoreLabel> entities;

    private Language(MaxentTagger tagger, DependencyParser parser, CRFClassifier<CoreLabel> entities) {
        this.tagger = tagger;
        this.parser = parser;
        this.entities = entities;
    }

    /** Loads the models from the class path. */
    public static Language load() {
        CompletableFuture<CRFClassifier<CoreLabel>> entities = beside(Language::loadEntities);
        CompletableFuture<DependencyParser> parser =
                beside(() -> DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz", PARSER));
        MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
        return new Language(tagger, parser.join(), entities.join());
    }

    /** Loads it in a thread of its own: the common pool of a machine with two processors has but one. */
    private static <T> CompletableFuture<T> beside(Supplier<T> load) {
        return CompletableFuture.supplyAsync(load, Thread.ofPlatform().daemon()::start);
    }

    private static CRFClassifier<CoreLabel> loadEntities() {
        try {
            return CRFClassifier.getClassifier(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The models do not fit the language library.", e);
        }
    }

    /** The report's sentences, with lemmas and parts of speech but not yet parsed. */
    public Passage split(Report report) {
        List<Sentence> sentences = new ArrayList<>();
        Morphology morphology = new Morphology();
        for (Block block : Layout.of(report.text())) {
            List<CoreLabel> words = tokenizer
                    .getTokenizer(new StringReader(block.span().in(report.text())))
                    .tokenize();
            for (List<CoreLabel> sentence : splitter.process(withoutInitials(words))) {
                int start = block.span().start();
                tagger.tagCoreLabels(sentence);
                List<Token> tokens = repaired(
                        sentence.stream()
                                .map(word -> token(word, start, morphology))
                                .toList(),
                        morphology);
                Span span = new Span(
                        tokens.getFirst().span().start(),
                        tokens.getLast().span().end());
                sentences.add(
                        new Sentence(sentences.size(), span, tokens, new int[0], new String[0], List.of(), List.of()));
            }
        }
        return new Passage(report, sentences);
    }

    /** "… against ISIS-K. Austin apologised …": the library takes the letter and its full stop for an initial. */
    private static List<CoreLabel> withoutInitials(List<CoreLabel> words) {
        List<CoreLabel> cut = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            boolean ends = i > 1
                    && word.word().matches("[A-Z]\\.")
                    && words.get(i - 1).word().equals("-")
                    && words.get(i - 2).word().matches("[A-Z]{2,}")
                    && words.get(i - 2).endPosition() + 1 == word.beginPosition();
            if (ends) {
                int stop = word.beginPosition() + 1;
                cut.add(label(word.word().substring(0, 1), new Span(word.beginPosition(), stop)));
                cut.add(label(".", new Span(stop, stop + 1)));
            } else {
                cut.add(word);
            }
        }
        return cut;
    }

    /**
     * One sentence whose words somebody else has cut.
     *
     * @param text the text that the spans count
     * @param words the span of each word, in order, at least one
     */
    public Sentence ofWords(String text, List<Span> words) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Span word : words) {
            labels.add(label(word.in(text), word));
        }
        tagger.tagCoreLabels(labels);
        Morphology morphology = new Morphology();
        List<Token> tokens =
                labels.stream().map(word -> token(word, 0, morphology)).toList();
        Span span = new Span(words.getFirst().start(), words.getLast().end());
        return new Sentence(0, span, tokens, new int[0], new String[0], List.of(), List.of());
    }

    private static Token token(CoreLabel word, int offset, Morphology morphology) {
        String tag = word.tag();
        String lemma = morphology.lemma(word.word(), tag).toLowerCase(Locale.ROOT);
        Span span = new Span(offset + word.beginPosition(), offset + word.endPosition());
        return new Token(word.word(), PLURALS.getOrDefault(lemma, lemma), tag, "O", span);
    }

    private static List<Token> repaired(List<Token> tokens, Morphology morphology) {
        List<Token> mended = new ArrayList<>(tokens);
        for (TagRepair.Repair repair : TagRepair.of(tokens)) {
            Token old = tokens.get(repair.at());
            String lemma = morphology.lemma(old.word(), repair.tag()).toLowerCase(Locale.ROOT);
            mended.set(repair.at(), new Token(old.word(), lemma, repair.tag(), old.entity(), old.span()));
        }
        return mended;
    }

    private static CoreLabel label(String word, Span span) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setValue(word);
        label.setBeginPosition(span.start());
        label.setEndPosition(span.end());
        return label;
    }

    /**
     * The same sentence with named entities and a dependency tree; a sentence far too long stays as it is. A known name
     * of several words goes through the parser as one word, since it cannot be torn apart then.
     */
    public Sentence parse(Sentence sentence) {
        if (sentence.size() > LONGEST_PARSED) {
            return sentence;
        }
        int[] unitOf = units(sentence);
        @Nullable String[] joined = join(sentence, unitOf);
        List<CoreLabel> labels = labels(sentence);
        List<CoreLabel> heads = new ArrayList<>();
        List<Integer> headOf = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (unitOf[i] == i) {
                CoreLabel head = label(labels.get(i).word(), sentence.token(i).span());
                boolean name = i > 0 && unitOf[i - 1] == i;
                head.setTag(name ? "NNP" : sentence.token(i).tag());
                head.setIndex(heads.size() + 1);
                heads.add(head);
                headOf.add(i);
            }
        }
        int[] up = new int[labels.size()];
        String[] relations = new String[labels.size()];
        for (int i = 0; i < up.length; i++) {
            up[i] = unitOf[i] == i ? -1 : unitOf[i];
            relations[i] = unitOf[i] == i ? "root" : Objects.requireNonNullElse(joined[i], "compound");
        }
        CoreMap map = new ArrayCoreMap(1);
        map.set(CoreAnnotations.TokensAnnotation.class, heads);
        GrammaticalStructure tree = parser.predict(map);
        for (TypedDependency arc : tree.typedDependencies()) {
            int dependent = headOf.get(arc.dep().index() - 1);
            up[dependent] = arc.gov().index() == 0 ? -1 : headOf.get(arc.gov().index() - 1);
            relations[dependent] = arc.reln().toString();
        }
        TreeRepair.mend(sentence.tokens(), up, relations);
        SpeakerRepair.mend(sentence.tokens(), up, relations);
        return new Sentence(
                sentence.index(),
                sentence.span(),
                withEntities(sentence.tokens(), labels),
                up,
                relations,
                sentence.names(),
                sentence.times());
    }

    /** The same sentence with named entities only, as {@link #parse} would find them, in a fraction of the time. */
    public Sentence nameEntities(Sentence sentence) {
        if (sentence.size() > LONGEST_PARSED) {
            return sentence;
        }
        List<Token> tokens = withEntities(sentence.tokens(), labels(sentence));
        return new Sentence(
                sentence.index(),
                sentence.span(),
                tokens,
                new int[0],
                new String[0],
                sentence.names(),
                sentence.times());
    }

    private static List<CoreLabel> labels(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel label = label(token.word(), token.span());
            label.setTag(token.tag());
            labels.add(label);
        }
        return labels;
    }

    /** For each word the last word of the known name that it belongs to, or itself. */
    private static int[] units(Sentence sentence) {
        int[] unitOf = new int[sentence.size()];
        for (int i = 0; i < unitOf.length; i++) {
            unitOf[i] = i;
        }
        for (NamedSpan name : sentence.names()) {
            for (int i = name.from(); i < name.to(); i++) {
                unitOf[i] = name.to() - 1;
            }
        }
        return unitOf;
    }

    /**
     * Lets "French" of "French and Malian soldiers" go through the parser as a part of what is named behind it.
     *
     * @param unitOf for each word the last word of its unit; changed in place
     * @return how each such word hangs from the name, or null
     */
    private static @Nullable String[] join(Sentence sentence, int[] unitOf) {
        @Nullable String[] joined = new String[unitOf.length];
        for (int k = sentence.names().size() - 2; k >= 0; k--) {
            NamedSpan name = sentence.names().get(k);
            NamedSpan next = sentence.names().get(k + 1);
            boolean shares = name.length() == 1
                    && name.kind() == NamedSpan.Kind.ACTOR
                    && sentence.token(name.from()).tag().equals("JJ")
                    && next.kind() == NamedSpan.Kind.ACTOR
                    && next.from() > name.to()
                    && IntStream.range(name.to(), next.from())
                            .allMatch(i -> LISTING.contains(sentence.token(i).word()));
            if (shares) {
                for (int i = name.from(); i < next.from(); i++) {
                    unitOf[i] = unitOf[next.from()];
                    joined[i] =
                            i == name.from() ? "conj" : sentence.token(i).word().equals(",") ? "punct" : "cc";
                }
            }
        }
        return joined;
    }

    private List<Token> withEntities(List<Token> tokens, List<CoreLabel> labels) {
        List<CoreLabel> classified = entities.classifySentence(labels);
        List<Token> tagged = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Token token = tokens.get(i);
            String entity = classified.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            tagged.add(new Token(token.word(), token.lemma(), token.tag(), entity, token.span()));
        }
        return tagged;
    }
}
