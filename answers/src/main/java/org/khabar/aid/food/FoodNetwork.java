package org.khabar.aid.food;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Who sells what, over which roads it can go, who eats, and what a ration must hold.
 *
 * @param places suppliers, transshipment points and areas, in the order of the sheet
 * @param roads one way each
 * @param nutrients what a person needs in a day
 * @param foods what can be bought
 * @param offers by supplier, then by food; what is not listed is not sold
 */
public record FoodNetwork(
        List<Place> places,
        List<Road> roads,
        List<Nutrient> nutrients,
        List<Food> foods,
        Map<String, Map<String, Offer>> offers) {
    /** What happens at a place. */
    public enum Role {
        SUPPLIER,
        TRANSSHIPMENT,
        AREA
    }

    /**
     * A place.
     *
     * @param people to be fed in each month, the last one for all months after; empty unless it is an area
     */
    public record Place(String name, Role role, List<Double> people) {
        public Place {
            people = List.copyOf(people);
        }

        /** How many eat there in that month, from 0. */
        double people(int month) {
            return people.isEmpty() ? 0 : people.get(Math.min(month, people.size() - 1));
        }
    }

    /**
     * A way from one place to another.
     *
     * @param cost of a tonne, in the money of the sheet
     * @param open can it be used, unless a rule says otherwise?
     */
    public record Road(String from, String to, double cost, boolean open) {
        /** As it is named: "Amman S - Homs TS". */
        public String name() {
            return from + " - " + to;
        }

        /** Is it the road of that name, or one from or to the place of that name? */
        public boolean isMeantBy(String what) {
            return what.equals(name()) || what.equals(from) || what.equals(to);
        }
    }

    /**
     * Something a body needs.
     *
     * @param name with its unit: "Iron(mg)"
     * @param need of a person in a day
     */
    public record Nutrient(String name, double need) {}

    /**
     * Something to eat.
     *
     * @param contents of each nutrient in 100 g, in the order of the nutrients
     */
    public record Food(String name, List<Double> contents) {
        public Food {
            contents = List.copyOf(contents);
        }
    }

    /**
     * What a supplier sells.
     *
     * @param price of a tonne
     * @param most tonnes in a month, may be infinite
     */
    public record Offer(double price, double most) {}

    public FoodNetwork {
        places = List.copyOf(places);
        roads = List.copyOf(roads);
        nutrients = List.copyOf(nutrients);
        foods = List.copyOf(foods);
        Map<String, Map<String, Offer>> copy = new LinkedHashMap<>();
        offers.forEach((supplier, sold) -> copy.put(supplier, Map.copyOf(sold)));
        offers = Map.copyOf(copy);
    }

    /** The places of that role. */
    public List<Place> places(Role role) {
        return places.stream().filter(place -> place.role() == role).toList();
    }

    /** What a supplier sells of a food for, if it does. */
    OptionalDouble findPrice(String supplier, String food) {
        Offer offer = offers.getOrDefault(supplier, Map.of()).get(food);
        return offer == null ? OptionalDouble.empty() : OptionalDouble.of(offer.price());
    }
}
