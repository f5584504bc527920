package org.khabar.read.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Token;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.lexicon.Knowledge;
import org.khabar.read.lexicon.Nouns;

/**
 * What a report has spoken of so far, so that "they", "the group" and "its members" find what they stand for. Simple on
 * purpose: the nearest sentence with a fitting name, its subject first. Belongs to one report; not safe between
 * threads.
 */
public final class Discourse {
    private static final Set<String> ONE = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> SHE = Set.of("she", "her", "hers");
    private static final Set<String> MANY = Set.of("they", "them", "their", "theirs");
    private static final Set<String> ITS = Set.of("it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    /** "suspended Guinea over its coup", "punished him for his role": theirs who suffer it. */
    private static final Set<String> OVER = Set.of("over", "for");

    private static final Set<String> LANDS = Set.of("country", "nation");

    /** How far to the front of its sentence a name stands, so that what follows goes on about it. */
    private enum Rank {
        ASIDE,
        OBJECT,
        SUBJECT
    }

    private record Spoken(
            Mention mention, String lemma, Rank rank, boolean speaks, boolean person, boolean known, boolean several) {}

    private final Nouns nouns;
    private final Cues cues;
    private final Map<String, Set<String>> titles = new HashMap<>();
    /** Names of earlier sentences, a list a sentence, the most recent last. */
    private final List<List<Spoken>> earlier = new ArrayList<>();

    /** How many of the earlier sentences stand before the last one that was not read. */
    private int unread;
    /** Names of the sentence under way, in its order. */
    private List<Spoken> here = List.of();

    private Optional<Mention> land = Optional.empty();

    public Discourse(Knowledge knowledge) {
        this.nouns = knowledge.nouns();
        this.cues = knowledge.cues();
    }

    /** Turns to the next sentence. */
    public void enter(Syntax syntax, Mentions mentions) {
        earlier.add(here);
        List<Spoken> found = new ArrayList<>();
        for (int i = 0; i < syntax.sentence().size(); i++) {
            boolean noun = syntax.token(i).isNoun() || mentions.nameAt(i).isPresent();
            boolean head = noun && !syntax.hangsAs(i, "compound", "flat", "amod");
            if (head || syntax.relation(i).equals("nmod:poss")) {
                Mention mention = mentions.of(i);
                boolean speaks = speaks(i, syntax);
                if (mention.isActor() || mention.kind() == Mention.Kind.THING || speaks) {
                    found.add(new Spoken(
                            mention,
                            syntax.lemma(i),
                            rank(i, syntax),
                            speaks,
                            isPerson(i, mention, syntax),
                            mentions.nameAt(i).isPresent(),
                            syntax.token(i).tag().equals("NNS")));
                    title(mention, syntax);
                }
            }
            land(i, mentions).ifPresent(m -> land = Optional.of(m));
        }
        here = found;
    }

    /** Passes over a sentence that is not read: whoever it speaks of may be meant by what comes next. */
    public void pass(Syntax syntax) {
        if (syntax.sentence().tokens().stream().anyMatch(Token::isNoun)) {
            earlier.add(here);
            unread = earlier.size();
            here = List.of();
        }
    }

    private static Rank rank(int i, Syntax syntax) {
        int verb = syntax.head(i);
        if (verb < 0 || syntax.hangsAs(verb, "acl", "advcl")) {
            return Rank.ASIDE;
        }
        if (!syntax.hangsAs(i, "nsubj")) {
            return syntax.relation(i).equals("obj") ? Rank.OBJECT : Rank.ASIDE;
        }
        // "A woman was killed, the ministry said": what goes on is the woman's story
        boolean told = isFronted(syntax.child(verb, "ccomp"), verb);
        boolean main = !syntax.hangsAs(verb, "ccomp") || isFronted(verb, syntax.head(verb));
        return main && !told ? Rank.SUBJECT : Rank.ASIDE;
    }

    private static boolean isFronted(int clause, int verb) {
        return clause >= 0 && clause < verb;
    }

    private boolean speaks(int i, Syntax syntax) {
        return syntax.relation(i).equals("nsubj")
                && !syntax.hangsAs(syntax.head(i), "acl", "advcl")
                && cues.is(Cues.Kind.SAY, syntax.lemma(syntax.head(i)));
    }

    private boolean isPerson(int i, Mention mention, Syntax syntax) {
        boolean named =
                mention.kind() == Mention.Kind.NAMED && syntax.token(i).entity().equals("PERSON");
        return named
                || mention.kind() == Mention.Kind.GROUP
                        && syntax.token(i).tag().equals("NN")
                        && !nouns.is(Nouns.Kind.BODIES, syntax.lemma(i));
    }

    /** The country that a name or an adjective brings up. */
    private static Optional<Mention> land(int i, Mentions mentions) {
        return mentions.nameAt(i)
                .filter(n -> n.kind() == NamedSpan.Kind.COUNTRY || n.kind() == NamedSpan.Kind.NATIONALITY)
                .flatMap(n -> mentions.of(i).kind() == Mention.Kind.COUNTRY && n.kind() == NamedSpan.Kind.COUNTRY
                        ? Optional.of(mentions.of(i))
                        : country(n.ids().getFirst()).map(name -> mentions.of(i).named(name, Mention.Kind.COUNTRY)));
    }

    private static Optional<String> country(String alpha3) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code))
                .filter(locale -> locale.getISO3Country().equals(alpha3))
                .map(locale -> locale.getDisplayCountry(Locale.ENGLISH))
                .findFirst();
    }

    /** Remembers "President" before a person's name, so that "the president" finds him. */
    private void title(Mention mention, Syntax syntax) {
        for (int i = mention.from() - 1; i >= 0 && i >= mention.from() - 3; i--) {
            String word = syntax.token(i).word().toLowerCase(Locale.ROOT);
            if (mention.kind() == Mention.Kind.NAMED && nouns.is(Nouns.Kind.TITLES, word)) {
                titles.computeIfAbsent(mention.text(), t -> new HashSet<>()).add(word);
            }
        }
    }

    /** The country spoken of last. */
    public Optional<Mention> lastCountry() {
        return land;
    }

    /** The name a pronoun or "the group" stands for; the mention itself where it is a name or nothing fits. */
    public Mention resolve(Mention mention, Syntax syntax, Mentions mentions) {
        return resolveAll(mention, syntax, mentions).getFirst();
    }

    /** The same, with all the names that "they" stands for. */
    public List<Mention> resolveAll(Mention mention, Syntax syntax, Mentions mentions) {
        if (mention.kind() == Mention.Kind.NOBODY || mention.kind() == Mention.Kind.GROUP) {
            Optional<Mention> owner = owner(mention, syntax, mentions);
            if (owner.isPresent()) {
                return List.of(owner.get());
            }
        }
        Optional<Mention> found = antecedent(mention, fitting(mention, syntax), syntax);
        if (found.isEmpty()) {
            return List.of(mention);
        }
        String word = syntax.token(mention.head()).word().toLowerCase(Locale.ROOT);
        boolean near = here.stream().anyMatch(s -> s.mention().equals(found.get()));
        List<Mention> all = PLURAL.contains(word) && near
                ? mentions.all(syntax.first(found.get().head())).stream()
                        .filter(Mention::isActor)
                        .toList()
                : List.of(found.get());
        return all.stream().map(mention::standingFor).toList();
    }

    /** "its members", "their forces": whose they are. */
    private Optional<Mention> owner(Mention mention, Syntax syntax, Mentions mentions) {
        String lemma = syntax.token(mention.head()).lemma();
        boolean part = lemma.equals("member") || nouns.is(Nouns.Kind.COLLAPSIBLE, lemma);
        int owner = syntax.child(mention.head(), "nmod:poss");
        if (!part || owner < 0 || !syntax.token(owner).tag().equals("PRP$")) {
            return Optional.empty();
        }
        Mention named = resolve(mentions.of(owner), syntax, mentions);
        return named.isNamed() ? Optional.of(mention.standingFor(named)) : Optional.empty();
    }

    private Predicate<Spoken> fitting(Mention mention, Syntax syntax) {
        String word = syntax.token(mention.head()).word().toLowerCase(Locale.ROOT);
        if (mention.kind() == Mention.Kind.PRONOUN) {
            if (ONE.contains(word)) {
                Nouns.Kind others = SHE.contains(word) ? Nouns.Kind.MEN : Nouns.Kind.WOMEN;
                return s -> s.person() && !nouns.is(others, s.lemma());
            }
            if (ITS.contains(word)) {
                // what does something is no building; what something is done to may be one
                boolean suffers = syntax.hangsAs(mention.head(), "obj", "nsubj:pass");
                return s ->
                        !s.several() && !s.person() && (suffers || s.mention().isActor());
            }
            return MANY.contains(word) ? s -> s.mention().isActor() : s -> false;
        }
        boolean bare = syntax.child(mention.head(), "amod", "compound", "nmod", "acl:relcl", "appos", "nmod:poss") < 0;
        if (bare && mention.to() - mention.from() == 1 && nouns.is(Nouns.Kind.TITLES, word)) {
            return s -> titles.getOrDefault(s.mention().text(), Set.of()).contains(word);
        }
        boolean definite = syntax.children(mention.head(), "det").stream()
                .anyMatch(d -> Set.of("the", "this", "that").contains(syntax.lemma(d)));
        if (bare && definite && nouns.is(Nouns.Kind.GROUP_ANAPHORS, syntax.lemma(mention.head()))) {
            boolean country = LANDS.contains(syntax.lemma(mention.head()));
            return s -> s.mention().kind() == (country ? Mention.Kind.COUNTRY : Mention.Kind.NAMED)
                    && (s.known() || !s.person());
        }
        return s -> false;
    }

    private Optional<Mention> antecedent(Mention mention, Predicate<Spoken> fits, Syntax syntax) {
        int at = mention.head();
        if (isNobodys(at, syntax)) {
            return Optional.empty();
        }
        boolean pronoun = mention.kind() == Mention.Kind.PRONOUN;
        return whose(at, fits, syntax)
                .map(Spoken::mention)
                .or(() -> pronoun && speaks(at, syntax) ? speaker(syntax.token(at)) : Optional.empty())
                .or(() -> inSentence(mention, fits, syntax)
                        .or(() -> before(fits, pronoun))
                        .map(Spoken::mention));
    }

    /** Whose a thing is by what is done about it: "suspended Guinea over its coup", "the army stopped its raids". */
    private Optional<Spoken> whose(int pronoun, Predicate<Spoken> fits, Syntax syntax) {
        if (!syntax.relation(pronoun).equals("nmod:poss")) {
            return Optional.empty();
        }
        int held = syntax.head(pronoun);
        int verb = syntax.head(held);
        if (OVER.contains(syntax.preposition(held))) {
            return headed(syntax.child(verb, "obj"), fits);
        }
        return syntax.hangsAs(held, "obj", "iobj") && cues.is(Cues.Kind.OWN, syntax.lemma(verb))
                ? headed(syntax.agent(verb).orElse(-1), fits)
                : Optional.empty();
    }

    /** What the word heads, if it was spoken of in this sentence and fits. */
    private Optional<Spoken> headed(int head, Predicate<Spoken> fits) {
        return best(here.stream().filter(s -> s.mention().head() == head).toList(), fits);
    }

    /** One before it in its own sentence, but neither whoever does this to it nor who is only quoted. */
    private Optional<Spoken> inSentence(Mention mention, Predicate<Spoken> fits, Syntax syntax) {
        int at = mention.head();
        boolean part = syntax.relation(at).equals("nmod:poss")
                || syntax.preposition(at).equals("of");
        int held = part ? syntax.head(at) : at;
        int doer = syntax.hangsAs(held, "obj", "iobj")
                ? syntax.agent(syntax.head(held)).orElse(-1)
                : -1;
        int quoted = mention.kind() == Mention.Kind.PRONOUN ? quoted(at, syntax) : -1;
        List<Spoken> before = here.stream()
                .filter(s -> s.mention().to() <= mention.from() && s.mention().head() != doer)
                .filter(s -> quoted < 0 || !syntax.dominates(quoted, s.mention().head()))
                .toList();
        return best(before, fits).or(() -> headed(subjectBehind(at, syntax), fits));
    }

    /** In the nearest sentence that names one that fits; or the subject of the one before, if here it is none. */
    private Optional<Spoken> before(Predicate<Spoken> fits, boolean pronoun) {
        Optional<Spoken> found = Optional.empty();
        int from = pronoun ? unread : 0;
        for (List<Spoken> sentence : earlier.subList(from, earlier.size()).reversed()) {
            Optional<Spoken> best = best(sentence, fits);
            if (best.filter(s -> s.rank() == Rank.SUBJECT).isPresent()) {
                return best;
            }
            if (found.isPresent()) {
                return found;
            }
            found = best;
        }
        return found;
    }

    /** "Sources told the paper ... They said": who spoke in the sentence before goes on. */
    private Optional<Mention> speaker(Token pronoun) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        List<Spoken> last = earlier.isEmpty() ? List.of() : earlier.getLast();
        return last.reversed().stream()
                .filter(Spoken::speaks)
                .filter(s -> ONE.contains(word) ? s.person() : s.several() == MANY.contains(word))
                .map(Spoken::mention)
                .map(m -> m.isActor() ? m : m.as(Mention.Kind.GROUP))
                .findFirst();
    }

    /** "No group said that it had done it": "it" is the group, which names nobody. */
    private static boolean isNobodys(int pronoun, Syntax syntax) {
        int verb = syntax.head(pronoun);
        boolean told = ITS.contains(syntax.lemma(pronoun))
                && verb >= 0
                && syntax.relation(verb).equals("ccomp");
        int speaker = told ? syntax.child(syntax.head(verb), "nsubj") : -1;
        return speaker >= 0
                && syntax.children(speaker, "det").stream()
                        .anyMatch(d -> syntax.lemma(d).equals("no"));
    }

    /** "Fighters could be sent, they said": what is quoted before the pronoun, or -1; its speakers are others. */
    private static int quoted(int pronoun, Syntax syntax) {
        int verb = syntax.hangsAs(pronoun, "nsubj") ? syntax.head(pronoun) : -1;
        int said = verb < 0 ? -1 : syntax.child(verb, "ccomp");
        return said < pronoun ? said : -1;
    }

    /** "Since they took the town, the rebels ...": the subject of the clause that this one opens, or -1. */
    private static int subjectBehind(int pronoun, Syntax syntax) {
        int verb = syntax.head(pronoun);
        boolean opens = verb >= 0 && syntax.hangsAs(pronoun, "nsubj") && syntax.hangsAs(verb, "advcl");
        return opens && syntax.head(verb) > verb
                ? syntax.agent(syntax.head(verb)).orElse(-1)
                : -1;
    }

    /** The last that fits of those that stand foremost. */
    private static Optional<Spoken> best(List<Spoken> names, Predicate<Spoken> fits) {
        return names.reversed().stream()
                .filter(s -> s.mention().kind() != Mention.Kind.NOBODY)
                .filter(fits)
                .sorted(Comparator.comparing(Spoken::rank).reversed())
                .findFirst();
    }
}
