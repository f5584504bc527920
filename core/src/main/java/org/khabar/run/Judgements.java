package org.khabar.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.NearestPlace;
import org.khabar.gazetteer.meant.PlaceContext;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Passage;
import org.khabar.model.passage.Sentence;
import org.khabar.read.Reader;
import org.khabar.resolve.ActorResolver;
import org.khabar.text.Language;

/** What the stages say of single words and names, whether or not a claim hangs from them. Safe between threads. */
public final class Judgements {
    private final Language language;
    private final Tagger tagger;
    private final Reader reader;
    private final Resolver resolver;
    private final NearestPlace nearest;

    Judgements(Language language, Tagger tagger, Reader reader, Resolver resolver) {
        this.language = language;
        this.tagger = tagger;
        this.reader = reader;
        this.resolver = resolver;
        this.nearest = new NearestPlace(resolver.gazetteer());
    }

    /**
     * A place name that a report holds, with where it is.
     *
     * @param span the name in the report's text
     * @param place where it is
     */
    public record Located(Span span, Place place) {}

    /**
     * A statement that is handed over to somebody.
     *
     * @param holder who says so, in the report's text; null where nobody is named
     * @param cue the words that hand it over, in the report's text
     */
    public record Said(@Nullable Span holder, Span cue) {}

    /**
     * What an actor's phrase tells.
     *
     * @param country ISO 3166-1 alpha-3 code, or null where it does not tell
     * @param kind what the actor is, or null where it does not tell
     */
    public record Described(@Nullable String country, Actor.@Nullable Kind kind) {}

    /**
     * How far a sentence commits itself to each of some words.
     *
     * @param text one sentence
     * @param words its words, in order
     * @param asked indexes of the words asked for
     */
    public List<Factuality> factuality(String text, List<Span> words, List<Integer> asked) {
        Sentence sentence = language.parse(tagger.nameActorsAndTimes(List.of(language.ofWords(text, words)), null)
                .getFirst());
        return asked.stream().map(i -> reader.factuality(sentence, i)).toList();
    }

    /** Every statement in a report that is handed over to somebody. */
    public List<Said> sayings(Report report) {
        return passage(report, language::parse).sentences().stream()
                .flatMap(s -> reader.sayings(s).stream())
                .map(saying -> new Said(saying.holder(), saying.cue()))
                .toList();
    }

    /** Every place name of a report. */
    public List<Located> places(Report report) {
        Passage passage = passage(report, sentence -> tagger.namePlaces(language.nameEntities(sentence)));
        PlaceContext surroundings = resolver.surroundings(passage);
        List<Located> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (NamedSpan name : sentence.names()) {
                if (name.kind() == NamedSpan.Kind.PLACE || name.kind() == NamedSpan.Kind.COUNTRY) {
                    Span span = new Span(
                            sentence.token(name.from()).span().start(),
                            sentence.token(name.to() - 1).span().end());
                    Place bare = new Place(span.in(report.text()), null, null, null, null, null, Precision.UNKNOWN);
                    found.add(new Located(
                            span,
                            resolver.located(List.of(bare), sentence, surroundings)
                                    .getFirst()));
                }
            }
        }
        return found;
    }

    private Passage passage(Report report, UnaryOperator<Sentence> look) {
        List<Sentence> cut = language.split(report).sentences();
        List<Sentence> sentences = tagger.nameActorsAndTimes(cut, report.published()).stream()
                .map(look)
                .toList();
        return new Passage(report, sentences);
    }

    /** ISO 3166-1 alpha-3 code of the country that a point in degrees lies in, as far as the nearest town tells. */
    public Optional<String> findCountry(double lat, double lon) {
        return nearest.find(lat, lon).map(GazetteerPlace::country).filter(country -> !country.isEmpty());
    }

    /** Which country and kind an actor's phrase means on a day. */
    public Described describe(String phrase, @Nullable LocalDate on) {
        ActorResolver.Description found = resolver.actors().describe(phrase, on);
        return new Described(found.country(), found.kind());
    }
}
