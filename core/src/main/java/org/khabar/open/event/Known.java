package org.khabar.open.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.open.known.Countries;
import org.khabar.open.known.KnownActors;
import org.khabar.open.known.KnownPlaces;
import org.khabar.resolve.ActorRegister;

/**
 * What readers of events look things up in.
 *
 * @param countries by code and name
 * @param actors by name and number
 * @param places by name and point
 * @param published the day the file came out, as the user tells, or null to go by what the file tells
 */
public record Known(
        Countries countries,
        KnownActors actors,
        KnownPlaces places,
        @Nullable LocalDate published) {
    /** Looks up in that register and gazetteer. */
    public static Known of(ActorRegister register, Gazetteer gazetteer, @Nullable LocalDate published) {
        Countries countries = new Countries(gazetteer);
        return new Known(countries, new KnownActors(register, countries), new KnownPlaces(gazetteer), published);
    }
}
