package org.khabar.read.tally;

import java.util.Optional;
import java.util.Set;
import org.khabar.model.claim.Range;
import org.khabar.read.act.Trigger;
import org.khabar.read.number.NumberAt;
import org.khabar.read.number.NumberWords;
import org.khabar.read.sentence.Syntax;

/** How many happenings a trigger speaks of. */
public final class Aggregates {
    private static final Set<String> SERIES =
            Set.of("series", "string", "wave", "spate", "number", "round", "barrage", "flurry", "campaign");
    private static final Set<String> REPEATED =
            Set.of("repeatedly", "frequently", "regularly", "often", "routinely", "continually", "constantly", "twice");
    private static final Set<String> UNCOUNTED = Set.of(
            "clash", "talk", "protest", "negotiation", "hostility", "discussion", "riot", "demonstration", "troop");

    private static final Set<String> EXPLODING = Set.of("explode", "detonate", "go", "blow");
    private static final Set<String> CHARGES = Set.of("bomb", "mine", "landmine", "device", "grenade", "charge", "car");

    private Aggregates() {}

    /** The range of events: one unless the words say more. */
    public static Range of(Trigger trigger, Syntax syntax, NumberWords numbers) {
        int at = trigger.at();
        String words = syntax.token(at).word();
        if (syntax.token(at).isVerb()) {
            for (int child : syntax.children(at, "advmod")) {
                if (REPEATED.contains(syntax.lemma(child))) {
                    return syntax.lemma(child).equals("twice")
                            ? Range.exactly(2, "twice")
                            : Range.atLeast(2, syntax.token(child).word());
                }
            }
            return blasts(at, syntax, numbers).orElseGet(() -> Range.exactly(1, words));
        }
        Optional<Range> counted = counted(at, syntax, numbers);
        if (counted.isPresent()) {
            return counted.get();
        }
        int up = syntax.head(at);
        if (up >= 0 && syntax.relation(at).equals("nmod") && SERIES.contains(syntax.lemma(up))) {
            return Range.atLeast(2, syntax.token(up).word());
        }
        if (up >= 0
                && syntax.relation(at).equals("nmod")
                && syntax.preposition(at).equals("of")) {
            Optional<NumberAt> number = numbers.at(syntax.sentence(), up);
            if (number.isPresent()) {
                return number.get().range();
            }
        }
        if (syntax.token(at).tag().equals("NNS")) {
            return UNCOUNTED.contains(syntax.lemma(at)) ? Range.atLeast(1, words) : Range.atLeast(2, words);
        }
        return Range.exactly(1, words);
    }

    /** "Two bombs exploded" tells of two. */
    private static Optional<Range> blasts(int verb, Syntax syntax, NumberWords numbers) {
        if (!EXPLODING.contains(syntax.lemma(verb))) {
            return Optional.empty();
        }
        return syntax.children(verb, "nsubj", "nsubj:pass").stream()
                .filter(subject -> CHARGES.contains(syntax.lemma(subject)))
                .findFirst()
                .flatMap(subject -> counted(subject, syntax, numbers));
    }

    private static Optional<Range> counted(int noun, Syntax syntax, NumberWords numbers) {
        return syntax.children(noun, "nummod", "amod", "det").stream()
                .flatMap(child -> numbers.at(syntax.sentence(), child).stream())
                .filter(NumberAt::isCount)
                .map(NumberAt::range)
                .findFirst();
    }
}
