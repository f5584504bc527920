package org.khabar.ask.measure.border;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Values as parts of the highest of their channel, 0 to 1.
 *
 * @param standings the countries
 * @param names the channels, in order
 * @param highest of each channel
 */
record Parts(List<Standing> standings, List<String> names, List<Double> highest) {
    /** The parts of two or more countries with the same channels. */
    static Parts of(List<Standing> standings) {
        if (standings.size() < 2) {
            throw new IllegalArgumentException("The countries (%d) must be two or more.".formatted(standings.size()));
        }
        Set<String> names = new TreeSet<>(standings.getFirst().values().keySet());
        for (Standing each : standings) {
            if (!each.values().keySet().equals(names)) {
                throw new IllegalArgumentException(
                        "The channels (%s) of %s must be %s. Leave out what is not known of all."
                                .formatted(each.values().keySet(), each.name(), names));
            }
        }
        List<Double> highest = names.stream()
                .map(name -> standings.stream()
                        .mapToDouble(each -> each.value(name))
                        .max()
                        .orElseThrow())
                .toList();
        return new Parts(List.copyOf(standings), List.copyOf(names), highest);
    }

    IntStream countries() {
        return IntStream.range(0, standings.size());
    }

    IntStream channels() {
        return IntStream.range(0, names.size());
    }

    String name(int country) {
        return standings.get(country).name();
    }

    String channel(int channel) {
        return names.get(channel);
    }

    /** 0 on a channel where all are 0. */
    double value(int country, int channel) {
        double most = highest.get(channel);
        return most == 0 ? 0 : standings.get(country).value(names.get(channel)) / most;
    }
}
