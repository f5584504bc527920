package org.khabar.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.TimedSpan;
import org.khabar.read.act.Draft;
import org.khabar.read.act.SpeechActs;
import org.khabar.read.act.Trigger;
import org.khabar.read.lexicon.Nouns;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Shares out the places and times of a sentence among the happenings that it tells of: each to the nearest. */
final class Settings {
    private static final Set<String> LOCATORS = Set.of(
            "in",
            "at",
            "near",
            "on",
            "outside",
            "inside",
            "across",
            "around",
            "off",
            "throughout",
            "within",
            "along",
            "close to",
            "south of",
            "north of",
            "outside of",
            "between",
            "over",
            "into",
            "from",
            "to",
            "through",
            "by",
            "amid",
            "of",
            "against",
            "towards",
            "toward",
            "onto",
            "beside",
            "behind",
            "beyond",
            "under",
            "above",
            "up",
            "via");
    private static final Set<String> DIRECTIONS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "upper",
            "lower",
            "rural",
            "downtown");

    /**
     * What a place or time can belong to.
     *
     * @param at the word that heads it
     * @param predicate the verb that carries it, or the same word
     * @param speech an act of speech, to which the times of what it speaks of do not belong
     */
    record Anchor(int at, int predicate, boolean speech) {
        static Anchor of(Draft draft) {
            Trigger main = draft.main();
            return new Anchor(
                    main.at(),
                    main.predicate(),
                    SpeechActs.isSpeech(main.frame().type()));
        }
    }

    /** Prepositions that say where only directly behind the act: "withdrew from Kabul", not "a man from Kabul". */
    private static final Set<String> CLOSE =
            Set.of("from", "to", "of", "by", "against", "with", "into", "through", "towards", "toward");

    /** Prepositions before the act that another act is part of. */
    private static final Set<String> WITHIN = Set.of("during", "in", "on", "at", "of", "by", "with");

    /** Those who are at home in a place: "residents of Basra marched". */
    private static final Set<String> DWELLERS = Set.of("resident", "inhabitant", "villager", "dweller");

    /** Going into a place. */
    private static final Set<String> ENTRIES = Set.of("enter", "reach", "storm", "invade", "penetrate");

    private final Syntax syntax;
    private final Mentions mentions;
    private final Nouns nouns;
    private final String text;

    Settings(Syntax syntax, Mentions mentions, Nouns nouns, String text) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.nouns = nouns;
        this.text = text;
    }

    /**
     * The places of each happening.
     *
     * @param anchors the word that heads each happening
     * @param taken words that are part of an actor or recipient already
     */
    Map<Integer, List<Place>> places(List<Anchor> anchors, Set<Integer> taken) {
        Map<Integer, List<Place>> shared = new LinkedHashMap<>();
        Map<Integer, List<Place>> inherited = new LinkedHashMap<>();
        Set<Integer> done = new HashSet<>();
        for (int i = 0; i < syntax.sentence().size(); i++) {
            Mention place = done.contains(i) || taken.contains(i) ? null : place(i);
            if (place != null) {
                for (int k = place.from(); k < place.to(); k++) {
                    done.add(k);
                }
                if (!locates(place.head(), anchors) || taken.contains(place.head())) {
                    continue;
                }
                int at = place.head();
                anchors.stream()
                        .filter(a -> !isToldElsewhere(at, a))
                        .min(Comparator.comparingInt(a -> syntax.distance(a.at(), at)))
                        .ifPresent(a -> shared.computeIfAbsent(a.at(), k -> new ArrayList<>())
                                .add(bare(place)));
            }
        }
        anchors.stream()
                .filter(a -> !a.speech() && !shared.containsKey(a.at()))
                .forEach(a -> anchors.stream()
                        .filter(b -> shared.containsKey(b.at()) && isPartOf(b.at(), a.at()))
                        .findFirst()
                        .ifPresent(b -> inherited.put(a.at(), shared.get(b.at()))));
        shared.putAll(inherited);
        return shared;
    }

    /** "shot a boy during a raid in Hebron": the shooting is where the raid was. */
    private boolean isPartOf(int place, int act) {
        boolean joined = syntax.relation(act).equals("conj") && syntax.head(act) == place
                || syntax.relation(place).equals("conj") && syntax.head(place) == act;
        if (joined && syntax.token(act).isVerb() && syntax.child(Math.max(act, place), "nsubj", "nsubj:pass") < 0) {
            return true;
        }
        for (int at = place; at >= 0 && at != act; at = syntax.head(at)) {
            if (!syntax.hangsAs(at, "obl", "nmod") || !WITHIN.contains(syntax.preposition(at))) {
                return false;
            }
        }
        return syntax.dominates(act, place);
    }

    /** "They struck to show that the government in Kabul was weak": the place is in a statement of its own. */
    private boolean isToldElsewhere(int place, Anchor act) {
        for (int at = place; at >= 0 && !syntax.dominates(at, act.at()); at = syntax.head(at)) {
            boolean that = Arrays.stream(syntax.sentence().children(at))
                    .anyMatch(c -> syntax.lemma(c).equals("that"));
            if (syntax.relation(at).equals("ccomp") && that) {
                return true;
            }
        }
        return false;
    }

    private static Place bare(Mention place) {
        return new Place(place.text(), null, null, null, null, null, Precision.UNKNOWN);
    }

    /** The place that begins at this word, with "northern" before it and "province" behind it; null if none does. */
    private @Nullable Mention place(int i) {
        NamedSpan name = mentions.nameAt(i).orElse(null);
        int from = i;
        int to;
        if (name != null) {
            if (name.kind() != NamedSpan.Kind.PLACE && name.kind() != NamedSpan.Kind.COUNTRY) {
                return null;
            }
            to = name.to();
        } else if (syntax.token(i).entity().equals("LOCATION")) {
            to = i + 1;
            while (to < syntax.sentence().size()
                    && syntax.token(to).entity().equals("LOCATION")
                    && mentions.nameAt(to).isEmpty()) {
                to++;
            }
        } else if (isNamedSite(i)) {
            to = i + 1;
            while (!nouns.is(Nouns.Kind.SITES, syntax.lemma(to - 1))
                    && !nouns.is(Nouns.Kind.DISTRICTS, syntax.lemma(to - 1))) {
                to++;
            }
        } else if (syntax.token(i).tag().equals("NNP")
                && syntax.hangsAs(i, "compound")
                && isTriggerNoun(syntax.head(i))
                && syntax.token(i).entity().equals("O")
                && syntax.head(i) == i + 1) {
            to = i + 1;
        } else {
            return null;
        }
        while (to < syntax.sentence().size()
                && (syntax.token(to).isNoun())
                && syntax.hangsAs(to - 1, "compound", "amod")
                && (nouns.is(Nouns.Kind.DISTRICTS, syntax.lemma(to))
                        || nouns.is(Nouns.Kind.SITES, syntax.lemma(to))
                        || syntax.token(to).isProper())) {
            to++;
        }
        if (from > 0 && DIRECTIONS.contains(syntax.token(from - 1).word().toLowerCase(java.util.Locale.ROOT))) {
            from--;
        }
        int head = headOf(from, to);
        Span span = new Span(
                syntax.token(from).span().start(), syntax.token(to - 1).span().end());
        return new Mention(head, from, to, span.in(text).replaceAll("\\s+", " "), Mention.Kind.PLACE, span);
    }

    private boolean isNamedSite(int i) {
        if (!syntax.token(i).isProper()
                || (i > 0 && syntax.token(i - 1).isProper() && syntax.hangsAs(i - 1, "compound"))) {
            return false;
        }
        for (int j = i; j < syntax.sentence().size() && j < i + 6; j++) {
            boolean named = syntax.token(j).isProper()
                    || syntax.token(j).tag().equals("HYPH")
                    || syntax.token(j).tag().equals("IN");
            if (j > i
                    && (nouns.is(Nouns.Kind.SITES, syntax.lemma(j))
                            || nouns.is(Nouns.Kind.DISTRICTS, syntax.lemma(j)))) {
                return true;
            }
            if (!named) {
                return false;
            }
        }
        return false;
    }

    private int headOf(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            int up = syntax.head(i);
            if (up < from || up >= to) {
                return i;
            }
        }
        return to - 1;
    }

    private boolean locates(int head, List<Anchor> anchors) {
        int at = head;
        for (int steps = 0; steps < 6; steps++) {
            // "in Mali's Gao region": the case of the owner is no preposition
            String preposition = syntax.relation(at).equals("nmod:poss") ? "" : syntax.preposition(at);
            if (CLOSE.contains(preposition)) {
                int up = carrier(at);
                return up >= 0
                        && (anchors.stream().anyMatch(a -> a.at() == up || a.predicate() == up)
                                || preposition.equals("of") && (holdsSite(up) || DWELLERS.contains(syntax.lemma(up))));
            }
            if (!preposition.isEmpty()) {
                return LOCATORS.contains(preposition.toLowerCase(java.util.Locale.ROOT))
                        || preposition.startsWith("in ");
            }
            if (syntax.hangsAs(at, "appos", "conj", "compound", "nmod", "dep", "amod", "obl") && syntax.head(at) >= 0) {
                int up = syntax.head(at);
                boolean before = syntax.hangsAs(at, "compound", "amod", "nmod:poss");
                if (before && !syntax.token(up).isProper() && !nouns.is(Nouns.Kind.DISTRICTS, syntax.lemma(up))) {
                    return isTriggerNoun(up);
                }
                at = up;
            } else {
                int verb = syntax.head(at);
                return syntax.hangsAs(at, "obj", "nsubj:pass")
                        && anchors.stream()
                                .anyMatch(a -> a.at() == verb || a.predicate() == verb || isOnEntering(a, verb));
            }
        }
        return false;
    }

    /** What a phrase hangs from; "pulled out of Gao" hangs from "pulled" by way of "out". */
    private int carrier(int noun) {
        int up = syntax.head(noun);
        return up >= 0 && syntax.lemma(up).equals("out") ? syntax.head(up) : up;
    }

    /** "entered the city and seized the palace": what they did next was there. */
    private boolean isOnEntering(Anchor act, int verb) {
        return verb >= 0
                && ENTRIES.contains(syntax.lemma(verb))
                && syntax.relation(act.predicate()).equals("conj")
                && syntax.head(act.predicate()) == verb;
    }

    /** "the town of", "the entrance of", "at the airport of" */
    private boolean holdsSite(int noun) {
        boolean site = nouns.is(Nouns.Kind.SITES, syntax.lemma(noun)) && LOCATORS.contains(syntax.preposition(noun));
        return site
                || nouns.is(Nouns.Kind.DISTRICTS, syntax.lemma(noun))
                || nouns.is(Nouns.Kind.PARTS_OF_SITES, syntax.lemma(noun));
    }

    private boolean isTriggerNoun(int i) {
        return syntax.token(i).isNoun()
                && Set.of(
                                "bombing",
                                "attack",
                                "blast",
                                "explosion",
                                "shooting",
                                "airstrike",
                                "massacre",
                                "protest",
                                "siege",
                                "offensive",
                                "battle",
                                "killing",
                                "raid",
                                "summit",
                                "conference",
                                "coup")
                        .contains(syntax.lemma(i));
    }

    /** The time of each happening that has one of its own. */
    Map<Integer, TimeSpan> times(List<Anchor> anchors, Set<Integer> sayings) {
        Map<Integer, TimeSpan> shared = new LinkedHashMap<>();
        Map<Integer, Integer> nearest = new LinkedHashMap<>();
        for (TimedSpan time : syntax.sentence().times()) {
            int at = headOf(time.from(), time.to());
            List<Integer> all = new ArrayList<>();
            anchors.stream().filter(a -> !a.speech() || isOwnTime(a, at)).forEach(a -> all.add(a.at()));
            all.addAll(sayings);
            int closest = all.stream()
                    .filter(a -> !isSince(at, a))
                    .min(Comparator.comparingInt(a -> syntax.distance(a, at)))
                    .orElse(-1);
            if (closest >= 0 && !sayings.contains(closest)) {
                int distance = syntax.distance(closest, at);
                if (distance < nearest.getOrDefault(closest, Integer.MAX_VALUE)) {
                    nearest.put(closest, distance);
                    shared.put(closest, time.time());
                }
            }
        }
        return shared;
    }

    /** "In the days since they took power": the days are not when they took it. */
    private boolean isSince(int time, int act) {
        for (int at = act; at >= 0; at = syntax.head(at)) {
            if (syntax.head(at) == time) {
                return syntax.hangsAs(at, "acl", "nmod", "advcl")
                        && Set.of("since", "after", "before").contains(syntax.preposition(at));
            }
        }
        return false;
    }

    /** Does the time say when it was said, and not when what was said shall be? */
    private boolean isOwnTime(Anchor speech, int time) {
        for (int at = time; at >= 0 && at != speech.at() && at != speech.predicate(); at = syntax.head(at)) {
            if (syntax.hangsAs(at, "xcomp", "ccomp", "acl", "advcl")) {
                return false;
            }
        }
        boolean ahead = syntax.preposition(time).equals("from")
                || syntax.preposition(time).equals("for");
        return speech.at() == speech.predicate() || !ahead || !syntax.dominates(speech.at(), time);
    }
}
