package org.khabar.workbench.lens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.ask.gather.Who;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.FigureType;
import org.khabar.model.claim.TieType;
import org.khabar.record.view.Filter;
import org.khabar.resolve.ActorRegister;

/**
 * What a lens lets through.
 *
 * @param filter of the record
 * @param misread what could not be understood, and was left out
 */
public record Sight(Filter filter, List<LensReader.Misread> misread) {
    /** Every country under its names and codes, lower case; read once. */
    private static final class Countries {
        static final Map<String, String> CODES = codes();

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            for (GazetteerPlace country : Gazetteer.load().listAll()) {
                if (country.kind() != GazetteerPlace.Kind.COUNTRY) {
                    continue;
                }
                codes.put(country.country().toLowerCase(Locale.ROOT), country.country());
                country.names().forEach(name -> codes.put(name.toLowerCase(Locale.ROOT), country.country()));
            }
            return Map.copyOf(codes);
        }
    }

    public Sight {
        misread = List.copyOf(misread);
    }

    /** What a lens lets through, with the actors as the register knows them; branches of an actor count as it. */
    public static Sight of(Lens lens, ActorRegister actors) {
        List<LensReader.Misread> misread = new ArrayList<>();
        Filter filter = Filter.ALL.between(lens.from(), lens.to());
        if (lens.actor() != null) {
            try {
                filter = filter.actors(Who.of(lens.actor(), actors).ids());
            } catch (IllegalArgumentException e) {
                misread.add(new LensReader.Misread("actor", lens.actor()));
            }
        }
        if (lens.type() != null) {
            if (types().contains(lens.type())) {
                filter = filter.types(Set.of(lens.type()));
            } else {
                misread.add(new LensReader.Misread("type", lens.type()));
            }
        }
        if (lens.place() != null) {
            Optional<String> country = findCountry(lens.place());
            filter = country.isPresent() ? filter.country(country.get()) : filter.area(lens.place());
        }
        if (lens.said() != null) {
            filter = filter.stand(lens.said().stand());
        }
        return new Sight(filter, misread);
    }

    /** The code of a country by its name or code. */
    public static Optional<String> findCountry(String words) {
        return Optional.ofNullable(Countries.CODES.get(words.toLowerCase(Locale.ROOT)));
    }

    /** Every type that a claim can have. */
    public static List<String> types() {
        List<String> types = new ArrayList<>();
        for (EventType type : EventType.values()) {
            types.add(type.label());
        }
        for (TieType type : TieType.values()) {
            types.add(type.label());
        }
        for (FigureType type : FigureType.values()) {
            types.add(type.label());
        }
        return types;
    }
}
