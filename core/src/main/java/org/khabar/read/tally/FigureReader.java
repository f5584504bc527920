package org.khabar.read.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.claim.FigureType;
import org.khabar.model.claim.FigureValue;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.Token;
import org.khabar.read.lexicon.Knowledge;
import org.khabar.read.lexicon.Nouns;
import org.khabar.read.number.NumberAt;
import org.khabar.read.number.NumberWords;
import org.khabar.read.sentence.Discourse;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Finds the figures that a sentence states and that are no toll of an act told there. */
public final class FigureReader {
    private static final Set<String> NEED = Set.of(
            "need",
            "hungry",
            "hunger",
            "starve",
            "starvation",
            "malnutrition",
            "malnourished",
            "assistance",
            "famine",
            "insecure",
            "insecurity",
            "aid",
            "food",
            "help");
    private static final Set<String> IN_NEED = Set.of(
            "need",
            "face",
            "require",
            "starve",
            "suffer",
            "lack",
            "risk",
            "depend",
            "rely",
            "endure",
            "experience",
            "go",
            "be",
            "live");
    private static final Set<String> FUNDS = Set.of(
            "pledge",
            "need",
            "require",
            "request",
            "appeal",
            "seek",
            "fund",
            "raise",
            "donate",
            "allocate",
            "receive",
            "ask",
            "provide",
            "promise",
            "give",
            "commit",
            "contribute",
            "release",
            "call");
    private static final Set<String> HOSTING = Set.of(
            "deploy",
            "make",
            "have",
            "comprise",
            "include",
            "consist",
            "station",
            "number",
            "serve",
            "base",
            "command",
            "strong",
            "be",
            "keep",
            "maintain",
            "total",
            "estimate",
            "boast",
            "field");
    private static final Set<String> HAVING = Set.of("have", "number", "field", "command", "boast");
    private static final Set<String> BUDGETS =
            Set.of("budget", "cost", "appeal", "funding", "fund", "shortfall", "price");
    private static final Set<String> TOLLS = Set.of("toll");
    private static final Set<String> COUNTED = Set.of(
            "identify", "verify", "document", "record", "register", "miss", "remain", "vaccinate", "total", "stand");

    /** How far under the word for an act a number can stand and still be its toll. */
    private static final int TOLD = 3;

    private final Syntax syntax;
    private final Mentions mentions;
    private final Nouns nouns;
    private final NumberWords numbers;
    private final Discourse discourse;

    public FigureReader(Syntax syntax, Mentions mentions, Discourse discourse, Knowledge knowledge) {
        this.discourse = discourse;
        this.numbers = knowledge.numbers();
        this.syntax = syntax;
        this.mentions = mentions;
        this.nouns = knowledge.nouns();
    }

    /** Does a sentence hold a number at all? */
    public static boolean mayHoldFigure(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(Token::isNumber);
    }

    /**
     * The figures.
     *
     * @param acts does the word head a claim told already, whose toll the number may be?
     */
    public List<Figure> find(Set<Integer> acts) {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < syntax.sentence().size()) {
            Optional<NumberAt> number = numbers.at(syntax.sentence(), i);
            if (number.isPresent() && number.get().from() <= i) {
                figure(number.get(), acts).ifPresent(figures::add);
                i = Math.max(i + 1, number.get().to());
            } else {
                i++;
            }
        }
        return figures;
    }

    private Optional<Figure> figure(NumberAt number, Set<Integer> acts) {
        if (number.measure() == NumberAt.Measure.PERCENT) {
            return Optional.empty();
        }
        int last = number.to() - 1;
        int noun = counted(last);
        int verb = governor(noun >= 0 ? noun : last);
        if (number.measure() == NumberAt.Measure.MONEY) {
            return funding(number, last, verb).filter(f -> !acts.contains(f.said()));
        }
        if (noun < 0) {
            return toll(number, last);
        }
        boolean people = mentions.of(noun).kind() == Mention.Kind.GROUP
                || Set.of("people", "person").contains(syntax.lemma(noun))
                || mentions.nameAt(noun).isPresent()
                || Set.of("million").contains(syntax.lemma(noun));
        boolean told = !isStrong(last)
                && (acts.contains(noun) || above(noun).stream().limit(TOLD).anyMatch(acts::contains));
        if (told || !(people || isStrong(last))) {
            return Optional.empty();
        }
        FigureValue value = new FigureValue(number.range(), syntax.token(noun).word());
        List<Mention> about = verb >= 0
                        && HAVING.contains(syntax.lemma(verb))
                        && !subject(verb).isEmpty()
                ? subject(verb)
                : mentions.all(noun).stream().filter(Mention::isActor).limit(1).toList();
        return type(noun, verb, last)
                .map(t -> new Figure(t, number.from(), number.to(), verb >= 0 ? verb : noun, value, about));
    }

    /**
     * The words it hangs from, within its own clause: "a force to Mali, where 900 others serve" tells of two things.
     */
    private List<Integer> above(int noun) {
        List<Integer> above = new ArrayList<>();
        for (int up : syntax.ancestors(noun)) {
            above.add(up);
            if (syntax.hangsAs(up, "acl:relcl")) {
                break;
            }
        }
        return above;
    }

    /** "needs 85 million dollars", "the budget of the mission is a billion dollars" */
    private Optional<Figure> funding(NumberAt number, int last, int verb) {
        FigureValue value = new FigureValue(number.range(), "money");
        int named = syntax.child(last, "cop") >= 0 ? syntax.child(last, "nsubj") : -1;
        if (named >= 0 && BUDGETS.contains(syntax.lemma(named))) {
            List<Mention> about = Stream.concat(
                            syntax.byPreposition(named, "of").stream(),
                            syntax.children(named, "nmod:poss", "compound").stream())
                    .map(mentions::of)
                    .toList();
            return Optional.of(new Figure(FigureType.FUNDING, number.from(), number.to(), last, value, about));
        }
        if (verb < 0 || !FUNDS.contains(syntax.lemma(verb))) {
            return Optional.empty();
        }
        List<Mention> about = subject(verb);
        if (about.isEmpty()) {
            about = syntax.agent(verb).stream()
                    .boxed()
                    .map(mentions::of)
                    .filter(m -> m.kind() == Mention.Kind.NOBODY
                            && syntax.token(m.head()).isNoun())
                    .toList();
        }
        return Optional.of(new Figure(FigureType.FUNDING, number.from(), number.to(), verb, value, about));
    }

    /** Who has or needs so much. */
    private List<Mention> subject(int verb) {
        return syntax.agent(verb).stream()
                .boxed()
                .map(mentions::of)
                .map(m -> discourse.resolve(m, syntax, mentions))
                .filter(m -> m.isActor() || nouns.isThing(syntax.lemma(m.head())))
                .toList();
    }

    private Optional<FigureType> type(int noun, int verb, int last) {
        Set<Integer> clause = verb >= 0 ? syntax.subtree(verb) : syntax.subtree(noun);
        boolean needy = clause.stream().anyMatch(w -> NEED.contains(syntax.lemma(w)) && Math.abs(w - noun) < 9);
        if (needy
                && (verb < 0
                        || IN_NEED.contains(syntax.lemma(verb))
                        || NEED.contains(syntax.lemma(verb))
                        || syntax.preposition(noun).isEmpty()
                                && syntax.subtree(noun).stream().anyMatch(w -> NEED.contains(syntax.lemma(w))))) {
            return Optional.of(FigureType.PEOPLE_IN_NEED);
        }
        if (verb >= 0 && Set.of("displace", "uproot", "flee").contains(syntax.lemma(verb))
                || syntax.children(noun, "amod", "acl").stream()
                        .anyMatch(c -> Set.of("displace", "displaced").contains(syntax.lemma(c)))) {
            return Optional.of(FigureType.DISPLACED);
        }
        if (isStrong(last)) {
            return Optional.of(FigureType.STRENGTH);
        }
        boolean armed = nouns.is(Nouns.Kind.ARMED, syntax.lemma(noun))
                || Set.of("member", "staff", "mercenary").contains(syntax.lemma(noun))
                || syntax.lemma(noun).equals("man") && verb >= 0 && HAVING.contains(syntax.lemma(verb));
        if (armed && (verb < 0 || HOSTING.contains(syntax.lemma(verb)))) {
            return Optional.of(FigureType.STRENGTH);
        }
        return verb >= 0 && COUNTED.contains(syntax.lemma(verb)) ? Optional.of(FigureType.COUNT) : Optional.empty();
    }

    /** "the death toll rose to 42" */
    private Optional<Figure> toll(NumberAt number, int last) {
        for (int i = Math.max(0, last - 14); i < last; i++) {
            if (TOLLS.contains(syntax.lemma(i))) {
                return Optional.of(new Figure(
                        FigureType.COUNT,
                        number.from(),
                        number.to(),
                        last,
                        new FigureValue(number.range(), "killed"),
                        List.of()));
            }
        }
        return Optional.empty();
    }

    private boolean isStrong(int number) {
        return number + 2 < syntax.sentence().size()
                && syntax.token(number + 1).word().equals("-")
                && syntax.lemma(number + 2).equals("strong");
    }

    private int counted(int number) {
        if (isStrong(number)) {
            for (int i = number + 3; i < syntax.sentence().size() && i < number + 8; i++) {
                if (syntax.token(i).isNoun() && !syntax.hangsAs(i, "compound")) {
                    return i;
                }
            }
        }
        if (syntax.hangsAs(number, "nummod", "compound", "amod", "advmod") && syntax.head(number) > number) {
            return syntax.head(number);
        }
        int of = syntax.child(number, "nmod");
        return of >= 0 && syntax.preposition(of).equals("of") ? of : -1;
    }

    private int governor(int i) {
        for (int up : syntax.ancestors(i)) {
            boolean predicate = syntax.child(up, "cop") >= 0;
            if (syntax.token(up).isVerb() || syntax.token(up).tag().equals("JJ") || predicate) {
                return up;
            }
            if (!syntax.token(up).isNoun()) {
                return -1;
            }
        }
        return -1;
    }
}
