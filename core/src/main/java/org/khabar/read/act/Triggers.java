package org.khabar.read.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.khabar.model.claim.EventType;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Token;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.lexicon.Entry;
import org.khabar.read.lexicon.Frame;
import org.khabar.read.lexicon.Knowledge;
import org.khabar.read.lexicon.Lexicon;
import org.khabar.read.lexicon.Nouns;
import org.khabar.read.sentence.Syntax;

/** Finds the words of a sentence that can say an event. */
public final class Triggers {
    /** "is going to rely on" goes nowhere. */
    private static final Set<String> GOING = Set.of("go", "travel", "fly");

    /** These follow their verb closely, or mean something else. */
    private static final Set<String> PARTICLES =
            Set.of("in", "on", "up", "off", "out", "over", "down", "to", "for", "back");

    private static final Set<String> ENDING = Set.of("cease", "stop", "end", "halt");

    /** In a lexicon's list of objects: there must be none. */
    private static final String NO_OBJECT = "-";

    /** In a lexicon's list of objects: any town or area by its name. */
    private static final String ANY_PLACE = "+place";

    /** How far behind its verb the rest of a phrase may stand ("put the former president under house arrest"). */
    private static final int PHRASE_REACH = 7;

    private static final Frame DEMAND = new Frame(
            EventType.REQUEST,
            List.of(),
            List.of("subject"),
            List.of("clause"),
            Set.of(),
            false,
            false,
            Frame.Needs.BOTH,
            null);

    /**
     * Only what is done to somebody is told by a participle before a noun: "freed prisoners", not "alleged plotters".
     */
    private static final Set<EventType> DONE_TO = Set.of(EventType.ASSAULT, EventType.RETREAT, EventType.COERCE);

    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Cues cues;

    public Triggers(Syntax syntax, Knowledge knowledge) {
        this.syntax = syntax;
        this.lexicon = knowledge.lexicon();
        this.nouns = knowledge.nouns();
        this.cues = knowledge.cues();
    }

    /**
     * All triggers, left to right, at most one a word: where a word has several readings, the first whose parts are
     * there.
     *
     * @param suffices are the parts there that the trigger needs?
     */
    public List<Trigger> find(Predicate<Trigger> suffices) {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < syntax.sentence().size(); i++) {
            at(i).stream().filter(suffices).findFirst().ifPresent(found::add);
        }
        // "held joint exercises" is one trigger, not two
        found.removeIf(t -> found.stream().anyMatch(u -> u.at() != t.at() && u.from() <= t.from() && t.to() <= u.to()));
        return found;
    }

    private List<Trigger> at(int i) {
        Token token = syntax.token(i);
        if (syntax.hangsAs(i, "aux", "cop", "case", "mark")
                || (token.isNoun() && (token.isProper() || syntax.relation(i).equals("compound")))) {
            return List.of();
        }
        if (token.isVerb()) {
            return syntax.child(i, "aux:pass", "cop") >= 0 && isAdjective(token) ? adjective(i) : verb(i);
        }
        if (token.isNoun()) {
            return noun(i);
        }
        boolean predicate =
                syntax.child(i, "cop", "aux") >= 0 || syntax.relation(i).equals("xcomp");
        return token.tag().startsWith("JJ") && predicate ? adjective(i) : List.of();
    }

    private boolean isAdjective(Token token) {
        return !lexicon.adjectives(token.word().toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** "is opposed to", "is ready to" */
    private List<Trigger> adjective(int i) {
        return lexicon.adjectives(syntax.token(i).word().toLowerCase(Locale.ROOT)).stream()
                .map(e -> new Trigger(i, i, i + 1, -1, e.frame()))
                .toList();
    }

    private List<Trigger> verb(int i) {
        List<Trigger> readings = new ArrayList<>();
        if (isDemand(i)) {
            readings.add(new Trigger(i, i, i + 1, -1, DEMAND));
        }
        boolean modifier = syntax.relation(i).equals("amod");
        for (Entry entry : lexicon.verbs(syntax.lemma(i))) {
            int end = phraseEnd(i, entry);
            boolean fits = end > 0
                    && (!modifier || DONE_TO.contains(entry.frame().type()))
                    && (entry.frame().object().isEmpty()
                            || hasObject(i, entry.frame().object()))
                    && (!entry.negated() || negated(i));
            if (fits) {
                readings.add(new Trigger(i, i, Math.min(end, i + PHRASE_REACH), -1, entry.frame()));
            }
        }
        return readings;
    }

    /** "Kagame says Congo must act": what somebody else must do is asked of him. */
    private boolean isDemand(int i) {
        if (!cues.is(Cues.Kind.SAY, syntax.lemma(i))) {
            return false;
        }
        return syntax.children(i, "ccomp").stream()
                .anyMatch(c -> syntax.child(c, "nsubj") >= 0
                        && !syntax.token(syntax.child(c, "nsubj")).tag().startsWith("PRP")
                        && syntax.children(c, "aux").stream()
                                .anyMatch(a -> Set.of("must", "should", "ought").contains(syntax.lemma(a))));
    }

    private boolean negated(int i) {
        return syntax.children(i, "advmod", "det", "aux").stream()
                .anyMatch(c -> cues.is(Cues.Kind.NEGATORS, syntax.lemma(c)));
    }

    /** One past the last word of the phrase that begins with the verb, or -1 if it does not stand here. */
    private int phraseEnd(int verb, Entry entry) {
        int at = verb;
        for (String word :
                entry.words().subList(entry.negated() ? 2 : 1, entry.words().size())) {
            int next = -1;
            for (int i = at + 1; i < syntax.sentence().size() && i <= verb + PHRASE_REACH; i++) {
                if (syntax.lemma(i).equals(word) || syntax.token(i).word().equalsIgnoreCase(word)) {
                    next = i;
                    break;
                }
            }
            boolean particle = next > 0 && !syntax.dominates(verb, next) && next > verb + 2;
            boolean going = GOING.contains(syntax.lemma(verb)) && next >= 0 && syntax.hangsAs(next, "mark");
            boolean far = going || PARTICLES.contains(word) && next > at + 2 && !endsObject(verb, next);
            if (next < 0 || particle || far) {
                return passivePhrase(verb, word);
            }
            at = next;
        }
        return at + 1;
    }

    /** "let thirty prisoners out": only the object stands between the verb and its particle. */
    private boolean endsObject(int verb, int particle) {
        return syntax.token(particle).tag().equals("RP")
                && syntax.head(particle - 1) == verb
                && syntax.relation(particle - 1).equals("obj");
    }

    /** "sanctions were imposed": the noun of the phrase is the subject of the passive verb. */
    private int passivePhrase(int verb, String word) {
        if (!syntax.passive(verb)) {
            return -1;
        }
        return syntax.patient(verb).stream().anyMatch(p -> syntax.lemma(p).equals(word)) ? verb + 1 : -1;
    }

    private boolean hasObject(int verb, Set<String> lemmas) {
        if (lemmas.contains(NO_OBJECT)) {
            return syntax.child(verb, "obj", "ccomp", "xcomp") < 0 && !announcesClause(verb);
        }
        boolean place = lemmas.contains(ANY_PLACE)
                && syntax.children(verb, "obj", "nsubj:pass").stream().anyMatch(this::isPlace);
        return place || objects(verb).stream().anyMatch(o -> lemmas.contains(syntax.lemma(o)) || isMadeOf(o, lemmas));
    }

    /** "Tonnes of wheat" are wheat; "an aid worker" is no aid. */
    private boolean isMadeOf(int object, Set<String> lemmas) {
        return !nouns.isPeople(syntax.lemma(object))
                && syntax.children(object, "compound", "nmod", "nummod").stream()
                        .anyMatch(c -> lemmas.contains(syntax.lemma(c)));
    }

    private boolean isPlace(int i) {
        return syntax.sentence().names().stream()
                .anyMatch(name -> name.kind() == NamedSpan.Kind.PLACE && name.from() <= i && i < name.to());
    }

    /** "is demonstrating to the people how …" */
    private boolean announcesClause(int verb) {
        return IntStream.range(
                        verb + 1,
                        Math.min(verb + PHRASE_REACH, syntax.sentence().size()))
                .anyMatch(i -> Set.of("how", "that", "why").contains(syntax.lemma(i)));
    }

    /** What somebody is given, in "provided the rebels, over two weeks, with arms", wherever the parser hung it. */
    private List<Integer> given(int verb) {
        List<Integer> found = new ArrayList<>();
        int end = Math.min(verb + 2 * PHRASE_REACH, syntax.sentence().size());
        for (int i = verb + 1; i < end; i++) {
            if (syntax.lemma(i).equals("with") && syntax.hangsAs(i, "case")) {
                found.addAll(syntax.conjuncts(syntax.head(i)));
            }
        }
        return found;
    }

    private List<Integer> objects(int verb) {
        List<Integer> found = new ArrayList<>();
        syntax.patient(verb).ifPresent(p -> found.addAll(syntax.conjuncts(p)));
        syntax.children(verb, "obj").forEach(o -> found.addAll(syntax.conjuncts(o)));
        found.addAll(given(verb));
        if (found.isEmpty()) {
            syntax.subject(verb).ifPresent(found::add);
            // where the tree lost the object ("lifted on Friday a blockade"): the nouns up to the next verb
            for (int i = verb + 1;
                    i < syntax.sentence().size()
                            && i <= verb + PHRASE_REACH
                            && !syntax.token(i).isVerb();
                    i++) {
                if (syntax.token(i).isNoun()) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private List<Trigger> noun(int i) {
        List<Trigger> readings = new ArrayList<>();
        for (Entry entry : lexicon.nouns(syntax.lemma(i))) {
            int from = phraseStart(i, entry);
            if (from >= 0) {
                readings.add(new Trigger(i, from, i + 1, light(i), entry.frame()));
            }
        }
        return readings;
    }

    private int phraseStart(int noun, Entry entry) {
        List<String> words = entry.words();
        int at = noun;
        for (int w = words.size() - 2; w >= 0; w--) {
            int before = at - 1;
            if (before >= 0 && syntax.token(before).word().equals("-")) {
                before--;
            }
            if (before < 0
                    || !(syntax.lemma(before).equals(words.get(w))
                            || syntax.token(before).word().equalsIgnoreCase(words.get(w)))) {
                return -1;
            }
            at = before;
        }
        return at;
    }

    /** The verb that carries the noun, also over "a series of". */
    private int light(int noun) {
        int at = noun;
        int up = syntax.head(at);
        for (int steps = 0; up >= 0 && steps < 4; steps++) {
            boolean counted = syntax.relation(at).equals("nmod") && cues.is(Cues.Kind.COUNTING, syntax.lemma(up));
            if (!counted
                    && !syntax.relation(at).equals("conj")
                    && !syntax.relation(at).equals("compound")) {
                break;
            }
            if (syntax.token(up).isVerb()) {
                break;
            }
            at = up;
            up = syntax.head(at);
        }
        if (up < 0 || !syntax.token(up).isVerb()) {
            return -1;
        }
        boolean carried = syntax.hangsAs(at, "obj", "nsubj:pass")
                || (syntax.hangsAs(at, "obl")
                        && Set.of("under", "in", "out", "for", "on", "into").contains(syntax.preposition(at))
                        && cues.is(Cues.Kind.SUFFERING, syntax.lemma(up)))
                || (syntax.hangsAs(at, "obl")
                        && Set.of("engage", "participate", "enter").contains(syntax.lemma(up)));
        boolean part = syntax.lemma(up).equals("take")
                && syntax.children(up, "obj").stream()
                        .anyMatch(o -> syntax.lemma(o).equals("part"));
        if (part && syntax.hangsAs(at, "obl", "nmod")) {
            return up;
        }
        // "ordered all attacks to cease" starts none
        boolean ends = syntax.children(up, "xcomp").stream().anyMatch(x -> ENDING.contains(syntax.lemma(x)));
        boolean light =
                !ends && cues.is(Cues.Kind.LIGHT, syntax.lemma(up)) || cues.is(Cues.Kind.SUFFERING, syntax.lemma(up));
        return carried && light ? up : -1;
    }
}
