package org.khabar.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.PlaceTagger;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.TimedSpan;
import org.khabar.resolve.ActorRegister;
import org.khabar.resolve.NameTagger;
import org.khabar.resolve.time.TimeTagger;

/**
 * Tags what the registers know in a sentence. An actor's name wins over a place's where they overlap.
 *
 * @param actors finds actors, countries and peoples
 * @param times finds the words that say when
 * @param places finds places
 */
record Tagger(NameTagger actors, TimeTagger times, PlaceTagger places) {
    static Tagger of(ActorRegister register, Gazetteer gazetteer) {
        return new Tagger(new NameTagger(register), new TimeTagger(), new PlaceTagger(gazetteer));
    }

    /** The sentences of a report, in their order. */
    List<Sentence> nameActorsAndTimes(List<Sentence> sentences, @Nullable LocalDate published) {
        List<Sentence> named = new ArrayList<>();
        TimeSpan before = null;
        for (Sentence sentence : sentences) {
            List<TimedSpan> found = times.tag(sentence, published, before);
            before = TimeTagger.last(found).orElse(before);
            named.add(sentence.tagged(actors.tag(sentence), found));
        }
        return named;
    }

    Sentence namePlaces(Sentence sentence) {
        List<NamedSpan> names = new ArrayList<>(sentence.names());
        for (NamedSpan place : places.tag(sentence)) {
            boolean free = sentence.names().stream().noneMatch(n -> n.from() < place.to() && place.from() < n.to());
            if (free) {
                names.add(place);
            }
        }
        names.sort(Comparator.comparingInt(NamedSpan::from));
        return sentence.tagged(names, sentence.times());
    }
}
