package org.khabar.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.meant.PlaceContext;
import org.khabar.gazetteer.meant.PlaceResolver;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Place;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Passage;
import org.khabar.model.passage.Sentence;
import org.khabar.resolve.ActorRegister;
import org.khabar.resolve.ActorResolver;
import org.khabar.text.Credit;
import org.khabar.text.Credits;
import org.khabar.text.Outlets;

/**
 * Completes claims: ids for their actors, coordinates for their places, the outlet that the text credits.
 *
 * @param register the actors known
 * @param actors gives actors their ids
 * @param places gives places their coordinates
 * @param credits finds the outlets that a text credits
 * @param gazetteer the places that there are
 */
record Resolver(
        ActorRegister register, ActorResolver actors, PlaceResolver places, Credits credits, Gazetteer gazetteer) {
    static Resolver of(ActorRegister register, Gazetteer gazetteer) {
        return new Resolver(
                register,
                new ActorResolver(register),
                new PlaceResolver(gazetteer),
                new Credits(Outlets.shipped()),
                gazetteer);
    }

    List<Claim> complete(Passage passage, List<Claim> claims) {
        ActorResolver.Context context = ActorResolver.Context.of(passage);
        PlaceContext surroundings = surroundings(passage);
        List<Credit> credited = credits.in(passage.report().text());
        List<Claim> completed = new ArrayList<>();
        for (Claim claim : claims) {
            Claim named = actors.complete(claim, context);
            Sentence sentence = passage.sentences().get(claim.anchor().sentence());
            List<Place> located = located(named.setting().places(), sentence, surroundings);
            String outlet = outlet(passage, claim, credited);
            completed.add(new Claim(
                    named.id(),
                    named.anchor(),
                    named.what(),
                    named.roles(),
                    new Claim.Setting(located, named.setting().time()),
                    named.counts(),
                    credited(named.stance(), outlet),
                    named.value()));
        }
        return List.copyOf(completed);
    }

    private static Claim.Stance credited(Claim.Stance stance, @Nullable String outlet) {
        return new Claim.Stance(
                stance.attribution(), outlet, stance.factuality(), stance.status(), stance.responsibility());
    }

    /** The credit that follows the claim's sentence, or the dateline's outlet. */
    private @Nullable String outlet(Passage passage, Claim claim, List<Credit> credited) {
        return credited.stream()
                .filter(c -> c.span().start() >= claim.anchor().span().end())
                .findFirst()
                .map(c -> String.join(", ", c.outlets()))
                .or(() -> credits.datelineOf(passage.report().text())
                        .filter(line -> !line.outlets().isEmpty())
                        .map(line -> String.join(", ", line.outlets())))
                .orElse(null);
    }

    PlaceContext surroundings(Passage passage) {
        List<String> names = new ArrayList<>();
        List<String> countries = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (NamedSpan name : sentence.names()) {
                if (name.kind() == NamedSpan.Kind.PLACE) {
                    names.add(sentence.words(passage.report().text(), name.from(), name.to()));
                }
            }
            countries.addAll(countries(sentence));
        }
        return places.context(names, countries);
    }

    private static List<String> countries(Sentence sentence) {
        return sentence.names().stream()
                .filter(n -> n.kind() == NamedSpan.Kind.COUNTRY || n.kind() == NamedSpan.Kind.NATIONALITY)
                .flatMap(n -> n.ids().stream())
                .toList();
    }

    List<Place> located(List<Place> named, Sentence sentence, PlaceContext surroundings) {
        List<Place> located = new ArrayList<>(
                places.resolve(named.stream().map(Place::text).toList(), countries(sentence), surroundings));
        located.sort(Comparator.comparing(Place::precision));
        return located;
    }
}
