package org.khabar.read.tally;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.claim.Range;
import org.khabar.model.passage.Token;
import org.khabar.read.number.NumberAt;
import org.khabar.read.number.NumberWords;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Counts the killed, injured, detained and displaced that a sentence tells of. */
public final class Casualties {
    /** What can befall somebody. */
    public enum Fate {
        KILLED(
                Set.of(
                        "kill",
                        "die",
                        "slay",
                        "murder",
                        "massacre",
                        "assassinate",
                        "execute",
                        "behead",
                        "lynch",
                        "perish",
                        "slaughter",
                        "butcher",
                        "exterminate",
                        "eliminate",
                        "liquidate",
                        "gun",
                        "hang"),
                Set.of("dead", "killed", "died", "fatality", "death")),
        INJURED(Set.of("injure", "wound", "hurt", "maim"), Set.of("injured", "wounded", "hurt", "injury")),
        DETAINED(
                Set.of(
                        "arrest",
                        "detain",
                        "abduct",
                        "kidnap",
                        "imprison",
                        "jail",
                        "capture",
                        "hold",
                        "take",
                        "seize",
                        "apprehend"),
                Set.of("arrested", "detained", "custody", "hostage")),
        DISPLACED(Set.of("displace", "uproot", "flee"), Set.of("displaced", "homeless"));

        private final Set<String> verbs;
        private final Set<String> words;

        Fate(Set<String> verbs, Set<String> words) {
            this.verbs = verbs;
            this.words = words;
        }
    }

    /**
     * Who loses these, or has them taken by such a verb, is dead: "lost their lives", "slit the throats of two men".
     */
    private static final Map<String, Set<String>> TAKEN =
            Map.of("life", Set.of("lose", "claim", "cost", "take"), "throat", Set.of("slit", "cut"));

    /** Of "a Malian soldier" one is meant, of "the Malian army" nobody knows how many. */
    private static final Set<String> SINGLE =
            Set.of("soldier", "policeman", "officer", "commando", "marine", "peacekeeper", "serviceman", "fighter");

    private static final Set<String> FATAL = Set.of("fatal", "deadly");
    private static final int REACH = 4;

    private final Syntax syntax;
    private final Mentions mentions;
    private final NumberWords numbers;

    public Casualties(Syntax syntax, Mentions mentions, NumberWords numbers) {
        this.numbers = numbers;
        this.syntax = syntax;
        this.mentions = mentions;
    }

    /** How many met that fate at one of these words, where the sentence says so. */
    public Optional<Range> of(Fate fate, List<Integer> words) {
        return words.stream().flatMap(word -> at(fate, word).stream()).findFirst();
    }

    /** Does the word tell of that fate? */
    public boolean tells(Fate fate, int word) {
        Token token = syntax.token(word);
        if (fate == Fate.KILLED && isTaken(word)) {
            return true;
        }
        if (token.isVerb() || token.tag().equals("NNS")) {
            return fate.verbs.contains(token.lemma()) || fate.words.contains(token.lemma());
        }
        return fate.words.contains(token.lemma())
                || fate.words.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private boolean isTaken(int word) {
        return syntax.hangsAs(word, "obj", "nsubj:pass")
                && TAKEN.getOrDefault(syntax.lemma(word), Set.of()).contains(syntax.lemma(syntax.head(word)));
    }

    /** "30 lives", "the lives of 30", "cost 30 people their lives", "30 people lost their lives". */
    private Optional<Range> ofTaken(int word) {
        int verb = syntax.head(word);
        int losers = Stream.of(syntax.child(word, "nmod"), syntax.child(verb, "iobj"))
                .filter(i -> i >= 0)
                .findFirst()
                .orElseGet(() ->
                        syntax.lemma(verb).equals("lose") ? syntax.subject(verb).orElse(-1) : -1);
        Optional<Range> own = numberOf(word).map(NumberAt::range);
        return own.isPresent() || losers < 0 ? own : sum(losers);
    }

    private Optional<Range> at(Fate fate, int word) {
        if (!tells(fate, word)) {
            return Optional.empty();
        }
        if (isTaken(word)) {
            return ofTaken(word);
        }
        Optional<Range> toll = ofToll(word);
        if (toll.isPresent()) {
            return toll;
        }
        if (orElse(word)) {
            return byOrder(word).map(n -> Range.atLeast(0, n.text()));
        }
        if (syntax.hangsAs(word, "conj") && countedBefore(word)) {
            return byOrder(word);
        }
        if (syntax.token(word).tag().equals("JJ")
                && word > 0
                && syntax.token(word - 1).isNumber()) {
            // "leaving two dead and nine hurt"
            return number(word - 1).map(NumberAt::range);
        }
        int dead = syntax.head(word);
        if (syntax.token(word).tag().equals("JJ")
                && dead >= 0
                && syntax.token(dead).isVerb()
                && syntax.hangsAs(word, "xcomp", "obj", "advmod", "dep")) {
            Optional<Range> counted = ofVerb(dead);
            return counted.isPresent() ? counted : byOrder(word);
        }
        if (syntax.token(word).isVerb()) {
            Optional<Range> counted = ofVerb(word);
            return counted.isPresent() ? counted : byOrder(word);
        }
        // "the deaths of over 50 soldiers"
        Optional<Range> counted = syntax.children(word, "nmod").stream()
                .filter(of -> syntax.preposition(of).equals("of"))
                .findFirst()
                .flatMap(this::sum);
        return counted.isPresent() ? counted : byOrder(word);
    }

    /** "the death toll from the attack has risen to 31" */
    private Optional<Range> ofToll(int death) {
        int toll = syntax.head(death);
        boolean counts = syntax.relation(death).equals("compound")
                && syntax.lemma(toll).equals("toll")
                && syntax.hangsAs(toll, "nsubj");
        return counts
                ? syntax.children(syntax.head(toll), "obl", "obj").stream()
                        .flatMap(to -> number(to).stream())
                        .findFirst()
                        .map(NumberAt::range)
                : Optional.empty();
    }

    /** "15 killed or wounded": how many met which fate is left open. */
    private boolean orElse(int word) {
        int other = syntax.relation(word).equals("conj") ? syntax.head(word) : syntax.child(word, "conj");
        if (other < 0 || !(tells(Fate.KILLED, other) || tells(Fate.INJURED, other))) {
            return false;
        }
        int second = Math.max(word, other);
        return syntax.children(second, "cc").stream()
                .anyMatch(c -> syntax.lemma(c).equals("or"));
    }

    /** "29 are killed and 50 injured": the number right before the second verb is its own. */
    private boolean countedBefore(int word) {
        return word > 0
                && (syntax.token(word - 1).isNumber()
                        || word > 1
                                && Set.of("other", "people", "more").contains(syntax.lemma(word - 1))
                                && syntax.token(word - 2).isNumber());
    }

    private Optional<Range> ofVerb(int verb) {
        int patient = syntax.lemma(verb).equals("die")
                        || syntax.lemma(verb).equals("perish")
                        || syntax.lemma(verb).equals("flee")
                ? syntax.subject(verb).orElse(-1)
                : syntax.patient(verb).orElse(-1);
        return patient < 0 ? Optional.empty() : sum(patient);
    }

    /** How many a noun phrase and all that is coordinated with it stand for. */
    public Optional<Range> sum(int patient) {
        Range sum = null;
        for (int head : syntax.conjuncts(patient)) {
            Range one = count(head).orElse(null);
            if (one != null) {
                sum = sum == null ? one : sum.plus(one);
            }
        }
        return Optional.ofNullable(sum);
    }

    /** How many a noun phrase stands for: its number, one for a singular, two or more for a bare plural. */
    public Optional<Range> count(int head) {
        Optional<NumberAt> number = numberOf(head);
        if (number.isPresent()) {
            return number.map(NumberAt::range);
        }
        if (isNobody(head)) {
            return Optional.of(Range.exactly(0, syntax.token(head).word()));
        }
        Mention mention = mentions.of(head);
        if (Set.of("he", "she", "him", "her").contains(syntax.token(head).word().toLowerCase(Locale.ROOT))) {
            return Optional.of(Range.exactly(1, syntax.token(head).word()));
        }
        if (mention.kind() == Mention.Kind.THING
                || mention.kind() == Mention.Kind.PLACE
                || mention.kind() == Mention.Kind.PRONOUN) {
            return Optional.empty();
        }
        String words = mention.text();
        if (syntax.token(mention.from()).entity().equals("PERSON")) {
            return Optional.of(Range.exactly(1, words));
        }
        boolean person = mention.kind() == Mention.Kind.GROUP
                || mention.kind() == Mention.Kind.NAMED && SINGLE.contains(syntax.lemma(head))
                || syntax.token(head).entity().equals("PERSON")
                || Set.of("people", "person", "other", "victim").contains(syntax.lemma(head));
        if (!person) {
            return Optional.empty();
        }
        String tag = syntax.token(head).tag();
        if (tag.equals("NNS")
                || tag.equals("NNPS")
                || Set.of("people", "police", "personnel", "troop", "staff").contains(syntax.lemma(head))) {
            return Optional.of(Range.atLeast(2, words));
        }
        boolean one = tag.equals("NN")
                        && syntax.children(head, "det").stream()
                                .anyMatch(
                                        d -> Set.of("a", "an", "another", "one").contains(syntax.lemma(d)))
                || tag.equals("NN") && syntax.child(head, "nmod:poss") >= 0
                || syntax.token(head).entity().equals("PERSON")
                || syntax.child(head, "appos") >= 0
                || tag.equals("NN") && syntax.child(head, "det") >= 0;
        return one ? Optional.of(Range.exactly(1, words)) : Optional.empty();
    }

    private boolean isNobody(int head) {
        return Set.of("nobody", "none", "no-one").contains(syntax.lemma(head))
                || syntax.lemma(head).equals("one")
                        && head > 0
                        && syntax.lemma(head - 1).equals("no");
    }

    private Optional<NumberAt> numberOf(int head) {
        if (syntax.token(head).isNumber()) {
            return number(head);
        }
        for (int child : syntax.children(head, "nummod", "amod", "compound", "advmod", "det")) {
            Optional<NumberAt> number = number(child);
            if (number.isPresent()) {
                return number;
            }
        }
        String lemma = syntax.lemma(head);
        if (Set.of(
                        "dozen",
                        "dozens",
                        "hundred",
                        "hundreds",
                        "score",
                        "scores",
                        "thousand",
                        "thousands",
                        "several",
                        "number")
                .contains(lemma)) {
            return number(head);
        }
        return Optional.empty();
    }

    private Optional<NumberAt> number(int i) {
        return numbers.at(syntax.sentence(), i).filter(NumberAt::isCount);
    }

    /** Where the tree fails: "killing at least 14", "12 dead", by the order of the words alone. */
    private Optional<Range> byOrder(int word) {
        for (int i = word + 1;
                !countedBefore(word)
                        && i < syntax.sentence().size()
                        && i <= word + REACH
                        && syntax.token(word).isVerb();
                i++) {
            if (syntax.token(i).isVerb() || syntax.token(i).word().equals(",")) {
                break;
            }
            Optional<NumberAt> number = number(i);
            if (number.isPresent()) {
                return number.map(NumberAt::range);
            }
        }
        for (int i = word - 1; i >= 0 && i >= word - REACH; i--) {
            if (syntax.token(i).word().equals(",")
                    || (syntax.token(i).isVerb()
                            && !Set.of("be", "have", "leave").contains(syntax.lemma(i)))) {
                break;
            }
            Optional<NumberAt> number = number(i);
            if (number.isPresent()) {
                return number.map(NumberAt::range);
            }
        }
        return Optional.empty();
    }

    /** "A fatal attack" killed at least one. */
    public Optional<Range> fatal(int noun) {
        return syntax.children(noun, "amod").stream()
                .filter(c -> FATAL.contains(syntax.lemma(c)))
                .findFirst()
                .map(c -> syntax.byPreposition(noun, "of").stream()
                        .flatMap(of -> sum(of).stream())
                        .findFirst()
                        .orElseGet(() -> Range.atLeast(1, syntax.token(c).word())));
    }
}
