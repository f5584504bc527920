package org.khabar.aid.food;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.aid.food.FoodNetwork.Place;
import org.khabar.aid.food.FoodNetwork.Road;
import org.khabar.aid.food.FoodNetwork.Role;

/** Which areas a road leads to from some supplier, month by month; food can wait where it is transshipped. */
final class Reach {
    private Reach() {}

    /** The areas with people that can be reached, by month. */
    static List<List<Place>> of(FoodNetwork network, FoodRules rules) {
        List<List<Place>> reached = new ArrayList<>();
        Set<String> stocked = new HashSet<>();
        for (int month = 0; month < rules.months(); month++) {
            Set<String> seen = walk(network, rules, month, stocked);
            int now = month;
            reached.add(network.places(Role.AREA).stream()
                    .filter(area -> area.people(now) > 0 && seen.contains(area.name()))
                    .toList());
            network.places(Role.TRANSSHIPMENT).stream()
                    .map(Place::name)
                    .filter(seen::contains)
                    .forEach(stocked::add);
        }
        return reached;
    }

    private static Set<String> walk(FoodNetwork network, FoodRules rules, int month, Set<String> stocked) {
        Set<String> seen = new HashSet<>(stocked);
        network.places(Role.SUPPLIER).forEach(supplier -> seen.add(supplier.name()));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String from = open.remove();
            for (Road road : network.roads()) {
                if (road.from().equals(from) && rules.isOpen(road, month) && seen.add(road.to())) {
                    open.add(road.to());
                }
            }
        }
        return seen;
    }
}
