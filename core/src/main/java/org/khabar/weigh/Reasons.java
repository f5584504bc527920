package org.khabar.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says in a sentence what a credibility rests on. */
final class Reasons {
    private Reasons() {}

    /** Such as "Stated by two outlets that do not share a source (AFP, BBC); nobody denies it." */
    static String of(Balance balance, Grouping grouping) {
        if (balance.sure().isEmpty() && balance.weak().isEmpty()) {
            return "The report leaves open whether it is so.";
        }
        return "%s; %s.".formatted(stated(balance, grouping), denied(balance));
    }

    private static String stated(Balance balance, Grouping grouping) {
        Collection<Witness> sure = balance.sure().values();
        List<String> weak = balance.weak().values().stream().map(Reasons::weak).toList();
        int all = sure.size() + weak.size();
        if (all == 1) {
            return sure.isEmpty()
                    ? "Stated only by " + weak.getFirst() + carriers(balance.weak(), grouping)
                    : "Stated by " + name(sure.iterator().next()) + " alone" + carriers(balance.sure(), grouping);
        }
        List<String> parts = new ArrayList<>();
        if (sure.size() > 1) {
            boolean outlets =
                    sure.stream().noneMatch(witness -> witness.speaker().quoted());
            parts.add("by %s %s that do not share a source (%s)"
                    .formatted(
                            Phrases.number(sure.size()),
                            outlets ? "outlets" : "voices",
                            String.join(", ", names(sure))));
        } else {
            sure.forEach(witness -> parts.add("by " + name(witness)));
        }
        weak.forEach(name -> parts.add("by " + name));
        return "Stated " + (sure.isEmpty() ? "only " : "") + String.join(", and ", parts);
    }

    /** A voice that many carry looks like many; say that it is one. */
    private static String carriers(Map<Integer, Witness> only, Grouping grouping) {
        int voice = only.keySet().iterator().next();
        List<String> outlets = grouping.voices().stream()
                .filter(each ->
                        each.claims().contains(grouping.witnesses().get(voice).id()))
                .flatMap(each -> each.outlets().stream())
                .toList();
        return outlets.size() < 2 ? "" : ", in %s, which count once".formatted(Phrases.list(outlets));
    }

    private static String denied(Balance balance) {
        List<String> names = Stream.concat(
                        names(balance.against().values()).stream(),
                        balance.partial().values().stream().map(Reasons::weak).distinct())
                .toList();
        return switch (names.size()) {
            case 0 -> "nobody denies it";
            case 1 -> names.getFirst() + " says otherwise";
            default -> Phrases.list(names) + " say otherwise";
        };
    }

    private static String weak(Witness witness) {
        String reason = witness.stake().isParty() ? witness.stake().words() : "is not sure of it";
        return "%s (which %s)".formatted(name(witness), reason);
    }

    private static List<String> names(Collection<Witness> witnesses) {
        return witnesses.stream().map(Reasons::name).distinct().sorted().toList();
    }

    private static String name(Witness witness) {
        return witness.speaker().name();
    }
}
