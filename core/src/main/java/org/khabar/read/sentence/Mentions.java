package org.khabar.read.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Span;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Token;
import org.khabar.read.lexicon.Nouns;

/** Turns noun phrases into mentions: which words name them, and what kind of thing they are. */
public final class Mentions {
    private static final Set<String> DROPPED = Set.of(
            "suspected",
            "alleged",
            "unidentified",
            "several",
            "unknown",
            "other",
            "many",
            "more",
            "further",
            "such",
            "additional",
            "new",
            "same",
            "some",
            "least",
            "reported",
            "accused",
            "newly",
            "recent",
            "own",
            "various",
            "numerous",
            "few",
            "former",
            "last",
            "first",
            "second",
            "third",
            "next",
            "fellow",
            "certain",
            "total",
            "nearby",
            "innocent",
            "ordinary",
            "dead",
            "wounded");
    /** What fighters hold: to hit "positions of the rebels" is to hit the rebels. */
    private static final Set<String> HELD = Set.of("position", "target", "hideout", "stronghold", "outpost");

    private static final int TITLE_REACH = 7;
    private static final Set<String> INCLUDING = Set.of("include", "including", "among", "like");

    private final Syntax syntax;
    private final String text;
    private final Nouns nouns;
    private final int[] nameAt;

    public Mentions(Syntax syntax, String text, Nouns nouns) {
        this.syntax = syntax;
        this.text = text;
        this.nouns = nouns;
        this.nameAt = new int[syntax.sentence().size()];
        java.util.Arrays.fill(nameAt, -1);
        List<NamedSpan> names = syntax.sentence().names();
        for (int n = 0; n < names.size(); n++) {
            for (int i = names.get(n).from(); i < names.get(n).to(); i++) {
                nameAt[i] = n;
            }
        }
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
            found.add(mention);
            if (mention.kind() == Mention.Kind.NOBODY || !syntax.token(conjunct).isProper()) {
                found.addAll(listedUnder(conjunct));
            }
        }
        return found;
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
        return Set.of(
                                "member",
                                "group",
                                "number",
                                "dozen",
                                "hundred",
                                "thousand",
                                "score",
                                "one",
                                "some",
                                "many",
                                "most",
                                "dozens",
                                "hundreds",
                                "thousands",
                                "series",
                                "crowd",
                                "ten",
                                "team",
                                "majority",
                                "half")
                        .contains(syntax.lemma(head))
                || syntax.token(head).isNumber();
    }

    /** The mention whose head is this word, by its own words even where they mean a named owner. */
    public Mention plain(int head) {
        Mention mention = of(head);
        boolean owned = mention.to() <= head
                && syntax.token(head).isNoun()
                && !syntax.token(head).isProper();
        return owned ? mention(head, head, head + 1, kindOf(head, head)) : mention;
    }

    /** The mention whose head is this word. */
    public Mention of(int head) {
        Token token = syntax.token(head);
        if (token.tag().startsWith("PRP")
                || token.tag().startsWith("WP")
                || token.tag().equals("EX")) {
            return mention(head, head, head + 1, Mention.Kind.PRONOUN);
        }
        boolean adjective =
                token.tag().startsWith("JJ") && nameAt(head).isEmpty() && !nouns.is(Nouns.Kind.PEOPLE, token.lemma());
        if (token.isNumber() || token.tag().equals("DT") || adjective || isTime(head)) {
            return mention(head, head, head + 1, Mention.Kind.NOBODY);
        }
        Optional<Mention> person = person(head);
        if (person.isPresent()) {
            return person.get();
        }
        Optional<NamedSpan> name = nameAt(head);
        if (name.isPresent()) {
            return known(head, name.get());
        }
        return token.isProper() ? unknownName(head) : common(head);
    }

    private boolean isTime(int i) {
        return syntax.sentence().times().stream().anyMatch(t -> t.from() <= i && i < t.to());
    }

    private Optional<Mention> person(int head) {
        if (!isPerson(head)) {
            return syntax.token(head).isProper() && !isTitle(head) ? Optional.empty() : personBeside(head);
        }
        int from = head;
        while (from > 0 && isPerson(from - 1)) {
            from--;
        }
        int to = head + 1;
        while (to < syntax.sentence().size() && isPerson(to)) {
            to++;
        }
        while (from < to - 1 && nouns.is(Nouns.Kind.TITLES, syntax.lemma(from))) {
            from++;
        }
        if (nameAt(head).filter(n -> n.kind() != NamedSpan.Kind.ACTOR).isPresent() && to - from == 1) {
            return Optional.empty();
        }
        return Optional.of(mention(head, from, to, Mention.Kind.NAMED));
    }

    /** "the President of Chad, Idriss Déby": the name in apposition. */
    private Optional<Mention> personBeside(int head) {
        for (int child : syntax.children(head, "appos", "flat", "dep")) {
            if (isPerson(child)) {
                return person(child).map(m -> m.headedBy(head));
            }
        }
        return isTitle(head) ? personAfterTitle(head) : Optional.empty();
    }

    private boolean isTitle(int i) {
        return nouns.is(Nouns.Kind.TITLES, syntax.token(i).word().toLowerCase(Locale.ROOT));
    }

    /** "the President of Chad Idriss Déby", however the parser hung the name. */
    private Optional<Mention> personAfterTitle(int title) {
        for (int i = title + 1; i < syntax.sentence().size() && i <= title + TITLE_REACH; i++) {
            if (isPerson(i)) {
                int at = i;
                return person(at).map(m -> m.headedBy(title));
            }
            Token token = syntax.token(i);
            boolean part =
                    token.isProper() || Set.of("of", "the", ",", "and", "for").contains(token.lemma());
            if (!part) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPerson(int i) {
        return syntax.token(i).entity().equals("PERSON")
                && !syntax.token(i).word().startsWith("'");
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
        return mention(head, from, name.to(), kind);
    }

    private int withNationality(int from) {
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
        } else if (nouns.is(Nouns.Kind.VAGUE, lemma)) {
            kind = Mention.Kind.NOBODY;
        } else {
            kind = Mention.Kind.NAMED;
        }
        return mention(head, from, head + 1, kind);
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

    private Mention common(int head) {
        String lemma = syntax.lemma(head);
        if (nouns.is(Nouns.Kind.COLLAPSIBLE, lemma) || nouns.isThing(lemma)) {
            Optional<Mention> owner = namedOwner(head);
            if (owner.isPresent()) {
                return owner.get();
            }
        }
        int from = head;
        for (int left = head - 1; left >= 0 && belongs(left, head); left--) {
            if (keeps(left)) {
                from = left;
            }
        }
        if (nouns.is(Nouns.Kind.DISTRICTS, lemma)) {
            Optional<Mention> named = namedDistrict(head);
            if (named.isPresent()) {
                return named.get();
            }
        }
        return mention(head, from, head + 1, kindOf(head, from));
    }

    /** "Taliban fighters" are the Taliban; "Hamas positions" are Hamas's. */
    private Optional<Mention> namedOwner(int head) {
        for (int child : syntax.children(head, "compound", "amod", "nmod:poss")) {
            Optional<NamedSpan> name = nameAt(child);
            if (name.isPresent() && name.get().kind() == NamedSpan.Kind.ACTOR) {
                int from = withNationality(name.get().from());
                return Optional.of(mention(head, from, name.get().to(), Mention.Kind.NAMED));
            }
        }
        for (int child : syntax.children(head, "nmod")) {
            if (HELD.contains(syntax.lemma(head))
                    && syntax.preposition(child).equals("of")
                    && of(child).isActor()) {
                return Optional.of(of(child).headedBy(head));
            }
            boolean belongs = Set.of("from", "of", "with").contains(syntax.preposition(child))
                    && !nouns.isThing(syntax.lemma(head));
            if (belongs
                    && nameAt(child)
                            .filter(n -> n.kind() == NamedSpan.Kind.ACTOR)
                            .isPresent()) {
                return Optional.of(of(child).headedBy(head));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> namedDistrict(int head) {
        for (int child : syntax.children(head, "nmod", "appos", "compound")) {
            boolean place = nameAt(child)
                            .filter(n -> n.kind() == NamedSpan.Kind.PLACE || n.kind() == NamedSpan.Kind.COUNTRY)
                            .isPresent()
                    || syntax.token(child).entity().equals("LOCATION");
            if (place
                    && (syntax.preposition(child).equals("of")
                            || syntax.preposition(child).isEmpty())) {
                return Optional.of(of(child).as(Mention.Kind.PLACE).headedBy(head));
            }
        }
        return Optional.empty();
    }

    private Mention.Kind kindOf(int head, int from) {
        String lemma = syntax.lemma(head);
        if (nouns.is(Nouns.Kind.VAGUE, lemma)) {
            return Mention.Kind.NOBODY;
        }
        if (nouns.isPeople(lemma)) {
            return Mention.Kind.GROUP;
        }
        boolean named = from < head && syntax.token(from).isProper();
        if (named && (nouns.is(Nouns.Kind.SITES, lemma) || nouns.is(Nouns.Kind.DISTRICTS, lemma))) {
            return Mention.Kind.PLACE;
        }
        return nouns.isThing(lemma) ? Mention.Kind.THING : Mention.Kind.NOBODY;
    }

    private boolean belongs(int i, int head) {
        int up = syntax.head(i);
        return up == head || (up > i && up <= head && belongs(up, head) && up != i);
    }

    private boolean keeps(int i) {
        if (syntax.hangsAs(i, "det", "nummod", "case", "punct", "advmod", "cc")) {
            return false;
        }
        if (syntax.relation(i).equals("nmod:poss")) {
            return nameAt(i).isPresent() || syntax.token(i).isProper();
        }
        return syntax.hangsAs(i, "compound", "amod")
                && !DROPPED.contains(syntax.lemma(i))
                && !DROPPED.contains(syntax.token(i).word().toLowerCase(Locale.ROOT))
                && !syntax.token(i).tag().equals("JJR");
    }

    private Mention mention(int head, int from, int to, Mention.Kind kind) {
        int end = to;
        while (end - 1 > from
                && (syntax.token(end - 1).word().equals("'s")
                        || syntax.token(end - 1).tag().equals("POS"))) {
            end--;
        }
        Span span = new Span(
                syntax.token(from).span().start(), syntax.token(end - 1).span().end());
        return new Mention(head, from, end, span.in(text).replaceAll("\\s+", " "), kind, span);
    }
}
