package org.khabar.read.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khabar.model.passage.NamedSpan;
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
    private static final Set<String> LANDS = Set.of("country", "nation");

    private record Spoken(
            Mention mention, String lemma, boolean subject, boolean person, boolean known, boolean several) {}

    private final Nouns nouns;
    private final Cues cues;
    private final Map<String, Set<String>> titles = new HashMap<>();
    /** Names of earlier sentences, a list a sentence, the most recent last. */
    private final List<List<Spoken>> earlier = new ArrayList<>();
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
                if (mention.isActor() || mention.kind() == Mention.Kind.THING) {
                    found.add(new Spoken(
                            mention,
                            syntax.lemma(i),
                            isMainSubject(i, syntax),
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

    private static boolean isMainSubject(int i, Syntax syntax) {
        int verb = syntax.head(i);
        // "A woman was killed, the ministry said": what is said stands first
        boolean fronted = verb >= 0 && syntax.hangsAs(verb, "ccomp") && verb < syntax.head(verb);
        return syntax.hangsAs(i, "nsubj") && verb >= 0 && (fronted || !syntax.hangsAs(verb, "ccomp", "acl", "advcl"));
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
        boolean owned = syntax.relation(mention.head()).equals("nmod:poss");
        int held =
                owned || syntax.preposition(mention.head()).equals("of") ? syntax.head(mention.head()) : mention.head();
        int verb = syntax.hangsAs(held, "obj", "iobj") ? syntax.head(held) : -1;
        int subject = verb >= 0 ? syntax.agent(verb).orElse(-1) : -1;
        if (owned && verb >= 0 && cues.is(Cues.Kind.OWN, syntax.lemma(verb))) {
            Optional<Spoken> own = best(
                    here.stream().filter(s -> s.mention().head() == subject).toList(), fits);
            if (own.isPresent()) {
                return own.map(Spoken::mention);
            }
        }
        int quoted = mention.kind() == Mention.Kind.PRONOUN ? quoted(mention.head(), syntax) : -1;
        List<Spoken> before = here.stream()
                .filter(s -> s.mention().to() <= mention.from() && s.mention().head() != subject)
                .filter(s -> quoted < 0 || !syntax.dominates(quoted, s.mention().head()))
                .toList();
        int behind = subjectBehind(mention.head(), syntax);
        return best(before, fits)
                .or(() -> best(
                        here.stream().filter(s -> s.mention().head() == behind).toList(), fits))
                .or(() -> before(fits))
                .map(Spoken::mention);
    }

    /** In the nearest sentence that names one that fits; or the subject of the one before, if here it is none. */
    private Optional<Spoken> before(Predicate<Spoken> fits) {
        Optional<Spoken> found = Optional.empty();
        for (List<Spoken> sentence : earlier.reversed()) {
            Optional<Spoken> best = best(sentence, fits);
            if (best.filter(Spoken::subject).isPresent()) {
                return best;
            }
            if (found.isPresent()) {
                return found;
            }
            found = best;
        }
        return found;
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

    /** The last subject that fits, or the last that fits at all. */
    private static Optional<Spoken> best(List<Spoken> names, Predicate<Spoken> fits) {
        List<Spoken> fitting = names.stream().filter(fits).toList();
        return fitting.reversed().stream()
                .filter(Spoken::subject)
                .findFirst()
                .or(() -> fitting.reversed().stream().findFirst());
    }
}
