package org.khabar.record.export.stix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.record.export.gist.Countries;

/** Places as locations. The standard asks for a country or a point; a place with neither has no location. */
final class Places {
    private Places() {}

    static Optional<ObjectNode> of(Place place) {
        String country = Countries.twoLetters(place.country());
        boolean isPoint = place.lat() != null && place.lon() != null;
        if (country == null && !isPoint) {
            return Optional.empty();
        }
        String key = place.place() == null
                ? String.join("\n", place.text(), String.valueOf(place.country()), place.lat() + " " + place.lon())
                : place.place();
        ObjectNode object = StixObject.of("location", key);
        StixObject.text(object, "name", place.text());
        StixObject.text(object, "country", country);
        StixObject.text(object, "administrative_area", place.adm1());
        if (place.precision() == Precision.TOWN) {
            StixObject.text(object, "city", place.text());
        }
        if (isPoint) {
            object.put("latitude", place.lat());
            object.put("longitude", place.lon());
        }
        return Optional.of(object);
    }
}
