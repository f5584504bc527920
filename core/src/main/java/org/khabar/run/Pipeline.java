package org.khabar.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.passage.Passage;
import org.khabar.model.passage.Sentence;
import org.khabar.read.Reader;
import org.khabar.resolve.ActorRegister;
import org.khabar.text.Language;

/**
 * The way from a report to its claims. Loading takes seconds, so make one and share it; it is safe between threads.
 *
 * <p>The stages, in this order: cut the text into sentences; tag the known names of actors and the words for time,
 * because the parser does better when a long name is one word; parse the sentences that can hold a claim, and only
 * those; tag the places, which needs the entities that the parse brings; read the claims; give their names ids, their
 * places coordinates and themselves the outlet that the text credits.
 */
public final class Pipeline {
    private final Language language;
    private final Tagger tagger;
    private final Reader reader;
    private final Resolver resolver;

    private Pipeline(Language language, Tagger tagger, Reader reader, Resolver resolver) {
        this.language = language;
        this.tagger = tagger;
        this.reader = reader;
        this.resolver = resolver;
    }

    /** Loads the language models, lexicons and registers that Khabar ships. */
    public static Pipeline load() {
        return load(Gazetteer::load, ActorRegister::shipped);
    }

    /** The same with a gazetteer and a register that may hold more than the shipped ones; the models load beside. */
    public static Pipeline load(Supplier<Gazetteer> places, Supplier<ActorRegister> actors) {
        CompletableFuture<Language> language = CompletableFuture.supplyAsync(Language::load);
        Gazetteer gazetteer = places.get();
        ActorRegister register = actors.get();
        Tagger tagger = Tagger.of(register, gazetteer);
        Resolver resolver = Resolver.of(register, gazetteer);
        Reader reader = Reader.load();
        return new Pipeline(language.join(), tagger, reader, resolver);
    }

    /** The reader's sentences of a report: tagged, and parsed where they can hold a claim. */
    public Passage passage(Report report) {
        List<Sentence> sentences = new ArrayList<>();
        List<Sentence> cut = language.split(report).sentences();
        for (Sentence named : tagger.nameActorsAndTimes(cut, report.published())) {
            Sentence parsed = reader.mayHoldClaim(named) ? language.parse(named) : named;
            sentences.add(tagger.namePlaces(parsed));
        }
        return new Passage(report, sentences);
    }

    /** Reads one report. */
    public Reading read(Report report) {
        return read(passage(report));
    }

    /** Reads a report whose sentences are there already. */
    public Reading read(Passage passage) {
        List<Claim> claims = resolver.complete(passage, reader.read(passage));
        return new Reading(passage.report(), claims, passage.sentences().size());
    }

    /** The actor with that id in the register. */
    public Optional<Actor> findActor(String id) {
        return resolver.register().findById(id);
    }

    /** The single judgements of the stages, for measuring each by itself. */
    public Judgements judgements() {
        return new Judgements(language, tagger, reader, resolver);
    }

    /**
     * Reads many reports on several threads and hands the readings over one at a time, in the order of the reports, on
     * the calling thread. Holds no more than a few reports a thread in memory.
     *
     * @param threads at least 1
     */
    public void readAll(Iterator<Report> reports, int threads, Consumer<Reading> sink) {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Deque<Future<Reading>> underWay = new ArrayDeque<>();
            try {
                while (reports.hasNext() || !underWay.isEmpty()) {
                    while (reports.hasNext() && underWay.size() < threads * 8) {
                        Report report = reports.next();
                        underWay.add(workers.submit(() -> read(report)));
                    }
                    sink.accept(underWay.remove().get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Reading was interrupted.", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("A report could not be read.", e.getCause());
            } finally {
                workers.shutdownNow();
            }
        }
    }
}
