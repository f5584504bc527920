package org.khabar.read.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Token;
import org.khabar.read.lexicon.Nouns;

/** Turns noun phrases into mentions: which words name them, and what kind of thing they are. */
public final class Mentions {
    private static final Set<String> INCLUDING = Set.of("include", "including", "among", "like");

    private final Syntax syntax;
    private final Nouns nouns;
    private final int[] nameAt;
    private final Cuts cuts;
    private final Persons persons;
    private final CommonNouns common;

    public Mentions(Syntax syntax, String text, Nouns nouns) {
        this.syntax = syntax;
        this.nouns = nouns;
        this.nameAt = new int[syntax.sentence().size()];
        java.util.Arrays.fill(nameAt, -1);
        List<NamedSpan> names = syntax.sentence().names();
        for (int n = 0; n < names.size(); n++) {
            for (int i = names.get(n).from(); i < names.get(n).to(); i++) {
                nameAt[i] = n;
            }
        }
        this.cuts = new Cuts(syntax, text);
        this.persons = new Persons(
                syntax,
                nouns,
                cuts,
                i -> nameAt(i).filter(n -> n.kind() != NamedSpan.Kind.ACTOR).isPresent());
        this.common = new CommonNouns(syntax, nouns, cuts, this);
    }

    /** The known name that covers the word. */
    public Optional<NamedSpan> nameAt(int i) {
        return nameAt[i] < 0
                ? Optional.empty()
                : Optional.of(syntax.sentence().names().get(nameAt[i]));
    }

    /** The mention and all that is coordinated with it or listed under it ("ten people, including two guards"). */
    public List<Mention> all(int head) {
        List<Mention> found = new ArrayList<>();
        for (int conjunct : syntax.conjuncts(head)) {
            Mention mention = of(conjunct);
            List<Mention> allies = allies(conjunct);
            found.addAll(allies.isEmpty() ? List.of(mention) : allies);
            if (mention.kind() == Mention.Kind.NOBODY || !syntax.token(conjunct).isProper()) {
                found.addAll(listedUnder(conjunct));
            }
        }
        return found;
    }

    /** "Its JNIM and Ansaru allies" are JNIM and Ansaru. */
    private List<Mention> allies(int head) {
        return nouns.is(Nouns.Kind.ALLIES, syntax.lemma(head))
                ? syntax.children(head, "compound", "amod").stream()
                        .flatMap(c -> syntax.conjuncts(c).stream())
                        .filter(c -> nameAt(c)
                                .filter(n -> n.kind() == NamedSpan.Kind.ACTOR)
                                .isPresent())
                        .map(this::of)
                        .toList()
                : List.of();
    }

    private List<Mention> listedUnder(int head) {
        List<Mention> listed = new ArrayList<>();
        for (int child : syntax.children(head, "nmod", "appos", "dep")) {
            String preposition = syntax.preposition(child);
            if (INCLUDING.contains(preposition)) {
                syntax.conjuncts(child).forEach(c -> listed.add(of(c)));
            } else if (preposition.equals("of") && of(head).kind() == Mention.Kind.NOBODY && countsPeople(head)) {
                listed.addAll(all(child));
            }
        }
        return listed;
    }

    private boolean countsPeople(int head) {
        return nouns.is(Nouns.Kind.COUNTERS, syntax.lemma(head))
                || syntax.token(head).isNumber();
    }

    /** The mention whose head is this word, by its own words even where they mean a named owner. */
    public Mention plain(int head) {
        Mention mention = of(head);
        boolean owned = mention.to() <= head
                && syntax.token(head).isNoun()
                && !syntax.token(head).isProper();
        return owned ? cuts.of(head, head, head + 1, common.kindOf(head, head)) : mention;
    }

    /** The mention whose head is this word. */
    public Mention of(int head) {
        Token token = syntax.token(head);
        if (token.tag().startsWith("PRP")
                || token.tag().startsWith("WP")
                || token.tag().equals("EX")) {
            return cuts.of(head, head, head + 1, Mention.Kind.PRONOUN);
        }
        boolean adjective =
                token.tag().startsWith("JJ") && nameAt(head).isEmpty() && !nouns.is(Nouns.Kind.PEOPLE, token.lemma());
        if (token.isNumber() || token.tag().equals("DT") || adjective || isTime(head)) {
            return cuts.of(head, head, head + 1, Mention.Kind.NOBODY);
        }
        Optional<Mention> person = persons.at(head);
        if (person.isPresent()) {
            return person.get();
        }
        Optional<NamedSpan> name = nameAt(head);
        if (name.isPresent()) {
            return known(head, name.get());
        }
        return token.isProper() ? unknownName(head) : common.at(head);
    }

    private boolean isTime(int i) {
        return syntax.sentence().times().stream().anyMatch(t -> t.from() <= i && i < t.to());
    }

    private Mention known(int head, NamedSpan name) {
        Mention.Kind kind = switch (name.kind()) {
            case ACTOR -> Mention.Kind.NAMED;
            case COUNTRY -> Mention.Kind.COUNTRY;
            case PLACE -> Mention.Kind.PLACE;
            case NATIONALITY -> Mention.Kind.GROUP;
            case OUTLET -> Mention.Kind.NAMED;
        };
        if (name.kind() == NamedSpan.Kind.NATIONALITY
                && syntax.token(head).tag().startsWith("JJ")) {
            kind = Mention.Kind.COUNTRY;
        }
        int from = name.from();
        if (kind == Mention.Kind.NAMED) {
            from = withNationality(from);
        }
        return cuts.of(head, from, name.to(), kind);
    }

    /** Where a name begins with the nationality before it ("Somali al-Shabaab"). */
    int withNationality(int from) {
        return from > 0
                        && nameAt(from - 1)
                                .filter(n -> n.kind() == NamedSpan.Kind.NATIONALITY)
                                .isPresent()
                        && syntax.relation(from - 1).equals("amod")
                ? from - 1
                : from;
    }

    private Mention unknownName(int head) {
        int from = head;
        while (from > 0
                && isNameWord(from - 1)
                && (syntax.head(from - 1) == head
                        || syntax.head(from - 1) == from
                        || syntax.head(syntax.head(from - 1) < 0 ? head : syntax.head(from - 1)) == head)) {
            from--;
        }
        String lemma = syntax.token(head).word().toLowerCase(Locale.ROOT);
        Token token = syntax.token(head);
        Mention.Kind kind;
        if (nouns.is(Nouns.Kind.SITES, lemma)
                || nouns.is(Nouns.Kind.DISTRICTS, lemma)
                || token.entity().equals("LOCATION")) {
            kind = Mention.Kind.PLACE;
        } else if (from == head && nouns.is(Nouns.Kind.VAGUE, lemma)) {
            kind = Mention.Kind.NOBODY;
        } else {
            kind = Mention.Kind.NAMED;
        }
        return cuts.of(head, from, head + 1, kind);
    }

    private boolean isNameWord(int i) {
        Token token = syntax.token(i);
        return token.isProper()
                || token.tag().equals("HYPH")
                || token.word().equals("'s")
                || nameAt(i).isPresent()
                || (token.tag().startsWith("JJ")
                        && Character.isUpperCase(token.word().charAt(0)))
                || (token.tag().equals("NNPS"));
    }
}
